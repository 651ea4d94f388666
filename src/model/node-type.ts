import type { Kind } from "./kinds.ts";
import type { HueName } from "./palette.ts";
import type { Shape } from "./shapes.ts";

/** A label in each language the viewer speaks. */
export interface Labels {
  readonly en: string;
  readonly ru: string;
  readonly kk: string;
}

/** Terms of other vocabularies for the same thing, as compact names (`schema:Person`). */
export interface Terms {
  readonly schema?: string;
  readonly prov?: string;
  readonly skos?: string;
  readonly followTheMoney?: string;
}

/** The declaration of one type of node. A type of a data folder's own is widened to the same shape. */
export interface NodeType {
  /** PascalCase; what `type:` says in a record. */
  readonly id: string;
  readonly kind: Kind;
  /** The wider type; absent on the widest types of a kind. */
  readonly parent?: string;
  readonly labels: Labels;
  /** One line in English: when to use it. */
  readonly definition: string;
  /** The family colour, by name: see `palette.ts`. */
  readonly hue: HueName;
  readonly shape: Shape;
  readonly terms: Terms;
}

/** Keeps the literal types of a declaration, so that unions can be made of them. */
export function defineNodeType<const T extends NodeType>(declaration: T): T {
  return declaration;
}
