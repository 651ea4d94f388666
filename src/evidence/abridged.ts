import type { PassageRecord } from "../model/record.ts";
import { linkWords } from "./link-words.ts";

/** Most passages are written as short as they are to be told. */
const SHORT = /^[\w,]+(?: [\w,]+){0,3} … [\w,]+(?: [\w,]+){0,3}$/;

/** A passage in the words that a link marks, `first … last`; undefined where it has none. */
export function abridged(record: PassageRecord): string | undefined {
  if (typeof record === "string" && SHORT.test(record)) return record;
  const { first, last } = linkWords(record);
  if (first === "") return undefined;
  return last === "" ? first : `${first} … ${last}`;
}
