import { join } from "node:path";
import { temporaryFolder, writeFiles } from "./temporary-folder.ts";

/** A sound data folder in one file, about invented people, and the text of its article. */
export const RIVER = {
  "river.yaml": `format: 1
title: The river
date: "2024-05-06"

source:
  id: river-2024
  type: NewsArticle
  title: The river is busy
  publisher: the-daily
  published: "2024-05-05"
  language: en
  url: https://daily.example/river

actors:
  - { id: the-daily, type: MediaOrganization, name: The Daily }
  - { id: ministry-of-water, type: Ministry, name: Ministry of Water }
  - { id: anglers-union, type: NGO, name: Anglers' Union }
  - { id: anna-fisher, type: Person, name: Anna Fisher, naming: public-role }
topics:
  - { id: river-traffic, type: Topic, name: River traffic }

claims:
  - id: too-many
    type: Evaluation
    speaker: anna-fisher
    attribution: indirect
    hedge: [belief]
    says: There are more boats than the river can bear.
    about: [river-traffic]
    passage: "Anna Fisher, who heads … are too many"

  - id: boats-counted
    type: FactualClaim
    speaker: ministry-of-water
    attribution: indirect
    says: The ministry keeps count of all boats.
    about: [river-traffic]
    passage: "The Ministry of Water … every boat"

relations:
  - { from: anna-fisher, type: heads, to: anglers-union, passage: "Anna Fisher … Union" }
`,
} as const;

export const RIVER_TEXTS = {
  "river-2024.txt": `The river is busy

The Ministry of Water says that it counts every boat.

Anna Fisher, who heads the Anglers' Union, thinks that the boats are too many.
`,
} as const;

/** A folder to stand in, with the river's records and texts. */
export function riverFolder(): string {
  const cwd = temporaryFolder();
  writeFiles(join(cwd, "graph-data"), RIVER);
  writeFiles(join(cwd, "texts"), RIVER_TEXTS);
  return cwd;
}
