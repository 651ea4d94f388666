import type { AbstractNodeProgram } from "sigma/rendering";

/** Draws nothing: in the place of a program of sigma's, which would be compiled before each first frame. */
export class NoProgram implements AbstractNodeProgram {
  readonly drawLabel = undefined;
  readonly drawHover = undefined;
  process(): void {}
  reallocate(): void {}
  render(): void {}
  kill(): void {}
}
