import type Sigma from "sigma";
import type { Point } from "../../src/picture/scene.ts";
import { onLongPress } from "./long-press.ts";
import type { Choice } from "./picture.ts";

/** A thumb needs 44 pixels: half of it around the point. */
const THUMB = 22;
const NEAR = 6;

/** What can be pointed at; places and reaches in pixels. */
export interface Pointable {
  readonly nodeNear: (point: Point, reach: number) => string | undefined;
  readonly linkNear: (point: Point, reach: number) => string | undefined;
  /** The pointer has come to something, or left all. */
  readonly hover: (id: string | undefined) => void;
  readonly choose: (id: string | undefined, choice: Choice) => void;
}

/**
 * Tells what mouse and fingers point at, until sigma is killed: where it stands outlives it. Sigma tells only where they
 * are: it would find nodes by a second picture that it draws in each frame, and has to wait for to be read.
 */
export function listenToPointer(sigma: Sigma, { nodeNear, linkNear, hover, choose }: Pointable): void {
  const life = new AbortController();
  sigma.on("kill", () => life.abort());
  let over: string | undefined;
  const point = (id: string | undefined) => {
    if (id !== over) hover(id);
    over = id;
  };
  const near = (place: Point, reach: number) => nodeNear(place, reach) ?? linkNear(place, Math.max(NEAR, reach / 2));
  sigma.getMouseCaptor().on("mousemove", (place) => {
    // Who drags the picture along points at nothing.
    const { original } = place;
    if (!(original instanceof MouseEvent && original.buttons > 0)) point(near(place, NEAR));
  });
  sigma.on("leaveStage", () => point(undefined));
  // A finger that rests chooses beside what is chosen; when it is lifted, sigma sees a tap that is none.
  let held: string | undefined;
  onLongPress(
    sigma.getContainer(),
    (place) => {
      held = near(place, THUMB);
      if (held !== undefined) choose(held, { additional: true });
    },
    life.signal,
  );
  sigma.on("downStage", () => {
    held = undefined;
  });
  sigma.on("clickStage", ({ event }) => {
    const { original } = event;
    // Where a finger scrolls the page around, the browser makes a click of its tap.
    const byThumb = !(original instanceof PointerEvent
      ? original.pointerType === "mouse"
      : original instanceof MouseEvent);
    if (held === undefined) choose(near(event, byThumb ? THUMB : NEAR), choiceOf(original));
    held = undefined;
  });
}

function choiceOf({ shiftKey, ctrlKey, metaKey }: MouseEvent | TouchEvent): Choice {
  return { additional: shiftKey || ctrlKey || metaKey };
}
