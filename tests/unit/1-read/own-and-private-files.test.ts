import { expect, test } from "vitest";
import { MANIFEST, placesOf, readContents as read, wrongWith } from "../../support/read-contents.ts";

test("the lock and the layout are read, and a broken one says which command writes it anew", () => {
  const pin = { start: 0, end: 5, digest: `sha256-${"0".repeat(32)}` };
  const good = read({
    "claimgraph.yaml": MANIFEST,
    "evidence.lock.json": JSON.stringify({
      format: 1,
      sources: { s: `sha256-${"1".repeat(32)}` },
      passages: { "s/c#1": pin },
    }),
    "layout.json": '{"format":1,"positions":{"a":[1,-2.5]}}',
  });
  expect(good.faults).toEqual([]);
  expect(good.lock?.passages["s/c#1"]).toEqual(pin);
  expect(good.layout?.positions["a"]).toEqual([1, -2.5]);
  const bad = read({
    "claimgraph.yaml": MANIFEST,
    "evidence.lock.json": "{ <<<<<<<",
    "layout.json": '{"format":1,"positions":{"a":[1]}}',
  });
  expect(bad.faults).toMatchObject([
    { code: "lock-broken", remedy: expect.stringContaining("claimgraph pin") },
    { code: "layout-broken", remedy: expect.stringContaining("claimgraph layout") },
  ]);
  expect(bad.lock).toBeUndefined();
});

test("where the lock cannot be read, the records know that any pin may stand in it", () => {
  const pinsMayStand = (lock: Readonly<Record<string, string | Uint8Array>>) =>
    read({ "claimgraph.yaml": MANIFEST, ...lock }).placed?.unread?.mayHold({ of: "pin", id: "" }) ?? false;
  expect(pinsMayStand({})).toBe(false);
  expect(pinsMayStand({ "evidence.lock.json": '{"format":1,"sources":{},"passages":{}}' })).toBe(false);
  expect(pinsMayStand({ "evidence.lock.json": "{" })).toBe(true);
  expect(pinsMayStand({ "evidence.lock.json": Uint8Array.from([0xff]) })).toBe(true);
});

test("private names are read from lists of names and of persons, and their files are never shown", () => {
  const secret = "Zarina Canary";
  const good = read({
    "claimgraph.yaml": MANIFEST,
    "private/a.yaml": `names: ["${secret}"]\n`,
    "private/b.yml":
      "names:\n  - { id: survivor-one, names: [Name One, Имя Один] }\n  - { id: bridge, name: Name Two }\n",
  });
  expect(good.faults).toEqual([]);
  expect(good.privateNames).toEqual(["Name One", "Name Two", secret, "Имя Один"]);
  const bad = read({ "claimgraph.yaml": MANIFEST, "private/a.yaml": `names: [*${secret}\n` });
  expect(placesOf(bad)).toEqual(["private/a.yaml:1:1 private-file-broken"]);
  expect(JSON.stringify([bad.faults, [...bad.files]])).not.toContain("Canary");
});

test("a private file from which no names are read protects nobody, and says so", () => {
  const wrong = (path: string, content: string | Uint8Array) => wrongWith(content, path);
  expect(wrong("private/names.txt", "Zarina Canary\n")).toEqual(["private/names.txt:1:1 private-file-unread"]);
  expect(wrong("private/old/names.csv", Uint8Array.from([0]))).toEqual([
    "private/old/names.csv:1:1 private-file-unread",
  ]);
  expect(wrong("private/names.yaml", Uint8Array.from([0xff]))).toEqual(["private/names.yaml:1:1 private-file-broken"]);
  expect(wrong("private/names.yaml", "")).toEqual(["private/names.yaml:1:1 private-file-broken"]);
  expect(wrong("private/names.yaml", "# none yet\n")).toEqual(["private/names.yaml:1:1 private-file-broken"]);
});

test.each([
  ["a list without its key", '["Zarina Canary"]'],
  ["ids for keys", "survivor-one: [Zarina Canary]"],
  ["a key that is not known", "names:\n  - { name: Zarina Canary, alias: Zara }"],
  ["a person without a name", "names: [Zarina Canary, { id: survivor-one }]"],
  ["a number among the names", "names: [Zarina Canary, 7]"],
  ["an empty name", 'names: [Zarina Canary, ""]'],
  ["no names at all", "names:"],
])("a private file with %s is a fault that says the form and nothing else", (_, content) => {
  const result = read({ "claimgraph.yaml": MANIFEST, "private/names.yaml": content });
  expect(result.faults).toMatchObject([{ code: "private-file-broken", remedy: expect.stringContaining("`names:`") }]);
  expect(JSON.stringify(result.faults)).not.toMatch(/Zar|survivor/);
  expect(result.privateNames).not.toContain("survivor-one");
});
