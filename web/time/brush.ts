import type { ChartListener, Grip } from "./chart.ts";
import { isWhole, type Stretch, within } from "./stretch.ts";
import type { YearScale } from "./year-scale.ts";

/** What is held: a handle, the whole stretch, or one end of a new one. */
interface Hold {
  readonly part: Grip | "whole" | "new";
  /** Where it was taken. */
  readonly year: number;
  readonly start: Stretch;
}

/** What the brush tells. */
interface BrushListener {
  readonly draw: (stretch: Stretch) => void;
  /** The stretch is as the reader wants it. */
  readonly settle: () => void;
}

/** A brush over years, for pointers and keys. */
export class Brush {
  readonly #on: BrushListener;
  #hold: Hold | undefined;
  #hasMoved = false;

  constructor(on: BrushListener) {
    this.#on = on;
  }

  /** What the chart is to call, on this scale and with this stretch. */
  listener(scale: YearScale, stretch: Stretch, span: Stretch): ChartListener {
    return {
      press: (event) => this.#press(event, scale, stretch, span),
      drag: (event) => this.#drag(event, scale, span),
      release: () => this.#release(),
      key: (event, grip) => this.#key(event, grip, stretch, span),
      settle: () => {
        if (!this.#hold) this.#on.settle();
      },
    };
  }

  #press(event: PointerEvent, scale: YearScale, stretch: Stretch, span: Stretch): void {
    const { currentTarget, target } = event;
    if (event.button !== 0 || !(currentTarget instanceof Element)) return;
    currentTarget.setPointerCapture(event.pointerId);
    const year = scale.toYear(placeIn(event));
    const grip = target instanceof Element ? target.closest("[data-grip]")?.getAttribute("data-grip") : undefined;
    const isInside = !isWhole(stretch, span) && year >= stretch.from && year <= stretch.to;
    const part = grip === "from" || grip === "to" ? grip : isInside ? "whole" : "new";
    this.#hold = { part, year, start: stretch };
    this.#hasMoved = false;
    if (part === "new") this.#on.draw({ from: year, to: year });
  }

  #drag(event: PointerEvent, scale: YearScale, span: Stretch): void {
    if (!this.#hold) return;
    const { part, year: taken, start } = this.#hold;
    const x = placeIn(event);
    const year = scale.toYear(x);
    if (year !== taken) this.#hasMoved = true;
    // Handles stand at the edges of years, so the nearest edge is meant.
    if (part === "from") this.#on.draw({ from: Math.min(scale.toYear(x + scale.step / 2), start.to), to: start.to });
    else if (part === "to")
      this.#on.draw({ from: start.from, to: Math.max(scale.toYear(x - scale.step / 2), start.from) });
    else if (part === "new") this.#on.draw({ from: Math.min(taken, year), to: Math.max(taken, year) });
    else {
      const length = start.to - start.from;
      const from = within(start.from + year - taken, { from: span.from, to: span.to - length });
      this.#on.draw({ from, to: from + length });
    }
  }

  #release(): void {
    const hold = this.#hold;
    this.#hold = undefined;
    if (!hold) return;
    // A tap within the stretch means that year alone.
    if (hold.part === "whole" && !this.#hasMoved) this.#on.draw({ from: hold.year, to: hold.year });
    this.#on.settle();
  }

  #key(event: KeyboardEvent, grip: Grip, { from, to }: Stretch, span: Stretch): void {
    const room = grip === "from" ? { from: span.from, to } : { from, to: span.to };
    const year = grip === "from" ? from : to;
    const wanted: Readonly<Record<string, number>> = {
      ArrowLeft: year - 1,
      ArrowDown: year - 1,
      ArrowRight: year + 1,
      ArrowUp: year + 1,
      PageDown: year - 10,
      PageUp: year + 10,
      Home: room.from,
      End: room.to,
    };
    const next = wanted[event.key];
    if (next === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    // The page has uses of its own for arrows.
    event.stopPropagation();
    this.#on.draw({ from, to, [grip]: within(next, room) });
  }
}

function placeIn({ clientX, currentTarget }: PointerEvent): number {
  return currentTarget instanceof Element ? clientX - currentTarget.getBoundingClientRect().left : 0;
}
