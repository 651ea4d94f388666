import { expect, test } from "vitest";
import { readFolder } from "../../../src/1-read/read-folder.ts";
import { filesOf, MANIFEST, placesOf, readContents as read, wrongWith } from "../../support/read-contents.ts";

const ARTICLE = `source: { id: s, type: Report, title: T }
claims:
  - { id: c, type: FactualClaim, speaker: x, attribution: direct, says: Words, passage: a … b }
relations:
  - { from: x, type: heads, to: y, passage: a … b }
  - { from: x, type: heads, to: z, source: other, passage: a … b }
uncovered:
  - { passage: c … d, reason: A heading }
`;

test("an article's file gives its source to its claims, relations and uncovered passages that name none", () => {
  const { placed, faults } = read({ "claimgraph.yaml": MANIFEST, "articles/s.yaml": ARTICLE });
  expect(faults).toEqual([]);
  const sources = [
    ...(placed?.records.claims ?? []),
    ...(placed?.records.relations ?? []),
    ...(placed?.records.uncovered ?? []),
  ];
  expect(sources.map(({ source }) => source)).toEqual(["s", "s", "other", "s"]);
});

test("everything may stand in one file, and in JSON", () => {
  const one = read({ "all.yml": MANIFEST + ARTICLE });
  expect(one.faults).toEqual([]);
  const json = read({
    "all.json":
      '{\n\t"format": 1,\n\t"title": "T", "date": "2026-01-01",\n\t"actors": [{ "id": "a", "type": "NGO", "name": "\\ud83d\\ude00 \\u202e" }]\n}',
  });
  expect(json.faults).toEqual([]);
  expect(json.placed?.records.actors).toEqual([{ id: "a", type: "NGO", name: "😀 \u202e" }]);
});

test("records come in the order of the paths, whatever the order of the files, and know their places", () => {
  const contents = {
    "b.yaml": "places:\n  - { id: b, type: Place, name: B }\n",
    "claimgraph.yaml": MANIFEST,
    "a.yaml": "places:\n  - { id: a1, type: Place, name: A }\n  - { id: a2, type: Place, name: A }\n",
  };
  const forward = readFolder(filesOf(contents));
  const backward = readFolder([...filesOf(contents)].reverse());
  expect(forward.placed?.records).toEqual(backward.placed?.records);
  expect(forward.placed?.records.places.map(({ id }) => id)).toEqual(["a1", "a2", "b"]);
  expect(forward.placed?.placeOf("places", 1)).toEqual({ file: "a.yaml", path: ["places", 1] });
  expect(forward.placed?.placeOf("places", 2)).toEqual({ file: "b.yaml", path: ["places", 0] });
});

test("an empty folder is told what to do next, and a folder without a manifest which keys it lacks", () => {
  expect(readFolder([]).faults).toMatchObject([
    { code: "folder-empty", remedy: expect.stringContaining("claimgraph new manifest") },
  ]);
  expect(placesOf(read({ "a.yaml": "actors: []\n" }))).toEqual(["-:-:- manifest-missing"]);
});

test("no manifest is missed where it may stand in a file that cannot be read", () => {
  for (const content of ["format: 1\n\ttitle: T\n", "format:1\ntitle:T\n", "- format: 1\n", Uint8Array.from([0xcf])]) {
    const codes = read({ "a.yaml": content, "b.yaml": "actors: []\n" }).faults.map(({ code }) => code);
    expect(codes).toHaveLength(1);
    expect(codes).not.toContain("manifest-missing");
  }
  expect(placesOf(read({ "a.yaml": "", "b.yaml": "actors: []\n" }))).toContain("-:-:- manifest-missing");
  expect(placesOf(read({ "b.yaml": "actors: []\n", "layout.json": "{" }))).toContain("-:-:- manifest-missing");
});

test("a reference is named as it stands, with the number of all in the file", () => {
  const said = (content: string) => read({ "claimgraph.yaml": MANIFEST, "a.yaml": content }).faults[0]?.wrong;
  expect(said("actors: [*abc, x]\n")).toMatch(/`\*abc` .* read here\.$/);
  expect(said("actors: [*abc, *d]\nplaces: [*abc]\n")).toMatch(/`\*abc` .* the first of 3 in this file\.$/);
  expect(said("actors: [&abc , x]\n")).toMatch(/`&abc` /);
  expect(said("actors: [!abc, x]\n")).toMatch(/`!abc` /);
});

test("what describes the whole stands in one file", () => {
  expect(placesOf(read({ "a.yaml": MANIFEST, "b.yaml": "format: 1\ntitle: U\n" }))).toEqual([
    "b.yaml:1:1 manifest-twice",
    "b.yaml:2:1 manifest-twice",
  ]);
  const types = "nodeTypes: [{ id: Union, parent: Organization, label: Union }]\n";
  expect(placesOf(read({ "a.yaml": MANIFEST + types, "b.yaml": types }))).toEqual(["b.yaml:1:1 vocabulary-twice"]);
});

test("a file without a source gets one fault for all its claims, and claims that name theirs are kept", () => {
  const content = "claims:\n  - { id: c }\n  - { id: d }\n  - { id: e, source: s }\n";
  const result = read({ "claimgraph.yaml": MANIFEST, "a.yaml": content });
  expect(placesOf(result).filter((line) => line.includes("source-missing"))).toEqual(["a.yaml:1:1 source-missing"]);
  const mayStand = (id: string) => result.placed?.unread?.mayHold({ of: "record", id });
  expect(["c", "s/d", "e", "f"].map(mayStand)).toEqual([true, true, true, false]);
});

test.each([
  [
    "two sources",
    "source: { id: a, type: Report, title: T }\nsource: { id: b, type: Report, title: T }\n",
    ["2:1 source-twice"],
  ],
  ["a list of sources under source", "source:\n  - { id: a }\n", ["2:3 source-twice"]],
  [
    "a double key, and the next fault too",
    "actors:\n  - id: a\n    id: b\n    type: NGO\n",
    ["3:5 key-twice", "2:5 missing-key"],
  ],
  ["a colon in a text", "actors:\n  - name: One: two\n", ["2:14 yaml-syntax"]],
  ["a tab", "actors:\n\t- id: a\n", ["2:1 yaml-tab"]],
  ["a reference", "actors: *all\n", ["1:9 yaml-alias"]],
  ["the first of many references", "actors: [*a, *b]\nplaces: *c\n", ["1:10 yaml-alias"]],
  ["an anchor, which would swallow a word", "topics: [{ id: a, type: Topic, name: &Sons Ltd }]\n", ["1:38 yaml-tag"]],
  ["a tag", "actors: !!set {}\n", ["1:9 yaml-tag"]],
  ["a bare exclamation mark, which YAML would swallow", "actors: ! []\n", ["1:9 yaml-tag"]],
  ["two documents", "actors: []\n---\nactors: []\n", ["2:1 yaml-documents"]],
  ["an empty file", "", ["1:1 file-empty"]],
  ["a file of comments", "# later\n", ["1:1 file-empty"]],
  ["a list at the top", "- id: a\n", ["1:1 not-a-mapping"]],
  ["a word at the top", "actors\n", ["1:1 not-a-mapping"]],
  ["no space after the colon", "actors:[]\n", ["1:1 not-a-mapping"]],
  ["a list for a key", "? [a]\n: b\n", ["1:3 yaml-key"]],
  ["each key that is no text", "actors:\n  - id: a\n    [x]: 1\n    {y: 2}: 3\n", ["3:5 yaml-key", "4:5 yaml-key"]],
  ["a key that is a list, and a double one", "a: 1\na: 2\n[b]: 3\n", ["2:1 key-twice", "3:1 yaml-key"]],
  ["an unfinished merge", "actors:\n<<<<<<< HEAD\n  - id: a\n=======\n", ["2:1 merge-mark"]],
  ["an open bracket", "actors: [1, 2\n", ["2:1 yaml-syntax"]],
  ["an open quotation mark", 'actors: "a\n', ["2:1 yaml-syntax"]],
  ["a control character", "actors: \u0007\n", ["1:9 yaml-syntax"]],
  ["an unknown key", "aktors: []\n", ["1:1 unknown-key"]],
  ["a key of the prototype", "__proto__: { actors: [] }\nconstructor: 1\n", ["1:1 unknown-key", "2:1 unknown-key"]],
  ["a mapping for a list", "actors: { id: a }\n", ["1:9 wrong-type"]],
  ["nothing for a list", "actors:\n", ["1:1 wrong-type"]],
  [
    "a thousands comma",
    "source: { id: s, type: Report, title: T }\nclaims:\n  - id: c\n    type: QuantityClaim\n    speaker: x\n    attribution: direct\n    says: Words\n    passage: a … b\n    figures:\n      - { indicator: i, value: 20,250, unit: person }\n",
    ["10:35 split-number"],
  ],
])("%s is a fault at its place", (_, content, expected) => {
  expect([...wrongWith(content)].sort()).toEqual(expected.map((line) => `a.yaml:${line}`).sort());
});

test("columns count code points, in lines ended by CRLF or CR too", () => {
  expect(wrongWith('actors: [{ id: a, type: NGO, name: "😀😀", zzz: 1 }]')).toEqual(["a.yaml:1:42 unknown-key"]);
  expect(wrongWith("actors:\r\n  - id: a\r\n    type: NGO\r\n    name:\r\n")).toEqual(["a.yaml:4:5 wrong-type"]);
  expect(wrongWith("actors:\r  - id: a\r    type: NGO\r    name: 5\r")).toEqual(["a.yaml:4:11 wrong-type"]);
});

test("bytes that are no UTF-8 text are faults that say what they look like", () => {
  const bytes = (...values: readonly number[]) => Uint8Array.from(values);
  const wrong = (content: Uint8Array) => read({ "claimgraph.yaml": MANIFEST, "a.yaml": content }).faults;
  expect(wrong(bytes(0xff, 0xfe, 97, 0))).toMatchObject([
    { code: "file-encoding", wrong: expect.stringContaining("UTF-16") },
  ]);
  expect(wrong(bytes(97, 10, 0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2))).toMatchObject([
    { code: "file-encoding", wrong: expect.stringMatching(/Windows-1251 \(line 2, byte 4 of the file\)/) },
  ]);
  expect(wrong(bytes(97, 0xe2, 0x82))).toMatchObject([{ code: "file-encoding" }]);
  expect(wrong(bytes(0x89, 0x50, 0, 0x0d))).toMatchObject([
    { code: "file-binary", wrong: expect.stringContaining("byte 3") },
  ]);
  expect(wrong(bytes(0xef, 0xbb, 0xbf, ...new TextEncoder().encode("actors: []\n")))).toEqual([]);
});

test("a file of 32 MiB is read, and one byte more is a fault that says how large it is", () => {
  const blank = (size: number) => new Uint8Array(size).fill(0x20);
  expect(wrongWith(blank(32 * 2 ** 20))).toEqual(["a.yaml:1:1 file-empty"]);
  const large = read({ "claimgraph.yaml": MANIFEST, "a.yaml": blank(32 * 2 ** 20 + 1) });
  expect(large.faults).toMatchObject([
    { code: "file-too-large", severity: "error", wrong: "This file is 33 MiB large; at most 32 MiB are read." },
  ]);
  expect([...large.files.keys()]).toEqual(["claimgraph.yaml"]);
  expect(placesOf(read({ "a.yaml": blank(32 * 2 ** 20 + 1) }))).toEqual(["a.yaml:1:1 file-too-large"]);
});

test("a replacement character that stands in the text is no encoding fault", () => {
  expect(wrongWith("topics: [{ id: a, type: Topic, name: \ufffd }]\n")).toEqual([]);
});

test("hostile files are faults within a moment", () => {
  const began = process.cpuUsage();
  expect(wrongWith("[".repeat(100_000))).toEqual(["a.yaml:1:100 nested-too-deep"]);
  expect(wrongWith("- ".repeat(100_000))).toEqual(["a.yaml:1:201 nested-too-deep"]);
  expect(wrongWith(`${"{a: ".repeat(100_000)}`)).toHaveLength(1);
  const bomb = `a: &a [x]\n${Array.from({ length: 40 }, (_, index) => `b${index}: &b${index} [*a, *a]\n`).join("")}`;
  expect(new Set(wrongWith(bomb).map((line) => line.split(" ")[1]))).toEqual(new Set(["yaml-alias", "yaml-tag"]));
  expect(wrongWith("x".repeat(2_000_000))).toEqual(["a.yaml:1:1 not-a-mapping"]);
  expect(wrongWith(`${"[".repeat(100_000)}`, "a.json")).toHaveLength(1);
  const { user, system } = process.cpuUsage(began);
  expect((user + system) / 1e6).toBeLessThan(10);
});

test("two thousand faults in one file are placed quickly", () => {
  const lines = Array.from({ length: 2_000 }, (_, index) => `  - { id: p${index}, type: Place, name: N, x: 1 }`);
  const places = wrongWith(`places:\n${lines.join("\n")}\n`);
  expect(places).toHaveLength(2_000);
  expect(places.at(-1)).toMatch(/^a\.yaml:2001:\d+ unknown-key$/);
});

test("texts, the editors' schema and files of other kinds are left alone", () => {
  const { faults, files } = read({
    "claimgraph.yaml": MANIFEST,
    "claimgraph.schema.json": "{",
    "texts/a.yaml": ": :",
    "notes.txt": "x",
    "picture.png": Uint8Array.from([0]),
  });
  expect(faults).toEqual([]);
  expect([...files.keys()]).toEqual(["claimgraph.yaml"]);
});

test("where a file of records could not be had from the disk, any id may stand in it, and a picture holds none", () => {
  const files = [{ path: "claimgraph.yaml", bytes: new TextEncoder().encode(MANIFEST) }];
  const mayStand = (path: string) =>
    readFolder(files, "graph-data", [path]).placed?.unread?.mayHold({ of: "record", id: "x" }) ?? false;
  expect(["articles/a.yaml", "articles", "", "photo.jpg"].map(mayStand)).toEqual([true, true, true, false]);
});
