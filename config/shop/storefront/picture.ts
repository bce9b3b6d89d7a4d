import type { Product } from '../../../store/shop.ts'
import { escape } from './escape.ts'
import { home } from './shapes/home.ts'
import { play } from './shapes/play.ts'
import { tech } from './shapes/tech.ts'
import { wear } from './shapes/wear.ts'

/** Draws a product: what it is, by the end of its English name or else its category, in its own colour. */
export function picture(product: Pick<Product, 'names' | 'category' | 'image'>): string {
  const name = product.names['en'] ?? ''
  const main = HEX.test(product.image) ? product.image : '#8b929b'
  const isPale = brightness(main) > 0.8
  const ground = isPale ? mix(main, '#8fa3a6', 0.45) : mix(main, '#f6f3ec', 0.8)
  const inks: Readonly<Record<string, string>> = {
    ...INKS,
    main,
    shade: mix(main, '#1d2330', brightness(main) < 0.25 ? 0.45 : 0.24),
    light: mix(main, '#ffffff', isPale ? 0.7 : 0.38),
  }
  const shape = shapeOf(name, product.category).replaceAll(
    /(fill|stroke)="(\w+)"/g,
    (written, property: string, ink: string) => (inks[ink] ? `${property}="${inks[ink]}"` : written),
  )
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 200" role="img">
<title>${escape(name)}</title>
<rect width="200" height="200" fill="${ground}"/>
<circle cx="100" cy="96" r="78" fill="${mix(ground, '#ffffff', 0.38)}"/>
<ellipse cx="100" cy="159" rx="72" ry="7" fill="${mix(ground, '#1d2330', 0.22)}"/>
${shape.trim()}
</svg>`
}

const HEX = /^#[0-9a-f]{6}$/i

const SHAPES: Readonly<Record<string, string>> = { ...wear, ...tech, ...home, ...play }

/** Longest first: 'Rain Boots' before 'Boots'. */
const NOUNS = Object.keys(SHAPES)
  .filter((noun) => /^[A-Z]/.test(noun))
  .toSorted((a, b) => b.length - a.length)

/** Colours that a thing has whatever the product's own. */
const INKS = {
  ink: '#2b2f38',
  paper: '#fffdf8',
  glass: '#a9cfdd',
  steel: '#cdd4da',
  wood: '#c79a6b',
  stem: '#5d8a5b',
  flame: '#f0913e',
  yolk: '#f2b632',
  glow: '#ffe2a0',
}

const BOX =
  '<rect fill="main" x="44" y="66" width="112" height="92" rx="8"/><path fill="shade" d="M92 66h16v40H92z"/>'

function shapeOf(name: string, category: string): string {
  const noun = NOUNS.find((noun) => name.endsWith(noun)) ?? category
  return Object.hasOwn(SHAPES, noun) ? (SHAPES[noun] ?? BOX) : BOX
}

/** `share` of the way from one hex colour to the other. */
function mix(from: string, to: string, share: number): string {
  const [a, b] = [channels(from), channels(to)]
  const mixed = a.map((value, index) => Math.round(value + ((b[index] ?? value) - value) * share))
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`
}

/** 0 is black, 1 is white. */
function brightness(hex: string): number {
  const [red = 0, green = 0, blue = 0] = channels(hex)
  return (0.299 * red + 0.587 * green + 0.114 * blue) / 255
}

function channels(hex: string): number[] {
  return [1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16))
}
