/** Gives a root one more style sheet, where it has not got it: another part's sheets may have taken it away again. */
export function adoptSheet(root: Node, sheet: CSSStyleSheet | undefined): void {
  const adopts = root instanceof ShadowRoot || root instanceof Document;
  if (adopts && sheet && !root.adoptedStyleSheets.includes(sheet))
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
