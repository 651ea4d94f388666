import type { Language } from "../../src/model/text.ts";
import { EMPTY_VIEW, type View } from "../../src/model/view.ts";
import type { Vocabulary } from "../../src/model/vocabulary.ts";
import { itemsOf } from "../../src/picture/items/item-picker.ts";
import type { PictureItems } from "../../src/picture/items/picture-items.ts";
import { legendOf } from "../../src/picture/legend.ts";
import type { LegendEntry } from "../../src/picture/scene.ts";
import { wholeGraphOf } from "../../src/query/time/as-known-on.ts";
import type { Reader } from "./reader.ts";

/** An entry that counts what is shown. */
export interface CountedEntry extends LegendEntry {
  /** How many more the lens holds, that filters or time hide. */
  readonly hidden: number;
}

/**
 * The legend of a view's lens: every sort that the lens holds, in the same order whatever the filters are, with how many
 * are shown and how many hidden. What is selected changes nothing in it.
 */
export function countedLegend({ graph, vocabulary, language }: Reader, view: View): readonly CountedEntry[] {
  const lens = { ...EMPTY_VIEW, ...(view.lens && { lens: view.lens }), language };
  const narrowed = { ...lens, ...(view.filters && { filters: view.filters }), ...(view.time && { time: view.time }) };
  const whole = wholeGraphOf(graph);
  const all = legendFor(itemsOf(whole, lens), vocabulary, language);
  const shown = legendFor(itemsOf(whole, narrowed), vocabulary, language);
  const countOf = new Map(shown.map(({ id, count }) => [id, count]));
  const ids = new Set(all.map(({ id }) => id));
  return [...all, ...shown.filter(({ id }) => !ids.has(id))].map((entry) => {
    const count = countOf.get(entry.id) ?? 0;
    return { ...entry, count, hidden: Math.max(0, entry.count - count) };
  });
}

const known = new WeakMap<PictureItems, { readonly language: Language; readonly legend: readonly LegendEntry[] }>();

/** A page asks on each render, and the same items have the same legend. */
function legendFor(items: PictureItems, vocabulary: Vocabulary, language: Language): readonly LegendEntry[] {
  const last = known.get(items);
  if (last?.language === language) return last.legend;
  const legend = legendOf(items, vocabulary, language);
  known.set(items, { language, legend });
  return legend;
}
