import type { GexfElement } from "../gexf-rule.ts";

/** Remembers which columns a file has declared, and finds the one that an `<attvalue>` is for. */
export class ColumnDeclarations {
  readonly #types = new Map<string, string>();
  #subject = "";

  /** Takes note of `<attributes>` and `<attribute>`. */
  meet({ name, attributes }: GexfElement): void {
    if (name === "attributes") this.#subject = attributes["class"] ?? "";
    if (name === "attribute") this.#types.set(`${this.#subject} ${attributes["id"]}`, attributes["type"] ?? "");
  }

  /** The declared type of the column of an `<attvalue>`; undefined where none is declared. */
  typeFor({ attributes, parents }: GexfElement): string | undefined {
    return this.#types.get(`${parents.at(-2)} ${attributes["for"]}`);
  }
}
