import { defineFault } from "../fault.ts";
import { quote } from "../quote.ts";

/** What can be wrong with a data folder as the disk has it, before anything in it is read. */
export const DISK_FAULTS = {
  folderTooLarge: defineFault("folder-too-large", "error", (most: string) => ({
    wrong: `The data folder holds more than ${most}; the rest is not read.`,
    remedy: "Name the folder that holds the records, not one that holds other things too.",
  })),
  fileUnreadable: defineFault("file-unreadable", "error", (why: string) => ({
    wrong: `This cannot be read: ${why}.`,
    remedy: "Give yourself the right to read it, or move it out of the data folder.",
  })),
  fileNotRegular: defineFault("file-not-regular", "error", () => ({
    wrong: "This is neither a file nor a folder.",
    remedy: "Move it out of the data folder.",
  })),
  linkLeadsOut: defineFault("link-leads-out", "error", () => ({
    wrong: "This link leads out of the data folder.",
    remedy: "Put the file itself there, or take the link away.",
  })),
  linkLoops: defineFault("link-loops", "error", () => ({
    wrong: "This link leads back to itself or to a folder that it lies in.",
    remedy: "Take the link away.",
  })),
  linkBroken: defineFault("link-broken", "error", () => ({
    wrong: "This link leads to a file that is not there.",
    remedy: "Take the link away, or put the file where it points.",
  })),
  fileNotRead: defineFault("file-not-read", "warning", (isHidden: boolean, proper: string, isTaken: boolean) => ({
    wrong: `This file is not read, for its name ${isHidden ? "begins with a dot" : "does not end in .yaml, .yml or .json"}.`,
    remedy: isTaken
      ? `Write into ${quote(proper)} what that file lacks of it, and move this one out of the data folder.`
      : `If it holds records, call it ${quote(proper)}; if not, move it out of the data folder.`,
  })),
  textUnreadable: defineFault("text-unreadable", "error", (file: string, why: string) => ({
    wrong: `The text ${file} of this source cannot be used: ${why}.`,
    remedy: "Save the article's text there as a plain file in UTF-8.",
  })),
  textMissing: defineFault("text-missing", "warning", (source: string, path: string) => ({
    wrong: `There is no text of ${quote(source)}: ${quote(path)} was expected.`,
    remedy: "Save the article's text there, or name the folder that holds it with `--texts DIR`.",
  })),
} as const;
