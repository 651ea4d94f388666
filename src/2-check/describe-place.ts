import type { Place } from "../diagnostics/place.ts";

/** A place in words, for a fault that tells of two: `actors.yaml, actors[2]`. */
export function describePlace(place: Place): string {
  const path = place.path.reduce<string>(
    (text, key) => (typeof key === "number" ? `${text}[${key}]` : text === "" ? key : `${text}.${key}`),
    "",
  );
  return place.file === undefined ? path : `${place.file}, ${path}`;
}
