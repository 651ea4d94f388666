/** Things in a sentence: "1, 2 and 3"; of more than `most` only the first are told: "1, 2, 3, 4, 5 and 90 more". */
export function listed(things: readonly (number | string)[], most = 5): string {
  const told = things.length > most ? [...things.slice(0, most), `${things.length - most} more`] : things;
  const last = told.at(-1);
  return told.length < 2 ? String(last) : `${told.slice(0, -1).join(", ")} and ${last}`;
}
