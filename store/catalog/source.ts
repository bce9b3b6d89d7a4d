import { isNode, LineCounter, parseDocument } from 'yaml'
import type { Source } from '../../core/compile.ts'
import type { CatalogFile } from '../catalog.ts'

/** Reads a YAML file so that problems in it can be told with their line. Never throws. */
export function readSource({ path, text }: CatalogFile): Source {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true })
  const [error] = document.errors
  if (error) {
    const { line } = lines.linePos(error.pos[0])
    return {
      path,
      data: null,
      lineOf: () => line,
      broken: { line, message: `The file is no YAML: ${error.message}.` },
    }
  }
  const lineOf: Source['lineOf'] = (keys) => {
    for (let length = keys.length; length > 0; length--) {
      const node = document.getIn(keys.slice(0, length), true)
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line
    }
    return 1
  }
  try {
    // Aliases are limited, so that a small file cannot unfold into a large one.
    return { path, data: document.toJS({ maxAliasCount: 20 }), lineOf }
  } catch (error) {
    const message = `The file is no YAML that we take: ${error instanceof Error ? error.message : 'unknown error'}.`
    return { path, data: null, lineOf, broken: { line: 1, message } }
  }
}
