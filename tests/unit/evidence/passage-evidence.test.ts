import { expect, test } from "vitest";
import { concealNames } from "../../../src/evidence/conceal-names.ts";
import { passageEvidence } from "../../../src/evidence/passage-evidence.ts";
import { prepareText } from "../../../src/evidence/prepare-text.ts";
import { type PassageFinding, verifyPassages } from "../../../src/evidence/verify-passages.ts";
import { passageUrl } from "../../../src/model/passage-url.ts";

function find(raw: string, passage: string): PassageFinding {
  const place = () => ({ path: [] });
  const request = {
    key: "a/b#1",
    source: "a",
    passage,
    list: "claims",
    index: 0,
    link: undefined,
    n: 1,
    place,
  } as const;
  const [finding] = verifyPassages([request], { texts: new Map([["a", raw]]) });
  if (!finding) throw new Error("no finding");
  return finding;
}

const RAW = "First line.\nAnna came. The bread was good, said Anna's aunt. All left.\nLast line.";
const PASSAGE = "bread was … good";
const FINDING = find(RAW, PASSAGE);

test("The public is told the state, the place and the link, and none of the text.", () => {
  const evidence = passageEvidence(PASSAGE, FINDING, {
    url: "https://example.org/",
    text: prepareText(RAW),
    audience: "public",
  });
  expect(evidence).toEqual({
    state: "unpinned",
    start: 27,
    end: 41,
    url: "https://example.org/",
    words: "bread was … good",
  });
});

test("The team sees the passage within its paragraph, without names that are to be concealed.", () => {
  const conceal = concealNames(["anna"]);
  expect(passageEvidence(PASSAGE, FINDING, { text: prepareText(RAW), audience: "team", conceal })).toEqual({
    state: "unpinned",
    start: 27,
    end: 41,
    text: "bread was good",
    before: "[…] came. The ",
    after: ", said […] aunt. All left.",
  });
  expect(passageEvidence(PASSAGE, FINDING, { audience: "team" })).not.toHaveProperty("text");
});

test("A long paragraph is shown from a sentence's or a word's beginning, at most 300 code points on each side.", () => {
  const sentences = "🍞 Some words stand here. ".repeat(30);
  const text = (raw: string) =>
    passageEvidence("the mark", find(raw, "the mark"), { text: prepareText(raw), audience: "team" });
  const long = text(`${sentences}the mark. ${sentences}`);
  expect(long.before?.startsWith("🍞 Some")).toBe(true);
  expect(long.after?.endsWith("here.")).toBe(true);
  const endless = text(`${"word ".repeat(200)}the mark${" word".repeat(200)}`);
  expect(endless.before?.startsWith("… word")).toBe(true);
  expect(endless.after?.endsWith("word …")).toBe(true);
  for (const { before = "", after = "" } of [long, endless]) {
    expect(Array.from(before).length).toBeLessThanOrEqual(302);
    expect(Array.from(after).length).toBeLessThanOrEqual(302);
    expect(Math.min(before.length, after.length)).toBeGreaterThan(200);
  }
});

test("Names are concealed in any case, script and ending, and only as words of their own.", () => {
  const conceal = concealNames(["Анна", "Anna Muster", "Айгүл"]);
  expect(conceal("Анны, АННОЙ и anna  muster's; Айгүлдің")).toBe("[…], […] и […]; […]");
  expect(conceal("Joanna Musterix, Жанна")).toBe("Joanna Musterix, Жанна");
  expect(concealNames([" "])("text")).toBe("text");
  expect(concealNames(["Анна-Мария"])("Анны-Марии, анна мария")).toBe("[…], […]");
});

test("A link goes by its pin where that holds, by the text where not, and never by a name that came into private/ since.", () => {
  const raw = "Bread was good. Later Anna said: bread was good.";
  const passage = { text: "bread was good", occurrence: 1 };
  const text = prepareText(raw);
  const url = (state: "exact" | "pinned" | "moved", prefix: string | undefined, conceal = concealNames([])) =>
    passageUrl(
      passageEvidence(
        passage,
        { state, start: 33, end: 47, ...(prefix === undefined ? {} : { prefix }) },
        {
          url: "https://example.org/",
          audience: "public",
          conceal,
          ...(state === "pinned" ? {} : { text }),
        },
      ),
    );
  expect(url("pinned", "said:")).toBe("https://example.org/#:~:text=said%3A-,bread%20was%20good");
  expect(url("exact", "said:")).toBe(url("pinned", "said:"));
  expect(url("exact", undefined)).toBe(url("pinned", undefined));
  expect(url("moved", undefined)).toBe(url("pinned", "said:"));
  expect(url("pinned", "Anna said:", concealNames(["Anna"]))).toBe("https://example.org/#:~:text=bread%20was%20good");
});

test.each(["exact", "pinned"] as const)(
  "A prefix that was %s before a person came under protection is asked for again.",
  (state) => {
    const url = (mayPrefix: (words: string) => boolean) =>
      passageUrl(
        passageEvidence(
          { text: "bread was good", occurrence: 1 },
          { state, start: 33, end: 47, prefix: "Anna said:" },
          { url: "https://example.org/", audience: "public", mayPrefix },
        ),
      );
    expect(url((words) => words === "Anna said:")).toBe(
      "https://example.org/#:~:text=Anna%20said%3A-,bread%20was%20good",
    );
    expect(url(() => false)).toBe("https://example.org/#:~:text=bread%20was%20good");
  },
);
