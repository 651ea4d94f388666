/** Counting and filling in of messages: the headlines of the lenses share it. */
export { count, fill, formatNumber, type Plural } from "../../src/picture/plural.ts";
