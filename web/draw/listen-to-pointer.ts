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
 * Tells what mouse and fingers point at, until sigma is killed: where it stands outlives it. Sigma finds nodes; links,
 * and what is near a thumb, are ours.
 */
export function listenToPointer(sigma: Sigma, { nodeNear, linkNear, hover, choose }: Pointable): void {
  const life = new AbortController();
  sigma.on("kill", () => life.abort());
  let node: string | undefined;
  let link: string | undefined;
  const point = (overNode: string | undefined, overLink: string | undefined) => {
    if (overNode === node && overLink === link) return;
    [node, link] = [overNode, overLink];
    hover(node ?? link);
  };
  sigma.on("enterNode", ({ node: entered }) => point(entered, undefined));
  sigma.on("leaveNode", () => point(undefined, undefined));
  sigma.on("leaveStage", () => point(undefined, undefined));
  sigma.on("moveBody", ({ event }) => {
    if (node === undefined) point(undefined, linkNear(event, NEAR));
  });
  // A finger that rests chooses beside what is chosen; when it is lifted, sigma sees a tap that is none.
  let held: string | undefined;
  onLongPress(
    sigma.getContainer(),
    (place) => {
      held = nodeNear(place, THUMB) ?? linkNear(place, THUMB / 2);
      if (held !== undefined) choose(held, { additional: true });
    },
    life.signal,
  );
  const press = () => {
    held = undefined;
  };
  sigma.on("downNode", press);
  sigma.on("downStage", press);
  const click = (id: string | undefined, original: MouseEvent | TouchEvent) => {
    if (held === undefined) choose(id, choiceOf(original));
    held = undefined;
  };
  sigma.on("clickNode", ({ node: clicked, event }) => click(clicked, event.original));
  sigma.on("clickStage", ({ event }) => {
    const { original } = event;
    // Where a finger scrolls the page around, the browser makes a click of its tap.
    const byThumb = !(original instanceof PointerEvent
      ? original.pointerType === "mouse"
      : original instanceof MouseEvent);
    const near = nodeNear(event, byThumb ? THUMB : NEAR) ?? linkNear(event, byThumb ? THUMB / 2 : NEAR);
    click(near, event.original);
  });
}

function choiceOf({ shiftKey, ctrlKey, metaKey }: MouseEvent | TouchEvent): Choice {
  return { additional: shiftKey || ctrlKey || metaKey };
}
