import type { Picture, PictureListener } from "./picture.ts";
import { SharedPicture } from "./shared-picture.ts";

/** Opens the picture this browser can draw. `motion` is asked each time whether anything may move. */
export function openPicture(host: HTMLElement, listener: PictureListener, motion = readerLikesMotion): Picture {
  return new SharedPicture(host, listener, motion);
}

export { hasWebGl } from "./seats.ts";

function readerLikesMotion(): boolean {
  return !matchMedia("(prefers-reduced-motion: reduce)").matches;
}
