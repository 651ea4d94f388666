import type { NodeAttributes } from "../../model/attributes.ts";
import type { Language } from "../../model/text.ts";
import { layOver } from "../../query/derive/lay-over.ts";
import { projectFigures } from "../../query/derive/project-figures.ts";
import { rememberDerived } from "../../query/remember-derived.ts";
import { figureText } from "../figure-text.ts";
import type { Lens } from "../lens.ts";

const SHOWN: ReadonlySet<string> = new Set([
  "measures",
  "asserts",
  "apparentlyAsserts",
  "supports",
  "contradicts",
  "qualifies",
  "repeats",
  "updates",
]);

/** What is counted, the figures given for it, and who counts. Claims are read by their figures. */
export const figures: Lens = {
  id: "figures",
  labels: { en: "Figures", ru: "Числа", kk: "Сандар" },
  derive: rememberDerived((graph) => layOver(projectFigures(graph), graph, { ownPlaces: true })),
  ownPlaces: true,
  showsNode: (node) =>
    node.kind === "Indicator" || node.kind === "Actor" || (node.kind === "Claim" && node.figures.length > 0),
  showsEdge: ({ type }) => SHOWN.has(type),
  keepsLoners: false,
  textOf: textOfFigures,
};

function textOfFigures(node: NodeAttributes, language: Language): string | undefined {
  if (node.kind !== "Claim" || node.figures.length === 0) return undefined;
  return [...new Set(node.figures.map((figure) => figureText(figure, language)))].join(" · ");
}
