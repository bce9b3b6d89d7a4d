type Rgb = readonly [number, number, number]

const WHITE: Rgb = [255, 255, 255]
/** What a text needs against its background (WCAG 2.2, AA). */
const READABLE = 4.5

/** The colour of text on this background: white where it can be read, else black, which then can. */
export function inkOn(background: Rgb): '#fff' | '#000' {
  return contrast(background, WHITE) >= READABLE ? '#fff' : '#000'
}

/** Red, green and blue, 0 to 255, of a computed colour such as `rgb(11, 110, 102)`; undefined for other notations. */
export function readRgb(computed: string): Rgb | undefined {
  const parts = /^rgba?\(([\d.]+)[, ]+([\d.]+)[, ]+([\d.]+)/u.exec(computed)
  return parts ? [Number(parts[1]), Number(parts[2]), Number(parts[3])] : undefined
}

function contrast(a: Rgb, b: Rgb): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

function luminance(colour: Rgb): number {
  const [red, green, blue] = colour.map((value) => {
    const part = value / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
