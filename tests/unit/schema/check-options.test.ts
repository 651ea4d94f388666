import { expect, test } from "vitest";
import { type BuildOptions, buildGraph } from "../../../src/build-graph.ts";
import { SOUND_RECORDS } from "../../support/sound-records.ts";

/** As plain JavaScript hands options over. */
const buildWith = (options: unknown) => buildGraph(SOUND_RECORDS, options as BuildOptions);

test.each<readonly [what: string, options: unknown, place: string, words: RegExp]>([
  ["an audience in capitals", { audience: "Public" }, "options.audience", /Did you mean `public`/],
  ["an empty audience", { audience: "" }, "options.audience", /public, team/],
  ["no audience", { audience: null }, "options.audience", /audience/],
  ["a misspelt key", { privatenames: ["Ann Smith"] }, "options.privatenames", /Did you mean `privateNames`/],
  ["one name", { privateNames: "Ann Smith" }, "options.privateNames", /list/],
  ["texts in an object", { texts: { river: "The river" } }, "options.texts", /new Map/],
  ["a lock that is none", { lock: "x" }, "options.lock", /pin/],
  ["a lock without digests", { lock: { format: 1, sources: null, passages: {} } }, "options.lock", /pin/],
  ["nothing", null, "options", /options/],
])("options of a build that say nothing clear are faults, and no graph is made: %s", (_, options, place, words) => {
  const { graph, faults } = buildWith(options);
  expect(graph).toBeUndefined();
  const [fault] = faults.filter(({ severity }) => severity === "error");
  expect(fault?.place.path.join(".")).toBe(place);
  expect(`${fault?.wrong} ${fault?.remedy}`).toMatch(words);
});

test("options that are left out or undefined are no fault", () => {
  expect(buildWith(undefined).graph).toBeDefined();
  expect(buildWith({ audience: undefined, texts: undefined, lock: undefined, strict: undefined }).graph).toBeDefined();
});
