/** Counting and filling in of messages: the headlines of the lenses share it. */
export { fill } from "../../src/base/fill.ts";
export { count, formatNumber, type Plural } from "../../src/picture/plural.ts";
