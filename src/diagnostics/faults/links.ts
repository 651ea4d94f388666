import { defineFault } from "../fault.ts";
import { type Place, placeInWords } from "../place.ts";
import { quote } from "../quote.ts";

/** What is wrong with ties: relations between records, and links between claims. */
export const LINK_FAULTS = {
  edgeEnds: defineFault(
    "edge-ends",
    "error",
    (type: string, from: string, to: string, allowed: string, swap: boolean) => ({
      wrong: `${quote(type)} leads from ${allowed}, and here from ${from} to ${to}.`,
      remedy: swap ? "Swap `from` and `to`." : "Choose a type that joins these two, or correct the ends.",
    }),
  ),
  edgeToItself: defineFault("edge-to-itself", "error", (id: string) => ({
    wrong: `${quote(id)} is tied to itself.`,
    remedy: "Name another record at one of the two ends.",
  })),
  linkTwice: defineFault("link-twice", "error", (type: string, to: string) => ({
    wrong: `This claim has the link ${quote(type)} to ${quote(to)} already.`,
    remedy: "Keep one of the two; a claim can have one link of a type to another claim.",
  })),
  relationTwice: defineFault("relation-twice", "error", (tie: string, other: Place, id: string | undefined) => ({
    wrong: `The relation ${quote(tie)} is stated already by ${placeInWords(other)}${id === undefined ? "" : ` with the id ${quote(id)}`}.`,
    other,
    remedy:
      "Keep one of the two, with both passages in a list; or give each an id of its own where they tell of different times or roles.",
    lacks: ["id"],
  })),
  relationNameTaken: defineFault("relation-name-taken", "error", (name: string, other: Place) => ({
    wrong: `In its source this relation goes by ${quote(name)}, as ${quote(placeInWords(other))} does already, so nobody could tell their pins apart.`,
    remedy: "Give one of the two another `id`; a relation without one goes by its ends and type.",
    other,
    lacks: ["id"],
  })),
  supportInCircle: defineFault("support-in-circle", "error", (ids: readonly string[]) => ({
    wrong: `These claims support each other in a circle: ${ids.join(" > ")}.`,
    remedy: "Take out the link that does not hold: what bears a claim out cannot rest on it.",
  })),
  basisWithoutPassage: defineFault("basis-without-passage", "error", (what: string) => ({
    wrong: `This ${what} says nowhere which passage bears it out.`,
    remedy:
      'Add `passage:` with the first and last words, such as "first four words here … last four words there"; or say `basis:` background or editor.',
    lacks: ["passage", "basis"],
  })),
  basisWithoutSource: defineFault("basis-without-source", "error", (basis: string) => ({
    wrong: `A relation with ${quote(`basis: ${basis}`)} needs a source on record, and this one has none.`,
    remedy: "Add `source:` with the id of the document that bears it out, or say `basis: editor` with a note.",
    lacks: ["source"],
  })),
  backgroundIsArticle: defineFault("background-is-article", "error", (source: string) => ({
    wrong: `Background comes from outside the article, and the source of this relation is the article ${quote(source)} itself.`,
    remedy: "Name another source, or say `basis: article` and give the passage.",
  })),
  backgroundLink: defineFault("background-link", "error", () => ({
    wrong: "A link between claims has no source of its own, so it cannot rest on background.",
    remedy: "Say `basis: article` with a passage, or `basis: editor` with a note.",
  })),
  editorWithoutNote: defineFault("editor-without-note", "error", () => ({
    wrong: "The editor's own reading needs its reason.",
    remedy: "Add `note:` with one sentence on why you read it so.",
    lacks: ["note"],
  })),
} as const;
