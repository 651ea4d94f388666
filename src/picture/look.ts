import type { Kind } from "../model/kinds.ts";
import type { Labels } from "../model/node-type.ts";
import { PALETTE } from "../model/palette.ts";
import type { Shape } from "../model/shapes.ts";
import type { ResolvedNodeType, Vocabulary } from "../model/vocabulary.ts";
import { KIND_LABELS } from "./kind-labels.ts";
import { isHexColor } from "./mix-colors.ts";

/** Colour and shape that several types of a kind may share: one entry of the legend. */
export interface Look {
  /** Id of the widest type with this look, or the kind where several types stand side by side. */
  readonly id: string;
  readonly kind: Kind;
  readonly labels: Labels;
  /** `#rrggbb`. */
  readonly color: string;
  readonly shape: Shape;
}

/** Says how nodes of a type look. */
export type LookOf = (type: string, kind: Kind) => Look;

/** Reads the looks off a vocabulary. A type that is not known gets the look of the first type of its kind. */
export function makeLooks(vocabulary: Vocabulary): LookOf {
  const types = [...vocabulary.nodeTypes.values()];
  const cache = new Map<string, Look>();
  const make = (typeId: string, kind: Kind): Look => {
    const type = vocabulary.nodeTypes.get(typeId) ?? types.find((known) => known.kind === kind);
    if (!type) return { id: kind, kind, labels: KIND_LABELS[kind], color: PALETTE.document, shape: "circle" };
    const widest = widestAlike(type, vocabulary);
    const siblings = types.filter((other) => other.kind === kind && other.parent === undefined && alike(other, widest));
    const own = siblings.length > 1;
    return {
      id: own ? kind : widest.id,
      kind,
      labels: own ? KIND_LABELS[kind] : widest.labels,
      color: colorOf(widest),
      shape: widest.shape,
    };
  };
  return (type, kind) => {
    const known = cache.get(type) ?? make(type, kind);
    cache.set(type, known);
    return known;
  };
}

function widestAlike(type: ResolvedNodeType, vocabulary: Vocabulary): ResolvedNodeType {
  const parent = type.parent === undefined ? undefined : vocabulary.nodeTypes.get(type.parent);
  return parent && alike(parent, type) ? widestAlike(parent, vocabulary) : type;
}

function alike(one: ResolvedNodeType, other: ResolvedNodeType): boolean {
  return one.shape === other.shape && colorOf(one) === colorOf(other);
}

function colorOf(type: ResolvedNodeType): string {
  return isHexColor(type.color) ? type.color : PALETTE[type.hue];
}
