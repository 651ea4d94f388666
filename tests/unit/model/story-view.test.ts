import { expect, test } from "vitest";
import { parseView } from "../../../src/model/parse-view.ts";
import { serializeView } from "../../../src/model/serialize-view.ts";
import type { Story } from "../../../src/model/story.ts";
import { stepOf, viewOfStep } from "../../../src/model/story-view.ts";

const STORY: Story = {
  id: "boats",
  title: "Boats",
  steps: [
    { id: "one", heading: "One", text: "One." },
    {
      id: "two",
      heading: "Two",
      text: "Two.",
      view: { lens: "figures", selection: ["anna"], filters: { source: ["river"] }, camera: "fit" },
    },
  ],
};

test("a step is found by its story's id and its number, the last one for numbers past the end", () => {
  expect(stepOf([STORY], { id: "boats", step: 1 })?.step.id).toBe("one");
  expect(stepOf([STORY], { id: "boats", step: 9 })).toMatchObject({ number: 2, step: { id: "two" } });
  expect(stepOf([STORY], { id: "coats", step: 1 })).toBeUndefined();
  expect(stepOf([STORY], undefined)).toBeUndefined();
  expect(stepOf(undefined, { id: "boats", step: 1 })).toBeUndefined();
  expect(stepOf([{ ...STORY, steps: [] }], { id: "boats", step: 1 })).toBeUndefined();
});

test("a step's view names its story, and a link carries it whole", () => {
  const told = stepOf([STORY], { id: "boats", step: 2 });
  const view = told && viewOfStep(told);
  expect(view).toEqual({
    v: 1,
    lens: "figures",
    selection: ["anna"],
    filters: { source: ["river"] },
    story: { id: "boats", step: 2 },
  });
  expect(view && parseView(serializeView(view))).toEqual(view);
});

test("a step without a view leaves everything open", () => {
  const told = stepOf([STORY], { id: "boats", step: 1 });
  expect(told && viewOfStep(told)).toEqual({ v: 1, story: { id: "boats", step: 1 } });
});
