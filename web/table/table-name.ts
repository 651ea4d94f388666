/** The tables of the page. */
export type TableName = "voices" | "claims" | "links";
