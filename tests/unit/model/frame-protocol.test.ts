import fc from "fast-check";
import { expect, test } from "vitest";
import { FRAME_CALLS, FRAME_MESSAGE, parseRequest } from "../../../src/model/frame-protocol.ts";
import { parseView } from "../../../src/model/parse-view.ts";
import { projectText } from "../../support/project-files.ts";

test("each call is read with what belongs to it, and everything else is left out", () => {
  const more = { id: "7", step: 2, view: "v=1&lens=actors", other: true };
  for (const call of FRAME_CALLS) {
    const view = call === "setView" ? { view: { v: 1, lens: "actors" } } : {};
    expect(parseRequest({ type: FRAME_MESSAGE, call, ...more })).toEqual({ call, id: "7", step: 2, ...view });
  }
});

test.each([
  null,
  "next",
  ["next"],
  { call: "next" },
  { type: "claim-graph" },
  { type: "claim-graph", call: "constructor" },
  { type: "other", call: "next" },
])("%j is no request", (data) => {
  expect(parseRequest(data)).toBeUndefined();
});

test("whatever else comes along, what is read is sound", () => {
  const request = fc.record({
    call: fc.constantFrom(...FRAME_CALLS),
    id: fc.anything(),
    step: fc.anything(),
    view: fc.anything(),
  });
  fc.assert(
    fc.property(request, (data) => {
      const { id, step, view } = parseRequest({ type: FRAME_MESSAGE, ...data }) ?? {};
      expect(["string", "number", "undefined"]).toContain(typeof id);
      expect(step === undefined || (Number.isInteger(step) && step > 0)).toBe(true);
      expect(view === undefined || parseView(view)).toEqual(view ?? true);
    }),
    { seed: 20211 },
  );
});

test("the README names every call", () => {
  const readme = projectText("README.md");
  for (const call of FRAME_CALLS) expect(readme).toContain(`\`${call}\``);
});
