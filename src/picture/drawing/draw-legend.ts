import { textWidth } from "../labels/font-metrics.ts";
import { wrapText } from "../labels/wrap-text.ts";
import type { LegendEntry } from "../scene.ts";
import { shapePath } from "../shape-path.ts";
import type { Theme } from "../theme.ts";
import { linkMarks } from "./draw-scene.ts";
import type { Mark, Part } from "./drawing.ts";

const SIZE = 12;
const ROW = 22;
const COLUMN_GAP = 24;
const WIDEST_LABEL = 320;
const SHAPE_RADIUS = 6;
/** A line is shown long enough for its dashes and the mark in its middle. */
const LINE_LENGTH = 30;
const MARK_GAP = 8;
const COUNT_GAP = 6;

/** A block of a picture's page: what to paint below its upper left corner, and how high it is. */
export interface Block {
  readonly parts: readonly Part[];
  readonly height: number;
}

/** What colours, shapes and lines mean, in columns: first the shapes, then, on a row of their own, the lines. */
export function drawLegend(entries: readonly LegendEntry[], width: number, theme: Theme): Block {
  const shapes = entries.filter(({ mark }) => "shape" in mark);
  const lines = entries.filter(({ mark }) => "look" in mark);
  const above = drawGrid(shapes, SHAPE_RADIUS * 2, width, theme, 0);
  const below = drawGrid(lines, LINE_LENGTH, width, theme, above.height);
  return { parts: [...above.parts, ...below.parts], height: above.height + below.height };
}

function drawGrid(entries: readonly LegendEntry[], markWidth: number, width: number, theme: Theme, top: number): Block {
  const widest = Math.min(WIDEST_LABEL, width - markWidth - 60);
  const texts = entries.map(({ label }) =>
    wrapText(label, { width: widest, lines: 1, size: SIZE, weight: 400 }, textWidth).join(""),
  );
  const widths = entries.map(
    ({ count }, index) => textWidth(texts[index] ?? "", SIZE, 400) + COUNT_GAP + textWidth(String(count), SIZE, 400),
  );
  const places = placesFor(
    widths.map((text) => markWidth + MARK_GAP + text + COLUMN_GAP),
    width + COLUMN_GAP,
  );
  const parts = entries.map((entry, index): Part => {
    const { x, row } = places[index] ?? { x: 0, row: index };
    const y = top + (row + 0.5) * ROW;
    const text = texts[index] ?? "";
    const [start, baseline] = [x + markWidth + MARK_GAP, y + SIZE * 0.36];
    const countAt = start + textWidth(text, SIZE, 400) + COUNT_GAP;
    const font = { align: "start", size: SIZE, weight: 400 } as const;
    return {
      marks: [
        ...markOf(entry, x, y, theme),
        { ...font, lines: [{ text, x: start, y: baseline }], color: theme.ink },
        { ...font, lines: [{ text: String(entry.count), x: countAt, y: baseline }], color: theme.muted },
      ],
    };
  });
  return { parts, height: ((places.at(-1)?.row ?? -1) + 1) * ROW };
}

interface LegendPlace {
  readonly x: number;
  readonly row: number;
}

/** In as many columns as fit beside each other; where one long entry lets none stand beside it, one after another. */
function placesFor(widths: readonly number[], room: number): readonly LegendPlace[] {
  const columns = columnsFor(widths, room);
  if (columns) {
    return widths.map((_, index) => ({
      x: columns[index % columns.length] ?? 0,
      row: Math.floor(index / columns.length),
    }));
  }
  let [x, row] = [0, 0];
  return widths.map((width) => {
    if (x > 0 && x + width > room) [x, row] = [0, row + 1];
    const place = { x, row };
    x += width;
    return place;
  });
}

/** Where two columns or more begin, as many as fit, each as wide as what stands in it, row by row. */
function columnsFor(widths: readonly number[], room: number): readonly number[] | undefined {
  for (let count = widths.length; count > 1; count--) {
    const starts = [0];
    for (let column = 0; column < count; column++) {
      const inColumn = widths.filter((_, index) => index % count === column);
      starts.push((starts[column] ?? 0) + Math.max(...inColumn));
    }
    const end = starts.pop() ?? 0;
    if (end <= room) return starts;
  }
  return undefined;
}

function markOf({ mark }: LegendEntry, x: number, y: number, theme: Theme): readonly Mark[] {
  if ("shape" in mark) return [{ d: shapePath(mark.shape, x + SHAPE_RADIUS, y, SHAPE_RADIUS), fill: mark.color }];
  const [from, to] = [
    { x, y },
    { x: x + LINE_LENGTH, y },
  ];
  const third = LINE_LENGTH / 3;
  const curve = { from, control1: { x: x + third, y }, control2: { x: x + 2 * third, y }, to };
  return linkMarks({ curve, look: mark.look }, mark.look.color ?? theme.ink, 0.9);
}
