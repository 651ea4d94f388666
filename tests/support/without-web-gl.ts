import type { BrowserContext } from "playwright-core";

/** Lets a browser draw without WebGL only: there the picture is made of elements that can be read and measured. */
export async function withoutWebGl(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const original = HTMLCanvasElement.prototype.getContext;
    Object.defineProperty(HTMLCanvasElement.prototype, "getContext", {
      value(this: HTMLCanvasElement, type: string, ...rest: unknown[]) {
        return type.includes("webgl") ? null : Reflect.apply(original, this, [type, ...rest]);
      },
    });
  });
}
