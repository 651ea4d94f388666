import { expect, test } from "vitest";
import { layoutGraph } from "../../src/4-layout/layout-graph.ts";
import type { Positions } from "../../src/4-layout/positions.ts";
import { seededRandom } from "../../src/base/seeded-random.ts";
import { buildPlacedGraph } from "../../src/build-graph.ts";
import type { ClaimGraph } from "../../src/model/claim-graph.ts";
import type { PlacedRecords } from "../../src/model/placed-records.ts";
import type { ClaimRecord } from "../../src/model/record.ts";
import { diameterOf, quantile, shiftsAfterRigidFit } from "../support/rigid-fit.ts";
import { readShipped } from "../support/shipped-records.ts";

const ADDITIONS = 20;
const { placed } = readShipped();
const graph = built(placed);
const places = layoutGraph(graph);

function built(records: PlacedRecords): ClaimGraph {
  const { graph: made, faults } = buildPlacedGraph(records);
  if (!made) throw new Error(faults.map(({ wrong }) => wrong).join("\n"));
  return made;
}

/** The shipped records and one claim more: of a speaker, on topics and with an indicator of its source, by chance. */
function withOneMore(seed: number): { readonly grown: ClaimGraph; readonly newcomer: string } {
  const random = seededRandom(`addition ${seed}`);
  const pick = <T>(list: readonly T[]): T => {
    const item = list[Math.floor(random() * list.length)];
    if (item === undefined) throw new Error("the list is empty");
    return item;
  };
  const { records } = placed;
  const model = pick(records.claims);
  const others = records.claims.filter(({ source }) => source === model.source);
  const figures = others.flatMap((claim) => claim.figures ?? []);
  const claim: ClaimRecord = {
    id: `addition-${seed}`,
    source: model.source,
    type: "FactualClaim",
    speaker: model.speaker,
    attribution: model.attribution,
    says: "One claim more.",
    about: [...(model.about ?? []).slice(0, 1), ...(pick(others).about ?? []).slice(0, 1)],
    figures: [{ indicator: pick(figures).indicator, value: 1, unit: "person" }],
    passage: "One claim more",
  };
  const claims = [...records.claims, claim];
  return { grown: built({ ...placed, records: { ...records, claims } }), newcomer: `${claim.source}/${claim.id}` };
}

const additions = Array.from({ length: ADDITIONS }, (_, seed) => withOneMore(seed));

/** Median and 95th percentile of how far the old nodes move, as a share of the picture's diameter; the worst of all. */
function worstShifts(relay: (grown: ClaimGraph) => Positions) {
  const diameter = diameterOf(places);
  const shares = additions.map(({ grown }) =>
    shiftsAfterRigidFit(places, relay(grown)).map((shift) => shift / diameter),
  );
  return {
    median: Math.max(...shares.map((shifts) => quantile(shifts, 0.5))),
    nearlyAll: Math.max(...shares.map((shifts) => quantile(shifts, 0.95))),
  };
}

test("one claim more moves the kept picture by at most 2 per cent (median) and 10 per cent (95 of 100 nodes)", () => {
  const { median, nearlyAll } = worstShifts((grown) => layoutGraph(grown, places));
  console.info(`kept layout, worst of ${ADDITIONS}: median ${percent(median)}, 95th percentile ${percent(nearlyAll)}`);
  expect(median).toBeLessThanOrEqual(0.02);
  expect(nearlyAll).toBeLessThanOrEqual(0.1);
});

test("to the digit, nobody who was there before has moved", () => {
  for (const { grown, newcomer } of additions) {
    const after = new Map(layoutGraph(grown, places));
    expect(after.delete(newcomer)).toBe(true);
    expect(after).toEqual(places);
  }
});

test("the new claim stands near its speaker and its topics: nearer than two nodes drawn by chance", () => {
  const random = seededRandom("pairs");
  const all = [...places.values()];
  const apart = Array.from({ length: 2000 }, () => {
    const [a, b] = [all[Math.floor(random() * all.length)], all[Math.floor(random() * all.length)]];
    return a && b ? Math.hypot(a.x - b.x, a.y - b.y) : 0;
  });
  const typical = quantile(apart, 0.5);
  const distances = additions.map(({ grown, newcomer }) => {
    const after = layoutGraph(grown, places);
    const own = after.get(newcomer);
    // Its source and its reporter say little of where it belongs.
    const near = grown
      .filterOutEdges(newcomer, (_, { type }) => type === "about" || type === "measures")
      .map((edge) => grown.target(edge));
    const speakers = grown
      .filterInEdges(newcomer, (_, { type }) => type === "asserts")
      .map((edge) => grown.source(edge));
    const tied = [...new Set([...near, ...speakers])];
    const lengths = tied.flatMap((id) => {
      const place = after.get(id);
      return own && place ? [Math.hypot(own.x - place.x, own.y - place.y)] : [];
    });
    return lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  });
  console.info(
    `new claims: ${quantile(distances, 0.5).toFixed(0)} units from what they are tied to (median), ${Math.max(...distances).toFixed(0)} at most; two nodes by chance ${typical.toFixed(0)}`,
  );
  for (const distance of distances) expect(distance).toBeLessThan(typical);
});

test("the picture is wider than tall, and the two articles stand apart", () => {
  const xs = [...places.values()].map(({ x }) => x);
  const ys = [...places.values()].map(({ y }) => y);
  const ratio = (Math.max(...xs) - Math.min(...xs)) / (Math.max(...ys) - Math.min(...ys));
  console.info(`width to height: ${ratio.toFixed(2)}`);
  expect(ratio).toBeGreaterThan(1.3);
  expect(ratio).toBeLessThan(1.8);
  const claimsOf = (source: string) => [...places].filter(([id]) => id.startsWith(`${source}/`)).map(([, { x }]) => x);
  const sources = [...new Set([...places.keys()].filter((id) => id.includes("/")).map((id) => id.split("/")[0] ?? ""))];
  const [left = 0, right = 0] = sources.map((source) => quantile(claimsOf(source), 0.5)).sort((a, b) => a - b);
  expect(right - left).toBeGreaterThan(0.3 * (Math.max(...xs) - Math.min(...xs)));
});

function percent(share: number): string {
  return `${(share * 100).toFixed(2)} %`;
}
