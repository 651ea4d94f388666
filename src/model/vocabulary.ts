import type { EdgeFamily, EdgeType } from "./edge-type.ts";
import { EDGE_TYPES, type EdgeTypeIdOf } from "./edge-types.ts";
import type { Kind } from "./kinds.ts";
import { KINDS } from "./kinds.ts";
import type { Labels, NodeType } from "./node-type.ts";
import { NODE_TYPES, type NodeTypeIdOf } from "./node-types.ts";
import type { EdgeTypeRecord, NodeTypeRecord, VocabularyRecord } from "./record.ts";
import { SHAPES, type Shape } from "./shapes.ts";
import { type Text, textIn } from "./text.ts";

/** A node type as the viewer and the writers use it: own types may carry a colour of their own. */
export interface ResolvedNodeType extends NodeType {
  /** `#rrggbb`; else the colour of `hue`. */
  readonly color?: string;
}

/** The built-in types and those of a data folder, ready to be asked. */
export interface Vocabulary {
  readonly nodeTypes: ReadonlyMap<string, ResolvedNodeType>;
  readonly edgeTypes: ReadonlyMap<string, EdgeType>;
  /** Whether `type` is `ancestor` (a type or a kind) or stands below it. */
  readonly isA: (type: string, ancestor: string) => boolean;
  /** Whether an edge of `edge` may join nodes of these types. */
  readonly joins: (edge: EdgeType, from: string, to: string) => boolean;
}

/** Adds a data folder's types to the built-in ones. An own type whose parent is unknown is left out: a rule says so. */
export function makeVocabulary(own: VocabularyRecord = {}): Vocabulary {
  const nodeTypes = new Map<string, ResolvedNodeType>(NODE_TYPES.map((type) => [type.id, type]));
  const edgeTypes = new Map<string, EdgeType>(EDGE_TYPES.map((type) => [type.id, type]));
  // A parent may be declared after its child: go round until nothing is added any more.
  for (let added = true; added; ) {
    added = false;
    for (const record of own.nodeTypes ?? []) {
      const parent = nodeTypes.get(record.parent) ?? widestType(record.parent);
      if (nodeTypes.has(record.id) || !parent) continue;
      nodeTypes.set(record.id, widenNodeType(record, parent));
      added = true;
    }
  }
  for (const record of own.edgeTypes ?? []) {
    if (!edgeTypes.has(record.id)) edgeTypes.set(record.id, widenEdgeType(record));
  }

  const ancestors = new Map([...nodeTypes.keys()].map((id) => [id, ancestorsOf(id, nodeTypes)]));
  const isA = (type: string, ancestor: string) => type === ancestor || (ancestors.get(type)?.has(ancestor) ?? false);
  const joins = (edge: EdgeType, from: string, to: string) =>
    edge.domain.some((allowed) => isA(from, allowed)) && edge.range.some((allowed) => isA(to, allowed));
  return { nodeTypes, edgeTypes, isA, joins };
}

/** Whether `type` is a type of `kind`: built in, or added by the vocabulary. */
export function isTypeOfKind<K extends Kind>(vocabulary: Vocabulary, kind: K, type: string): type is NodeTypeIdOf<K> {
  return vocabulary.nodeTypes.get(type)?.kind === kind;
}

/** Whether `type` is an edge type of `family`: built in, or (relations only) added by the vocabulary. */
export function isEdgeTypeOf<F extends EdgeFamily>(
  vocabulary: Vocabulary,
  family: F,
  type: string,
): type is EdgeTypeIdOf<F> {
  return vocabulary.edgeTypes.get(type)?.family === family;
}

/** A kind may be named as a parent: then the first type of that kind lends its look. */
function widestType(id: string): ResolvedNodeType | undefined {
  const kind: Kind | undefined = KINDS.find((known) => known === id);
  return NODE_TYPES.find((type) => type.kind === kind);
}

function widenNodeType(record: NodeTypeRecord, parent: ResolvedNodeType): ResolvedNodeType {
  const shape: Shape | undefined = SHAPES.find((known) => known === record.shape);
  const color = record.color ?? parent.color;
  return {
    id: record.id,
    kind: parent.kind,
    parent: record.parent,
    labels: labelsOf(record.label),
    definition: record.definition ?? "",
    hue: parent.hue,
    shape: shape ?? parent.shape,
    terms: parent.terms,
    ...(color === undefined ? {} : { color }),
  };
}

function widenEdgeType(record: EdgeTypeRecord): EdgeType {
  const labels = labelsOf(record.label);
  return {
    id: record.id,
    family: "relation",
    domain: record.domain,
    range: record.range,
    labels,
    inverse: record.inverse === undefined ? labels : labelsOf(record.inverse),
    symmetric: record.symmetric ?? false,
    definition: record.definition ?? "",
    terms: {},
  };
}

function labelsOf(text: Text): Labels {
  return { en: textIn(text, "en"), ru: textIn(text, "ru"), kk: textIn(text, "kk") };
}

function ancestorsOf(id: string, types: ReadonlyMap<string, ResolvedNodeType>): ReadonlySet<string> {
  const found = new Set<string>();
  let type = types.get(id);
  while (type) {
    found.add(type.kind);
    const parent = type.parent;
    if (parent === undefined || found.has(parent)) break;
    found.add(parent);
    type = types.get(parent);
  }
  return found;
}
