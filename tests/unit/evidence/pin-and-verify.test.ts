import { expect, test } from "vitest";
import type { PassageRequest } from "../../../src/evidence/passage-requests.ts";
import { guardLock, pinPassages } from "../../../src/evidence/pin.ts";
import { serializeLock } from "../../../src/evidence/serialize-lock.ts";
import { verifyPassages } from "../../../src/evidence/verify-passages.ts";
import type { PassageRecord } from "../../../src/model/record.ts";
import { lockSchema } from "../../../src/schema/lock-schema.ts";

const TEXT = "Rain fell in the north. The baker sold 44 loaves on Monday and went home. Rain fell again.";

function request(key: string, passage: PassageRecord, source = "paper"): PassageRequest {
  return { key, source, passage, list: "claims", index: 0, link: undefined, n: 1, place: () => ({ path: [] }) };
}
const texts = (text: string) => new Map([["paper", text]]);
/** Whatever stands before a passage may be shown. */
const ANY = () => () => true;
const SOLD = request("paper/sold#1", "The baker sold … went home");

/** Pins a passage in `TEXT`, then verifies a (perhaps changed) record against a (perhaps changed) text. */
function afterwards(text: string | undefined, record: PassageRecord = SOLD.passage) {
  const { lock } = pinPassages([SOLD], texts(TEXT), ANY);
  const [finding] = verifyPassages([request(SOLD.key, record)], {
    lock,
    texts: text === undefined ? undefined : texts(text),
  });
  return finding;
}

test("A passage that stands where it was pinned is exact.", () => {
  expect(afterwards(TEXT)).toMatchObject({ state: "exact", start: 24, end: 72 });
});

test("Without the text the pin is trusted; without either the passage is unpinned.", () => {
  expect(afterwards(undefined)).toMatchObject({ state: "pinned", start: 24, end: 72 });
  expect(verifyPassages([SOLD], {})).toEqual([{ request: SOLD, state: "unpinned" }]);
  expect(verifyPassages([SOLD], { texts: texts(TEXT) })).toMatchObject([{ state: "unpinned", start: 24, end: 72 }]);
});

test("A passage whose surroundings grew has moved.", () => {
  expect(afterwards(`New 🌧 beginning.\n${TEXT}`)).toMatchObject({ state: "moved", start: 41, end: 89 });
});

test("A record that has come to mean another place has moved.", () => {
  expect(afterwards(TEXT, "Rain fell in … north")).toMatchObject({ state: "moved", start: 0 });
});

test("A changed text is altered, and the difference is told in a few words.", () => {
  expect(afterwards(TEXT.replace("The baker", "Some baker"))).toMatchObject({
    state: "altered",
    difference: "the text says “Some” where the record says “The”",
  });
  expect(afterwards(`Hello. ${TEXT.replace("went home", "went straight home")}`)).toMatchObject({
    state: "altered",
    difference: "the text adds “straight”",
  });
  expect(afterwards(TEXT.replace("44", "45"))).toMatchObject({
    state: "altered",
    difference: "the words between its first and its last have changed; it is still 48 characters long",
  });
  expect(afterwards(TEXT.replace("44", "many more"))).toMatchObject({
    difference: "the words between its first and its last have changed; it was 48 characters long and is now 55",
  });
});

test("A record that has changed while the text stands is not found: the text is not blamed.", () => {
  expect(afterwards(TEXT, "The bakre sold … went home")).toMatchObject({
    state: "missing",
    why: "its first words are not in the text",
    nearest: { start: 24, end: 72 },
  });
  expect(afterwards(`New beginning. ${TEXT}`, "The bakre sold … went home")).toMatchObject({ state: "missing" });
  expect(afterwards(TEXT, { text: "The baker sold … went home", occurrence: 2 })).toMatchObject({
    state: "missing",
    why: "occurrence 2 is asked for, yet it stands there once",
  });
  expect(afterwards(TEXT, { text: "The baker sold … went home", occurrence: 2 })).not.toHaveProperty("difference");
});

test("A changed number in the record is told, never a proposal.", () => {
  const whole = request("paper/sold#1", "baker sold 44 loaves");
  const { lock } = pinPassages([whole], texts(TEXT), ANY);
  const [finding] = verifyPassages([request(whole.key, "baker sold 45 loaves")], { lock, texts: texts(TEXT) });
  expect(finding).toMatchObject({ state: "missing", difference: "the text says “44” where the record says “45”" });
  expect(finding).not.toHaveProperty("nearest");
});

test("A passage of which nothing is left is missing, one that fits twice is ambiguous.", () => {
  expect(afterwards("Nothing of the kind.")).toMatchObject({ state: "missing" });
  expect(afterwards(`${TEXT} ${TEXT}`)).toMatchObject({ state: "ambiguous", candidates: [{ start: 24 }, {}] });
});

test("Pinning again keeps what it cannot find and drops what no record asks for.", () => {
  const other = request("other/x#1", "far away", "other");
  const gone = request("paper/gone#1", "Rain fell again");
  const first = pinPassages([SOLD, other, gone], new Map([...texts(TEXT), ["other", "far away"]]), ANY).lock;
  const { lock, findings } = pinPassages([SOLD, other], texts("All is changed."), ANY, first);
  expect(Object.keys(lock.passages)).toEqual([SOLD.key, other.key]);
  expect(lock.passages[SOLD.key]).toEqual(first.passages[SOLD.key]);
  expect(lock.sources["other"]).toBe(first.sources["other"]);
  expect(lock.sources["paper"]).not.toBe(first.sources["paper"]);
  expect(findings.map(({ state }) => state)).toEqual(["missing", "pinned"]);
});

test("The lock is JSON of one line a passage, sorted whatever the records' order, and is read back as it was.", () => {
  const rain = request("paper/again#1", { text: "Rain fell", occurrence: 2 });
  const one = serializeLock(pinPassages([SOLD, rain], texts(TEXT), ANY).lock);
  expect(one).toBe(serializeLock(pinPassages([rain, SOLD], texts(TEXT.replaceAll("\n", "\r\n")), ANY).lock));
  expect(one.split("\n").slice(5, 9)).toEqual([
    '  "passages": {',
    expect.stringMatching(
      /^ {4}"paper\/again#1": \{ "start": 74, "end": 83, "digest": "sha256-[0-9a-f]{32}", "prefix": "home\." \},$/,
    ),
    expect.stringMatching(/^ {4}"paper\/sold#1": \{ "start": 24, "end": 72, "digest": "sha256-[0-9a-f]{32}" \}$/),
    "  }",
  ]);
  expect(one.endsWith("}\n")).toBe(true);
  expect(serializeLock(lockSchema.parse(JSON.parse(one)))).toBe(one);
});

test("What is no lock is not read as one.", () => {
  const pin = { start: 1, end: 2, digest: `sha256-${"0".repeat(32)}` };
  const isLock = (passage: unknown) =>
    lockSchema.safeParse({ format: 1, sources: {}, passages: { "a/b#1": passage } }).success;
  expect(isLock(pin)).toBe(true);
  expect(isLock({ ...pin, prefix: "in the cold" })).toBe(true);
  expect(isLock({ ...pin, prefix: "as many as four" })).toBe(false);
  expect(isLock({ ...pin, prefix: "" })).toBe(false);
  expect(isLock({ ...pin, start: -1 })).toBe(false);
  expect(isLock({ ...pin, start: 0.5 })).toBe(false);
  expect(isLock({ ...pin, end: 1 })).toBe(false);
  expect(isLock({ ...pin, start: 9 })).toBe(false);
  expect(isLock({ ...pin, digest: "sha256-xyz" })).toBe(false);
  expect(lockSchema.safeParse({ format: 1, sources: { a: "nonsense" }, passages: {} }).success).toBe(false);
  expect(lockSchema.safeParse({ format: 2, sources: {}, passages: {} }).success).toBe(false);
  expect(lockSchema.safeParse([]).success).toBe(false);
  expect(lockSchema.safeParse(null).success).toBe(false);
});

test("A pin holds what a link needs where its first words stand earlier, and what may be shown; a build passes it on.", () => {
  const again = request("paper/again#1", { text: "Rain fell", occurrence: 2 });
  const lockBy = (mayShow: (words: string) => boolean) => pinPassages([SOLD, again], texts(TEXT), () => mayShow).lock;
  const lock = lockBy(() => true);
  expect(lock.passages[again.key]).toMatchObject({ prefix: "home." });
  expect(lock.passages[SOLD.key]).not.toHaveProperty("prefix");
  expect(lockBy((words) => !words.includes("home")).passages[again.key]).not.toHaveProperty("prefix");
  expect(verifyPassages([again], { lock })).toMatchObject([{ state: "pinned", prefix: "home." }]);
  expect(verifyPassages([again], { lock, texts: texts(TEXT) })).toMatchObject([{ state: "exact", prefix: "home." }]);
  expect(verifyPassages([again], { lock, texts: texts(`So. ${TEXT}`) })[0]).not.toHaveProperty("prefix");
});

test("Of a pin that is kept, words before the passage go once the guard refuses them; all else stays.", () => {
  const again = request("paper/rain#1", "Rain fell again.");
  const { lock } = pinPassages([SOLD, again], texts(`Rain fell again. ${TEXT}`), ANY);
  const named = {
    ...lock,
    passages: { ...lock.passages, [SOLD.key]: { start: 1, end: 2, digest: "d", prefix: "Berta" } },
  };
  expect(guardLock(named, [SOLD, again], () => (words) => words !== "Berta").passages).toEqual({
    ...lock.passages,
    [SOLD.key]: { start: 1, end: 2, digest: "d" },
  });
  expect(guardLock(named, [SOLD, again], ANY)).toEqual(named);
});
