/** Clauses as one sentence; the empty ones are left out. */
export function sentence(...clauses: readonly string[]): string {
  const said = clauses.filter((clause) => clause !== "");
  return said.length === 0 ? "" : `${said.join("; ")}.`;
}
