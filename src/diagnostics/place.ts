/** Where in the data something stands, before the file has been looked at again for its line. */
export interface Place {
  /** Path of the file inside the data folder, `/` between parts; absent for records that come from code. */
  readonly file?: string;
  /** Keys and indexes from the top of the file (or of the records) down to the value. */
  readonly path: readonly (string | number)[];
  /** Whether the key or its value is meant; the value where not given. */
  readonly part?: "key" | "value";
  /** Offset in UTF-16 units, where a parser already knows it; then `path` is not needed. */
  readonly offset?: number;
}

/** The place of something inside `place`. */
export function inside(place: Place, ...path: readonly (string | number)[]): Place {
  return { ...place, path: [...place.path, ...path] };
}

/** The key of the value at `place`. */
export function keyOf(place: Place): Place {
  return { ...place, part: "key" };
}

/** A place in words, for a fault that tells of two: `actors.yaml, actors[2]`. */
export function placeInWords(place: Place): string {
  const path = pathInWords(place);
  return place.file === undefined ? path : `${place.file}, ${path}`;
}

/** Where something stands in its file or in the records: `claims[3].speaker`. */
export function pathInWords({ path }: Place): string {
  return path.map((step, index) => (typeof step === "number" ? `[${step}]` : index === 0 ? step : `.${step}`)).join("");
}
