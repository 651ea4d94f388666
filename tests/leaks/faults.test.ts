import { describe, expect, test } from "vitest";
import { buildFolder } from "../../src/build.ts";
import { REPORTERS } from "../../src/diagnostics/reporters.ts";
import { BENT_NAMES, canariesIn, ESCAPED_NAMES, NAMES } from "../support/canaries.ts";
import { CANARY_FOLDER, CANARY_TEXT, type DataFolder, folderFiles } from "../support/canary-folder.ts";

const TEXTS = new Map([["gazette", CANARY_TEXT]]);

/** Builds the folder with these files added or changed, and gives every word that anybody is told about it. */
function told(changes: DataFolder) {
  const { faults, read, graph } = buildFolder(folderFiles({ ...CANARY_FOLDER, ...changes }), { texts: TEXTS });
  const { files, privateNames } = read;
  const reports = REPORTERS.map((reporter) =>
    reporter.report(faults, { files, privateNames, color: false, folder: "data" }),
  );
  return { codes: faults.map(({ code }) => code), reports, graph };
}

const claim = {
  id: "more",
  source: "gazette",
  type: "Evaluation",
  speaker: "mayor",
  attribution: "indirect",
  says: "More.",
  about: ["bridge"],
  passage: "The council opened",
};
const actor = { id: "another", type: "NGO", name: "Another" };
const claims = (change: object) => ({ claims: [{ ...claim, ...change }] });
const actors = (change: object) => ({ actors: [{ ...actor, ...change }] });
/** A story of one step, with notes for whoever tells it. */
const story = (title: string, notes = "Go slowly.") => ({
  id: "more",
  title,
  steps: [{ id: "first", heading: "The bridge", text: "It is [open](gazette/opened).", notes }],
});
const relation = { source: "gazette", from: "mayor", type: "heads", to: "council", passage: "The council opened" };

describe.each(BENT_NAMES)("a name that private/ keeps, written %j,", (name) => {
  test.each<readonly [string, object]>([
    ["a paraphrase", claims({ says: `It was ${name} who opened it.` })],
    ["a translation", claims({ says: { en: "Opened.", kk: `Ашты: ${name}.` } })],
    ["a claim's note", claims({ note: `Ask ${name}.` })],
    ["a comment", claims({ comment: `Ask ${name}.` })],
    ["a passage", claims({ passage: `and ${name} crossed` })],
    ["a link's note", claims({ links: [{ type: "supports", to: "opened", basis: "editor", note: name }] })],
    ["a figure's unit", claims({ figures: [{ indicator: "crossings", value: 1, unit: name }] })],
    ["an actor's name", actors({ name })],
    ["an alias", actors({ aliases: ["Another one", name] })],
    ["a description", actors({ description: { en: `Founded by ${name}.` } })],
    ["a role", { relations: [{ ...relation, role: name }] }],
    ["a source's title", { sources: [{ id: "more", type: "Report", title: name, publisher: "council" }] }],
    ["a reason", { uncovered: [{ source: "gazette", passage: "The council opened", reason: name }] }],
  ])("in %s is a fault that does not repeat it", (_, records) => {
    const { codes, reports, graph } = told({ "more.yaml": records });
    expect(graph).toBeUndefined();
    expect(codes).toContain("private-name");
    for (const report of reports) expect(canariesIn(report, [NAMES])).toEqual([]);
  });
});

describe.each<readonly [string, DataFolder, string]>([
  ["an id", { "more.yaml": actors({ id: "quillanra-vostemark" }) }, "private-name"],
  ["a former id", { "more.yaml": actors({ formerIds: ["quillanra-vostemark"] }) }, "private-name"],
  ["an address", { "more.yaml": actors({ url: "https://example.org/quillanra-vostemark" }) }, "private-name"],
  [
    "an address behind escapes",
    { "more.yaml": actors({ url: `https://example.org/${encodeURIComponent(NAMES.ru)}` }) },
    "private-name",
  ],
  [
    "the summary",
    { "claimgraph.yaml": { format: 1, title: "T", date: "2026-01-01", summary: `For ${NAMES.kk}.` } },
    "private-name",
  ],
  [
    "a type of the folder's own",
    { "vocabulary.yaml": { nodeTypes: [{ id: "Circle", parent: "NGO", label: `Friends of ${NAMES.ru}` }] } },
    "private-name",
  ],
  ["a file's name", { "quillanra-vostemark.yaml": actors({}) }, "private-name-in-file"],
  ["a folder's name", { [`${NAMES.ru}/more.yaml`]: actors({}) }, "private-name-in-file"],
  ["the name of a file that is not read", { [`${NAMES.kk}.docx`]: "" }, "private-name-in-file"],
  [
    "a comment of YAML",
    { "more.yaml": `actors:\n  # ask ${NAMES.ru}\n  - { id: a, type: NGO, name: A }\n` },
    "private-name-in-file",
  ],
  [
    "a name over two lines of comment, with Windows line ends",
    { "more.yaml": `actors:\r\n  # ask ${NAMES.ru.replace(" ", "\r\n  # ")}\r\n  - { id: a, type: NGO, name: A }\r\n` },
    "private-name-in-file",
  ],
  ["a story", { "stories/bridge.yaml": { story: story(`${NAMES.kk} tells`) } }, "private-name"],
  ["a story's notes", { "stories/bridge.yaml": { story: story("A story", NAMES.ru) } }, "private-name"],
  ["a note beside the records", { "README.md": `Ask ${NAMES.en}.` }, "private-name-in-file"],
  ["an unknown key", { "more.yaml": { [NAMES.en]: [] } }, "unknown-key"],
  ["an unknown key of a record", { "more.yaml": actors({ [NAMES.ru]: 1 }) }, "unknown-key"],
  ["a value of a wrong type", { "more.yaml": { actors: NAMES.kk } }, "wrong-type"],
  ["an unknown id", { "more.yaml": claims({ speaker: "quillanra-vostemark" }) }, "id-unknown"],
  ["an unknown type", { "more.yaml": actors({ type: NAMES.en }) }, "type-unknown"],
  ["a date", { "more.yaml": claims({ period: NAMES.ru }) }, "period-invalid"],
  ["a line that is no YAML", { "more.yaml": `actors:\n  - { id: a, name: "${NAMES.ru}\n` }, "yaml-syntax"],
  ["an alias of YAML", { "more.yaml": `actors:\n  - *${NAMES.en.replace(" ", "-")}\n` }, "yaml-alias"],
  [
    "a long line",
    { "more.yaml": `actors: [{ id: a, type: NGO, name: ${"x ".repeat(40)}${NAMES.en}${" x".repeat(40)}, of: 1 }]` },
    "unknown-key",
  ],
  [
    "a layout that cannot be used",
    { "layout.json": `{"format": 1, "positions": {"${NAMES.en}": 1}}` },
    "layout-broken",
  ],
  ["a lock that cannot be used", { "evidence.lock.json": `{"${NAMES.en}": 1}` }, "lock-broken"],
  ["a broken file of private names", { "private/more.yaml": `names: ["${NAMES.en}", {` }, "private-file-broken"],
  ["a letter among the private names", { "private/letter.txt": NAMES.en }, "private-file-unread"],
])("a name in %s", (_, changes, code) => {
  test("is a fault that does not repeat it", () => {
    const { codes, reports, graph } = told(changes);
    expect(codes).toContain(code);
    expect(graph).toBeUndefined();
    for (const report of reports) expect(canariesIn(report, [NAMES])).toEqual([]);
  });
});

describe.each(ESCAPED_NAMES)("a name that private/ keeps, escaped as %j,", (name) => {
  const file = `actors:\n  - id: another\n    type: NGO\n    name: "${name}"\n`;

  test.each([
    ["a field", file, "private-name"],
    ["a line beside another fault", `${file}    zzz: 1\n`, "unknown-key"],
    ["a key", `actors:\n  - {id: another, type: NGO, name: A, ? "${name}" : 1 }`, "unknown-key"],
    ["a long line", file.replace('name: "', `name: "${"x ".repeat(60)}`), "private-name"],
    ["JSON", `{"actors": [{"id": "another", "type": "NGO", "name": "${name}"}]}`, "private-name"],
  ])("in %s is a fault whose frame does not show what anybody can undo", (_, text, code) => {
    const { codes, reports, graph } = told({ "more.yaml": text });
    expect(graph).toBeUndefined();
    expect(codes).toContain(code);
    for (const report of reports) expect(canariesIn(report, [NAMES])).toEqual([]);
  });
});

test.each(["aliases", "description", "url", "sameAs"])("`%s` of a protected person are a fault", (field) => {
  const list = field === "aliases" || field === "sameAs";
  const value = `https://example.org/${"wimpleforth"}`;
  const witness = { id: "w", type: "Person", name: "a driver", naming: "protected", [field]: list ? [value] : value };
  const { codes, graph } = told({ "more.yaml": { actors: [witness], ...claims({ about: ["w"] }) } });
  expect(codes).toContain("protected-detail");
  expect(graph).toBeUndefined();
});
