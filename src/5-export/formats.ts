import type { Format } from "./format.ts";
import { csv } from "./formats/csv.ts";
import { gexf } from "./formats/gexf.ts";
import { json } from "./formats/json.ts";

/** Every way to write a graph, in the order that help texts list them. */
export const FORMATS: readonly Format[] = [gexf, json, csv];
