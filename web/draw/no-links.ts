import type { AbstractEdgeProgram } from "sigma/rendering";

/** Draws nothing: links are drawn beside sigma, and its own programs for them would be compiled before each first frame. */
export class NoLinks implements AbstractEdgeProgram {
  readonly drawLabel = undefined;
  process(): void {}
  reallocate(): void {}
  render(): void {}
  kill(): void {}
}
