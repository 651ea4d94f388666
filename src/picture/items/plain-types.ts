import type { View } from "../../model/view.ts";
import type { Vocabulary } from "../../model/vocabulary.ts";
import type { LookOf } from "../look.ts";

/**
 * A view whose filter names types alone. The legend's entries are looks, each of one or several types: choosing one
 * means all of them, and queries know types only.
 */
export function plainTypes(view: View, vocabulary: Vocabulary, lookOf: LookOf): View {
  const chosen = new Set(view.filters?.type);
  if (chosen.size === 0) return view;
  const types = [...vocabulary.nodeTypes.values()].filter(
    ({ id, kind }) => chosen.has(id) || chosen.has(lookOf(id, kind).id),
  );
  return { ...view, filters: { ...view.filters, type: types.map(({ id }) => id) } };
}
