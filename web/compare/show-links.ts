/** Goes to the paths, which stand below all else of a comparison: a link would be a step of the page's address. */
export function showLinks(root: ParentNode): void {
  const linked = root.querySelector<HTMLElement>(".linked");
  linked?.scrollIntoView({ block: "start" });
  linked?.focus({ preventScroll: true });
}
