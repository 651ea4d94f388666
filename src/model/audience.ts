/** For whom an output is made; `public` is the default everywhere and leaves out what is not meant for all. */
export const AUDIENCES = ["public", "team"] as const;
export type Audience = (typeof AUDIENCES)[number];
