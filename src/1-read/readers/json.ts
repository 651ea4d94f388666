import type { Reader } from "../reader.ts";
import { yaml } from "./yaml.ts";

// JSON is YAML but for tabs between its parts; a tab and a space are equally long, so places stay right.
const untab = (text: string) => text.replaceAll("\t", " ");

/** JSON, read as the YAML that it is, so that double keys and places are found in it too. */
export const json: Reader = {
  name: "json",
  extensions: [".json"],
  mediaType: "application/json",
  read: ({ path, text }) => yaml.read({ path, text: untab(text) }),
  index: (text) => yaml.index(untab(text)),
};
