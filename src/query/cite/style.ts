import type { Language } from "../../model/text.ts";
import type { Reference } from "./reference.ts";

/** One way to write references. */
export interface CitationStyle {
  readonly id: "apa" | "bibtex" | "csl-json";
  /** What it calls itself, in every language. */
  readonly name: string;
  /** What a program reads is shown letter by letter. */
  readonly isCode: boolean;
  /** The whole list, in the order given. The same references give the same text. */
  readonly write: (references: readonly Reference[], language: Language) => string;
}
