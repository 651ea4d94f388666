import { expect, test } from "vitest";
import { buildGraph } from "../../../src/build-graph.ts";
import type { ClaimGraph } from "../../../src/model/claim-graph.ts";
import type { Language } from "../../../src/model/text.ts";
import { asKnownOn } from "../../../src/query/time/as-known-on.ts";
import type { Piece } from "../../../web/find/mark-words.ts";
import { type Found, makeSearch } from "../../../web/find/search-index.ts";
import { largeGraph } from "../../bench/viewer/large-graph.ts";
import { readShipped } from "../../support/shipped-records.ts";

const graph = shipped();
const search = makeSearch(graph);
const find = (query: string, language: Language = "en") => search(query, { graph, language });
const written = (pieces: readonly Piece[] = []) => pieces.map(({ text, hit }) => (hit ? `[${text}]` : text)).join("");
const firstOf = (query: string, language?: Language) => find(query, language)[0];
const named = (found: readonly Found[]) => found.map(({ id }) => id);

function shipped(): ClaimGraph {
  const { graph: built } = buildGraph(readShipped().placed.records);
  if (!built) throw new Error("the data that is shipped does not build");
  return built;
}

test("a name is found by another script, with what answers to it marked in the name that is shown", () => {
  expect(firstOf("Феминита")).toMatchObject({ id: "feminita", kind: "Actor" });
  expect(written(firstOf("Феминита")?.name)).toBe("Feminist Initiative “[Feminita]”");
  expect(written(firstOf("feminita", "kk")?.name)).toBe("«[Феминита]» феминистік бастамасы");
});

test("a typing error is forgiven, and the word that was meant is marked", () => {
  expect(firstOf("zholnerva")?.id).toBe("natalya-zholnerova");
  expect(written(firstOf("zholnerva")?.name)).toBe("Natalya [Zholnerova]");
  expect(written(firstOf("zholnerva", "ru")?.name)).toBe("Наталья [Жолнерова]");
});

test("an abbreviation in another language leads to whoever is called so and no more, and is shown beside the name", () => {
  const found = firstOf("МОМ");
  expect(found?.id).toBe("international-organization-for-migration");
  expect(written(found?.name)).toBe("International Organization for Migration");
  expect(written(found?.also?.pieces)).toBe("[МОМ]");
});

test("a name in another language says which language it is in", () => {
  const office = find("МОМ").find(({ id }) => id === "iom-almaty");
  expect(office?.also?.language).toBe("ru");
  expect(written(office?.also?.pieces)).toBe("Офис [МОМ] в Алматы");
});

test("only what was typed is marked of a longer word", () => {
  expect(written(firstOf("decrim")?.name)).toBe("[Decrim]inalisation");
});

test("topics, laws and sources are found, the kind of the best match first", () => {
  expect(firstOf("decriminalisation")).toMatchObject({ id: "decriminalisation", kind: "Topic" });
  expect(firstOf("ст 449", "ru")?.kind).toBe("Instrument");
  expect(find("cabar").map(({ kind }) => kind)).toContain("Source");
  const kinds = find("cabar").map(({ kind }) => kind);
  expect(kinds.filter((kind, index) => kind !== kinds[index - 1])).toEqual([...new Set(kinds)]);
});

test("of a kind the best eight are shown, and how many there are is known", () => {
  const claims = find("zholnerova").filter(({ kind }) => kind === "Claim");
  expect(claims).toHaveLength(8);
  expect(claims[0]?.ofKind).toBeGreaterThan(8);
  expect(claims.every(({ speaker }) => written(speaker) === "Natalya [Zholnerova]")).toBe(true);
});

test("what no name has is shown with the sentence that has it, cut to a line", () => {
  const founder = find("feminita serzhan").find(({ id }) => id === "zhanar-sekerbayeva");
  const line = written(founder?.also?.pieces);
  expect(line).toContain("[Feminita]");
  expect(line.length).toBeLessThan(90);
});

test("what was not known on a date is not found by who asks of that date", () => {
  const then = asKnownOn(graph, "2006-12");
  expect(named(find("zholnerova"))).not.toHaveLength(0);
  expect(named(search("zholnerova", { graph: then, language: "en" }))).toEqual([]);
});

test("a figure is found however its digits are grouped, and no other number for it", () => {
  const withFigure = ["cabar-2021/number-estimated", "cabar-2021/registered-and-reached"];
  for (const query of ["20250", "20,250", "20\u00a0250", "20 250"]) {
    expect([query, [...named(find(query))].sort()]).toEqual([query, withFigure]);
  }
  expect(written(firstOf("20250")?.name)).toContain("[20,250]");
  expect(named(find("26000000"))).toEqual(["rferl-2006/uzbekistan-population"]);
  expect(find("20251")).toEqual([]);
});

test("words that name two things together, in any order, script and with joining words, give both; one thing's name does not", () => {
  const ministry = "ministry-of-healthcare";
  const pairOf = (query: string, language: Language = "en") => search.pair(query, { graph, language });
  expect(pairOf("feminita ministry of healthcare")).toEqual({ from: "feminita", to: ministry });
  expect(pairOf("Ministry of Healthcare and Feminita")).toEqual({ from: ministry, to: "feminita" });
  expect(pairOf("феминита и МОМ", "ru")).toEqual({ from: "feminita", to: "international-organization-for-migration" });
  expect(pairOf("zholnerva serzhan")).toEqual({ from: "natalya-zholnerova", to: "gulzada-serzhan" });
  for (const query of [
    "ministry of healthcare",
    "feminita",
    "sex workers in Kazakhstan",
    "",
    "and",
    "xyzzy qwerty plugh",
  ])
    expect(pairOf(query), query).toBeUndefined();
});

test("a pair is made of what its reader's graph holds", () => {
  const before = asKnownOn(graph, "2010");
  expect(search.pair("feminita iom", { graph: before, language: "en" })).toBeUndefined();
});

test("a role in which the words stand is told from another name", () => {
  const coordinator = find("IOM").find(({ id }) => id === "karima-zhanbolatova");
  expect(coordinator?.also).toMatchObject({ isName: false });
  expect(firstOf("МОМ")?.also).toMatchObject({ isName: true });
});

test("while a large graph is being read the search says so, and then has found all", async () => {
  const large = makeSearch(largeGraph(6000));
  expect(large.isReading()).toBe(true);
  await large.read;
  expect(large.isReading()).toBe(false);
  expect(named(large("Actor 1234"))[0]).toBe("actor-1234");
});
