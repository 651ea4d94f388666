import type { Contender } from "./contender.ts";

/** What one contender took, in milliseconds. */
export interface Measured {
  /** From the text of the file to the first frame, forced to completion. */
  readonly firstFrame: number;
  /** Work of the main thread, one number a frame of a pan. */
  readonly panFrames: readonly number[];
  /** Work of the main thread until a node stands out. */
  readonly focus: number;
}

const CONTENDERS: Readonly<Record<string, () => Promise<{ readonly contender: Contender }>>> = {
  ours: () => import("./contenders/ours.ts"),
  "plain-sigma": () => import("./contenders/plain-sigma.ts"),
  cytoscape: () => import("./contenders/cytoscape.ts"),
  "vis-network": () => import("./contenders/vis-network.ts"),
};
const FRAMES = 8;

let worked = 0;
const request = window.requestAnimationFrame.bind(window);
// What a frame costs is what runs in its callbacks, whoever asked for them.
window.requestAnimationFrame = (callback) => request((now) => work(() => callback(now)));

/** Opens a graph file with one contender and works with it. */
export async function measure(name: string, file: string, focused: string): Promise<Measured> {
  const loaded = await CONTENDERS[name]?.();
  const host = document.querySelector<HTMLElement>("#host");
  if (!loaded || !host) throw new Error(`no contender ${name}`);
  const json = await (await fetch(file)).text();
  const start = performance.now();
  const opened = await loaded.contender.open(host, json);
  complete(host);
  const firstFrame = performance.now() - start;
  console.debug(`${name}: first frame after ${Math.round(firstFrame)} ms`);
  // Of the others only the first frame is asked for.
  if (!name.includes("sigma") && name !== "ours") return { firstFrame, panFrames: [], focus: 0 };
  await drawn(host);
  await rest();
  const panFrames: number[] = [];
  for (let frame = 0; frame < FRAMES; frame++) panFrames.push(await workOf(opened.pan, host));
  document.dispatchEvent(new MouseEvent("mouseup", { bubbles: true }));
  await rest();
  await drawn(host);
  const focus = await workOf(() => opened.focus(focused), host);
  return { firstFrame, panFrames, focus };
}

async function workOf(task: () => void, host: HTMLElement): Promise<number> {
  worked = 0;
  work(task);
  await drawn(host);
  return worked;
}

function work(task: () => void): void {
  const start = performance.now();
  task();
  worked += performance.now() - start;
}

/** Two frames on, and all that was asked of the graphics has been done. */
async function drawn(host: HTMLElement): Promise<void> {
  for (let frame = 0; frame < 2; frame++) await new Promise((resolve) => request(resolve));
  complete(host);
}

/** Long enough for a camera to rest and what waits for that to be drawn. */
function rest(): Promise<unknown> {
  return new Promise((resolve) => setTimeout(resolve, 400));
}

/** A pixel that is read cannot be read before it is there. */
function complete(host: HTMLElement): void {
  for (const canvas of host.querySelectorAll("canvas")) {
    const gl = canvas.getContext("webgl2") ?? canvas.getContext("webgl");
    if (gl) gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
    else canvas.getContext("2d")?.getImageData(0, 0, 1, 1);
  }
}

Object.assign(window, { measure });
