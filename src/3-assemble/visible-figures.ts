import type { FigureRecord } from "../model/figure.ts";
import type { ClaimRecord } from "../model/record.ts";
import { type AssembleContext, NONE, visibleIds } from "./assemble-context.ts";

/**
 * Copies of a claim's figures, without those whose indicator the audience may not see, and without the places it may
 * not see.
 */
export function visibleFigures(record: ClaimRecord, context: AssembleContext): readonly FigureRecord[] {
  if (!record.figures) return NONE;
  const { isVisible } = context;
  const shown = record.figures.filter(({ indicator }) => !isVisible || isVisible(indicator));
  const hidden = new Set(record.figures.filter((figure) => !shown.includes(figure)).map(({ id }) => id));
  return shown.map(({ place, origin, of, ...figure }) => ({
    ...figure,
    ...(of !== undefined && !(typeof of === "string" && hidden.has(of)) && { of }),
    ...(place && { place: visibleIds(place, context) }),
    ...(origin && { origin: visibleIds(origin, context) }),
  }));
}
