import type { Reporter } from "./reporter.ts";
import { github } from "./reporters/github.ts";
import { json } from "./reporters/json.ts";
import { sarif } from "./reporters/sarif.ts";
import { text } from "./reporters/text.ts";

/** Every way to print faults; the first is for people. */
export const REPORTERS: readonly Reporter[] = [text, json, github, sarif];
