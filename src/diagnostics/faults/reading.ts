import { defineFault, type Fault } from "../fault.ts";
import { quote } from "../quote.ts";

/** A folder as a shell takes it for one word. */
const shellWord = (folder: string) =>
  /^[\p{L}\p{N}_./:@%+-]+$/u.test(folder) ? folder : `'${folder.replaceAll("'", "'\\''")}'`;
/** Commands stand whole between their backticks, to be copied. */
const newManifest = (folder: string) => `\`claimgraph new manifest my-project ${shellWord(folder)}\``;
const newArticle = (folder: string) => `\`claimgraph new article my-first-article ${shellWord(folder)}\``;
const mebibytes = (bytes: number) => `${Math.ceil(bytes / 2 ** 20)} MiB`;

/** Why a file that one of our commands wrote cannot be used. */
export type WhyUnusable = "damaged" | "unmerged" | "newer";

const OWN_FILE_REMEDIES: Readonly<Partial<Record<WhyUnusable, string>>> = {
  unmerged:
    "Settle the merge: keep the lines of both versions, one of the two where both begin alike, and delete those with <<<<<<<, ======= and >>>>>>>.",
  newer: "Bring claimgraph up to date: a newer version of it wrote this file.",
};

/** What is wrong with a file before its records can be looked at, and with the folder as a whole. */
export const READING_FAULTS = {
  folderEmpty: defineFault("folder-empty", "error", (folder: string) => ({
    wrong: "There are no records here.",
    remedy: `Begin with ${newManifest(folder)} and ${newArticle(folder)}.`,
  })),
  manifestMissing: defineFault("manifest-missing", "error", (folder: string) => ({
    wrong: "No file says what this data set is: `format`, `title` and `date` are wanted.",
    remedy: `Make one with ${newManifest(folder)}, or add \`format: 1\`, \`title\` and \`date\` to a file of your own.`,
  })),
  claimsMissing: defineFault("claims-missing", "warning", (folder: string) => ({
    wrong: "There is not one claim here: the graph would show nobody who says anything.",
    remedy: `Write one under \`claims:\` in the file of its article; ${newArticle(folder)} begins such a file.`,
  })),
  manifestTwice: defineFault("manifest-twice", "error", (key: string, file: string) => ({
    wrong: `${quote(key)} describes the whole data set, but ${quote(file)} does that already.`,
    remedy: `Move it to ${quote(file)}, or take it out.`,
  })),
  vocabularyTwice: defineFault("vocabulary-twice", "error", (key: string, file: string) => ({
    wrong: `${quote(key)} stands here, but the data set's own types are declared in ${quote(file)}.`,
    remedy: `Move these types to ${quote(file)}: one file holds them all.`,
  })),
  sourceTwice: defineFault("source-twice", "error", () => ({
    wrong: "This file has more than one `source`.",
    remedy: "Give each article a file of its own, or use `sources:` with a list and name the `source` in each claim.",
  })),
  storyTwice: defineFault("story-twice", "error", () => ({
    wrong: "This file has more than one `story`.",
    remedy: "Give each story a file of its own, or use `stories:` with a list.",
  })),
  sourceMissing: defineFault("source-missing", "error", (list: string, count: number) => ({
    wrong: `This file has no \`source\`, and ${count} of its ${quote(list)} ${count === 1 ? "names" : "name"} none.`,
    remedy: "Put them into the file of their article, or add `source:` with the article's id to each.",
  })),
  fileTooLarge: defineFault("file-too-large", "error", (size: number, largest: number) => ({
    wrong: `This file is ${mebibytes(size)} large; at most ${mebibytes(largest)} are read.`,
    remedy: "Split the records over several files, or move what is not a record out of the data folder.",
  })),
  fileBinary: defineFault("file-binary", "error", (byte: number) => ({
    wrong: `This is not a text file: byte ${byte + 1} is zero.`,
    remedy: "Save it as plain text in UTF-8, or move it out of the data folder.",
  })),
  fileEncoding: defineFault("file-encoding", "error", (encoding: string, line: number, byte: number) => ({
    wrong: `This file is not in UTF-8: ${encoding} (line ${line}, byte ${byte + 1} of the file).`,
    remedy: "Open it in your editor and save it again with the encoding UTF-8.",
  })),
  fileEmpty: defineFault("file-empty", "warning", () => ({
    wrong: "This file is empty.",
    remedy: "Write records into it, or delete it.",
  })),
  notAMapping: defineFault("not-a-mapping", "error", (found: string) => ({
    wrong: `A file holds keys such as \`claims:\` or \`actors:\`, but here is ${found}.`,
    remedy: "Put the name of the list above it, for example `actors:`, and a space after each colon.",
  })),
  yamlSyntax: defineFault("yaml-syntax", "error", (wrong: string, remedy: string) => ({ wrong, remedy })),
  yamlTab: defineFault("yaml-tab", "error", () => ({
    wrong: "This line is indented with a tab, which YAML does not allow.",
    remedy: "Indent with two spaces a level.",
  })),
  yamlSpace: defineFault("yaml-space", "error", () => ({
    wrong:
      "The sign after this colon looks like a space and is none to YAML: it is a no-break or another special space.",
    remedy: "Delete it and type a space.",
  })),
  yamlDocuments: defineFault("yaml-documents", "error", () => ({
    wrong: "A line `---` begins a second document here.",
    remedy: "Take the line out, or move what follows to a file of its own.",
  })),
  yamlAlias: defineFault("yaml-alias", "error", (text: string, count: number) => ({
    wrong: `YAML takes ${quote(text)} for a reference to another place, which is not read here${count === 1 ? "" : `; it is the first of ${count} in this file`}.`,
    remedy: "If it is text, put quotes around it; if you meant the reference, write the value out.",
  })),
  yamlTag: defineFault("yaml-tag", "error", (text: string) => ({
    wrong: `YAML takes ${quote(text)} for a mark of its own and would swallow it.`,
    remedy: "Put quotes around the text, or take the mark out.",
  })),
  yamlKey: defineFault("yaml-key", "error", () => ({
    wrong: "A list or a mapping stands where a key should be.",
    remedy: "Write a plain word before the colon; a text that begins with [ or { needs quotes.",
  })),
  keyTwice: defineFault("key-twice", "error", (key: string) => ({
    wrong: `The key ${quote(key)} stands twice in the same mapping.`,
    remedy: "Keep one; for a second record begin a new item with `- `.",
  })),
  nestedTooDeep: defineFault("nested-too-deep", "error", () => ({
    wrong: "Lists and mappings are nested more than a hundred deep here.",
    remedy: "Look for a bracket that is not closed; records are at most five levels deep.",
  })),
  mergeMark: defineFault("merge-mark", "error", () => ({
    wrong: "A mark of an unfinished git merge stands here.",
    remedy: "Settle the merge: keep one of the two versions and delete the lines with <<<<<<<, ======= and >>>>>>>.",
  })),
  lockBroken: defineFault("lock-broken", "error", (what: string, why: WhyUnusable = "damaged") => ({
    wrong: `The file of pinned passages cannot be used: ${what}.`,
    remedy:
      OWN_FILE_REMEDIES[why] ??
      "Bring it back from version control. Only if that cannot be, delete it and run `claimgraph pin --texts DIR`: then every passage is taken as it stands now, and nobody will notice what has changed since it was pinned.",
  })),
  layoutBroken: defineFault("layout-broken", "error", (what: string, why: WhyUnusable = "damaged") => ({
    wrong: `The file of positions cannot be used: ${what}.`,
    remedy:
      OWN_FILE_REMEDIES[why] ??
      "Bring it back from version control. Only if that cannot be, delete it and run `claimgraph layout`: then everything is placed anew.",
  })),
  privateFileUnread: defineFault("private-file-unread", "error", () => ({
    wrong: "Names of protected persons are read from YAML and JSON alone, so this file protects nobody.",
    remedy: "Write its names as YAML, `names:` with a list, in a file whose name ends in .yaml; or move it elsewhere.",
  })),
  privateFileBroken: defineFault("private-file-broken", "error", () => ({
    wrong: "This file of private names does not have the form that is read, so somebody may not be protected by it.",
    remedy:
      "Write `names:` with a list of names, each in quotes; where an item is a mapping, it has `name:` or `names:`, and at most an `id:` beside it. Delete a file that names nobody.",
  })),
} as const;

/** The same fault, saying that for its sake `what` is not judged, nor what may follow from not knowing it. */
export function withheld(fault: Fault, what: string): Fault {
  return {
    ...fault,
    meanwhile: `Not judged until then: ${what}, and elsewhere whether the ids that it may hold are known and used.`,
  };
}

/** The same fault of the file of pins. */
export function withheldPins(fault: Fault): Fault {
  return { ...fault, meanwhile: "Not judged until then: whether the passages are pinned." };
}
