import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

export interface Asset {
  readonly path: string
  readonly type: string
  readonly body: Buffer
  readonly etag: string
}

/** The page's script and style, bundled in memory: there is no build step and nothing is written. */
export async function buildAssets(): Promise<Asset[]> {
  return Promise.all(
    ENTRIES.map(async ({ file, path, type }) => {
      const { outputFiles } = await build({
        entryPoints: [fileURLToPath(new URL(file, import.meta.url))],
        bundle: true,
        write: false,
        minify: true,
        charset: 'utf8',
        format: 'iife',
        target: ['es2020', 'chrome100', 'firefox100', 'safari15'],
        logLevel: 'silent',
      })
      const body = Buffer.from(outputFiles[0]?.contents ?? [])
      return { path, type, body, etag: `"${createHash('sha256').update(body).digest('base64url')}"` }
    }),
  )
}

const ENTRIES = [
  { file: './page.ts', path: '/shop/page.js', type: 'text/javascript; charset=utf-8' },
  { file: './page.css', path: '/shop/page.css', type: 'text/css; charset=utf-8' },
]
