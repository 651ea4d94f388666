import type pptxgen from "pptxgenjs";

/** A presentation that is being made. */
export type Presentation = pptxgen.default;
/** A run of text on a slide, and how it looks. */
export type TextRun = pptxgen.default.TextProps;

/** Loads the writer of slides. Its types speak of its CommonJS form, where the class stands one step deeper. */
export async function newPresentation(): Promise<Presentation> {
  const { default: loaded } = await import("pptxgenjs");
  const found: unknown = loaded.default ?? loaded;
  if (!isPresentationClass(found)) throw new Error("pptxgenjs brings no class");
  return new found();
}

function isPresentationClass(value: unknown): value is typeof pptxgen.default {
  return typeof value === "function";
}
