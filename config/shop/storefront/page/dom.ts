/** The element of this id. Page and script belong together: a missing one is a mistake in `html.ts`. */
export function element<T extends HTMLElement>(id: string, kind: new () => T): T {
  return inside(document, `#${id}`, kind)
}

/** The element inside `root` that matches. */
export function inside<T extends HTMLElement>(root: ParentNode, selector: string, kind: new () => T): T {
  const found = root.querySelector(selector)
  if (found instanceof kind) return found
  throw new Error(`[shop] The page has no ${kind.name} that matches '${selector}'. Look into html.ts.`)
}
