import { expect, test } from "vitest";
import type { BuildResult } from "../../../src/build-graph.ts";
import { GraphBuilder, type GraphBuilderOptions } from "../../../src/graph-builder.ts";

const OPTIONS: GraphBuilderOptions = { title: "A river", date: "2024-02-29" };
const CLUB = { id: "club", type: "FishingClub", name: "The Club" } as const;
const RELATION = { from: "club", to: "other", source: "river", passage: "a … b" } as const;

const codes = (builder: { readonly build: () => BuildResult }) => builder.build().faults.map(({ code }) => code);

test("a type that is not built in compiles only where the builder declares it", () => {
  // @ts-expect-error: a misspelt type
  const misspelt = new GraphBuilder(OPTIONS).actor({ ...CLUB, type: "Ministri" });
  expect(codes(misspelt)).toContain("type-unknown");
  const declared = new GraphBuilder<"FishingClub">(OPTIONS)
    .nodeType({ id: "FishingClub", parent: "NGO", label: "Fishing club" })
    .actor(CLUB);
  expect(codes(declared)).not.toContain("type-unknown");
  // @ts-expect-error: a type that the builder does not declare
  new GraphBuilder(OPTIONS).nodeType({ id: "FishingClub", parent: "NGO", label: "Fishing club" });
});

test("a misspelt relation, claim type or link does not compile", () => {
  const builder = new GraphBuilder(OPTIONS);
  // @ts-expect-error: `head` for `heads`
  builder.relation({ ...RELATION, type: "head" });
  const claim = {
    id: "c",
    source: "river",
    speaker: "club",
    attribution: "direct",
    says: "S",
    passage: "a … b",
  } as const;
  // @ts-expect-error: a claim type that there is not
  builder.claim({ ...claim, type: "Fact" });
  // @ts-expect-error: a link that there is not
  builder.claim({ ...claim, type: "FactualClaim", links: [{ type: "denies", to: "d" }] });
  expect(builder.build().graph).toBeUndefined();
});

test("a person without `naming` does not compile, an organisation does", () => {
  const builder = new GraphBuilder(OPTIONS).actor({ id: "n", type: "NGO", name: "N" });
  builder.actor({ id: "p", type: "Person", name: "The harbour master", naming: "public-role" });
  // @ts-expect-error: nobody says how the person may be named
  builder.actor({ id: "q", type: "Person", name: "A fisher" });
  // @ts-expect-error: nor this one
  builder.actor({ id: "r", type: "UnnamedPerson", name: "A fisher" });
  expect(codes(builder).filter((code) => code === "naming-missing")).toHaveLength(2);
});
