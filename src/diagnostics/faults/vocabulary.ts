import { defineFault } from "../fault.ts";
import { quote } from "../quote.ts";

/** What is wrong with the types that records name, and with a data folder's own types. */
export const VOCABULARY_FAULTS = {
  typeUnknown: defineFault("type-unknown", "error", (type: string, kind: string, meant: string | undefined) => ({
    wrong: `There is no type of ${kind} called ${quote(type)}.`,
    remedy:
      meant === undefined ? "Name a known type, or add this one to vocabulary.yaml." : `Did you mean ${quote(meant)}?`,
    absent: { of: "record", id: type },
  })),
  typeOfOtherKind: defineFault("type-of-other-kind", "error", (type: string, kind: string, wanted: string) => ({
    wrong: `${quote(type)} is a type for the kind ${kind}, and this list holds records of the kind ${wanted}.`,
    remedy: `Name a type of ${wanted}, or move the record to the list of the kind ${kind}.`,
  })),
  edgeTypeUnknown: defineFault(
    "edge-type-unknown",
    "error",
    (type: string, family: "relation" | "link", meant: string | undefined, all: readonly string[]) => ({
      wrong: `There is no type of ${family} called ${quote(type)}.`,
      remedy:
        meant !== undefined
          ? `Did you mean ${quote(meant)}?`
          : family === "relation"
            ? "Name a known type, or add this one to edgeTypes in vocabulary.yaml."
            : `Name one of ${all.join(", ")}.`,
      absent: { of: "record", id: type },
    }),
  ),
  edgeTypeOfOtherFamily: defineFault("edge-type-of-other-family", "error", (type: string, remedy: string) => ({
    wrong: `${quote(type)} cannot be stated here.`,
    remedy,
  })),
  ownTypeTaken: defineFault("own-type-taken", "error", (id: string, builtIn: boolean) => ({
    wrong: builtIn ? `${quote(id)} is a built-in type already.` : `The type ${quote(id)} is declared twice.`,
    remedy: builtIn ? "Use the built-in type, or give yours another id." : "Take one of the two out.",
  })),
  ownTypeParentUnknown: defineFault(
    "own-type-parent-unknown",
    "error",
    (id: string, parent: string, meant: string | undefined) => ({
      wrong: `The parent of ${quote(id)} is ${quote(parent)}, which is neither a type nor a kind.`,
      remedy: meant === undefined ? "Name a known type or kind as its parent." : `Did you mean ${quote(meant)}?`,
      absent: { of: "record", id: parent },
    }),
  ),
  ownTypeCycle: defineFault("own-type-cycle", "error", (ids: readonly string[]) => ({
    wrong: `These types are each other's parents in a circle: ${ids.join(" > ")}.`,
    remedy: "Give one of them a built-in type or a kind as its parent.",
  })),
  ownEdgeEndUnknown: defineFault(
    "own-edge-end-unknown",
    "error",
    (id: string, end: string, meant: string | undefined) => ({
      wrong: `${quote(id)} may join ${quote(end)}, which is neither a type nor a kind.`,
      remedy: meant === undefined ? "Name known types or kinds in domain and range." : `Did you mean ${quote(meant)}?`,
      absent: { of: "record", id: end },
    }),
  ),
} as const;
