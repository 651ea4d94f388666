import type { Plural } from "./message.ts";

/** What another language says instead of English texts: as much, and each number in as many wordings as it needs. */
export type Translation<T> = {
  readonly [K in keyof T]: T[K] extends string ? string : IsPlural<T[K]> extends true ? Plural : Translation<T[K]>;
};

/** Only what has no other wordings than those of numbers: a choice that has an `other` among its answers is none. */
type IsPlural<T> = T extends Plural ? (Exclude<keyof T, keyof Plural> extends never ? true : false) : false;
