import { defineFault, type FaultText } from "../fault.ts";
import { type Place, placeInWords } from "../place.ts";
import { quote } from "../quote.ts";

/** What is wrong with stories and their steps. */
export const STORY_FAULTS = {
  storyIdTaken: defineFault("story-id-taken", "error", (id: string, other: Place) => ({
    wrong: `There is a story ${quote(id)} already: ${quote(placeInWords(other))}.`,
    other,
    remedy: "Give one of the two another id: links to a story name it.",
  })),
  stepIdTaken: defineFault("step-id-taken", "error", (id: string, first: number) => ({
    wrong: `Step ${first} of this story has the id ${quote(id)} already.`,
    remedy: "Give one of the two another id.",
  })),
  viewNameUnknown: defineFault(
    "view-name-unknown",
    "error",
    (what: string, name: string, known: readonly string[], meant: string | undefined) => ({
      wrong: `There is no ${what} called ${quote(name)}.`,
      remedy: meant === undefined ? `Name one of: ${known.join(", ")}.` : `Did you mean ${quote(meant)}?`,
      // A type may be one of the data set's own.
      ...(what === "type" && { absent: { of: "record", id: name } as const }),
    }),
  ),
  cameraTooFar: defineFault("camera-too-far", "error", (ratio: number) => ({
    wrong: `A camera with the ratio ${quote(ratio)} shows nothing that can be read.`,
    remedy: "1 shows the whole picture and 0.5 half of its width; or leave the camera out, then it finds its place.",
  })),
  viewTooLong: defineFault("view-too-long", "error", (name: string, count: number, most: number) => ({
    wrong: `The view names ${count} values of ${quote(name)}, and a view shows ${most} at most.`,
    remedy: "Name fewer, or another filter that holds them together.",
  })),
  /** No error: a data set that is just begun has nothing to show yet. */
  stepShowsNothing: defineFault("step-shows-nothing", "warning", (step: string, nothing: FaultText) => ({
    wrong: `${nothing.wrong.replace(/\.$/, "")}, so the step ${quote(step)} has an empty picture.`,
    remedy: nothing.remedy,
  })),
  storyNamesRestricted: defineFault("story-names-restricted", "error", (id: string) => ({
    wrong: `This story is for the public, and ${quote(id)} is restricted.`,
    remedy: "Tell the step without it, or say `restricted: true` of the whole story.",
  })),
} as const;
