/** The lines of the files of a data folder. */
export type Lines = ReadonlyMap<string, readonly string[]>;

/** A change of one place of valid data. */
export interface Mutation {
  readonly file: string;
  /** The file's lines after the change. */
  readonly lines: readonly string[];
  /** Where the fault must show, counted from 1 after the change. */
  readonly line: number;
}

/** One way to spoil valid data, or to change it without harm. */
export interface Mutator {
  readonly name: string;
  /** Which lines it can change. */
  readonly fits: (line: string, lines: readonly string[], at: number) => boolean;
  /** The lines that take this one's place. */
  readonly change: (line: string, lines: readonly string[], at: number) => readonly string[];
  /** How many lines are replaced; one where not given. */
  readonly takes?: number;
  /** How far below the changed line the fault shows; the line itself where not given. */
  readonly faultAt?: (lines: readonly string[], at: number) => number;
  /** Needs the articles' texts at hand. */
  readonly text?: true;
  /** The data must be as sound as before: `same` gives the same graph, `allowed` is a matter of wording. */
  readonly harmless?: "same" | "allowed";
}

const replace = (name: string, pattern: RegExp, by: string, more: Partial<Mutator> = {}): Mutator => ({
  name,
  fits: (line) => pattern.test(line),
  change: (line) => [line.replace(pattern, by)],
  ...more,
});

/** The first line of the list item that a line belongs to. */
const itemStart = (lines: readonly string[], at: number): number => {
  let start = at;
  while (start > 0 && !/^ {2}- /.test(lines[start] ?? "")) start--;
  return start;
};

/** Ways that must each end in a fault at their line, and at last a few that must not. */
export const MUTATORS: readonly Mutator[] = [
  replace("an unknown speaker", /^( {4}speaker: )(\S+)$/, "$1$2-x"),
  replace("an unknown subject", /^( {4}about: \[)([a-z-]+)/, "$1$2-x"),
  replace("an unknown place of a figure", /(place: \[)([a-z-]+)/, "$1$2-x"),
  replace("an unknown indicator", /(indicator: )([a-z-]+)/, "$1x-$2"),
  replace("an unknown end of a relation", /^( {4}to: )([a-z-]+)$/, "$1$2-x"),
  replace("an unknown claim in a link", /^( {8}to: )([a-z-]+)$/, "$1x-$2"),
  replace("an unknown type", /^( {4}type: [A-Za-z]+)$/, "$1z"),
  replace("an unknown type of link", /^( {6}- type: )([a-z]+)$/, "$1x$2"),
  replace("an unknown key", /^( {4}[a-z]+)(: .*)$/i, "$1z$2"),
  replace("an unknown attribution", /^( {4}attribution: )[a-z]+$/, "$1told"),
  replace("an unknown hedge", /^( {4}hedge: \[)([a-z]+)/, "$1x$2"),
  replace("an unknown naming", /^( {4}naming: ).*$/, "$1maybe"),
  replace("a protected person with an address", /^( {4}naming: protected)$/, "$1", {
    change: (line) => [line, "    url: https://example.org/"],
    faultAt: () => 1,
  }),
  replace("a quarter that is none", /(period: \d{4}-Q)\d/, "$17"),
  replace("a month that is none", /^( {2}published: )"?\d{4}.*$/, '$1"2006-13"'),
  replace("a period in words", /(period: )(?:"[^"]*"|[0-9][^,} ]*)/, "$1springtime"),
  replace("a number with a comma", /(\bvalue: )(\d+)(?=,)/, "$1$2,500"),
  replace("a number in words", /(\bvalue: )(\d+)(?=,)/, "$1many"),
  replace("an address that runs a script", /^( {2,4}url: ).*$/, '$1"javascript:alert(1)"'),
  replace("a tab", /^ {4}([a-z]+: .*)$/i, "\t$1"),
  replace("a bracket that is not closed", /^( {4}(?:about|hedge|concerns): \[[^\]]*)\]$/, "$1", { faultAt: () => 1 }),
  replace("a passage of five words", /^( {4}passage: ")([^"…]+)( … [^"]+")$/, "$1one two three four five$3"),
  replace("a key that stands twice", /^ {4}(?:speaker|attribution): .*$/, "", {
    change: (line) => [line, line],
    faultAt: () => 1,
  }),
  {
    name: "an id that stands twice",
    fits: (line, lines, at) =>
      /^ {2}- id: /.test(line) && lines.slice(0, at).some((other) => /^ {2}- id: /.test(other)),
    change: (_, lines, at) => [lines.slice(0, at).findLast((other) => /^ {2}- id: /.test(other)) ?? ""],
  },
  {
    name: "a claim without passage",
    fits: (line, lines, at) => /^ {4}passage: /.test(line) && /^ {2}- id: /.test(lines[itemStart(lines, at)] ?? ""),
    change: () => [],
    faultAt: (lines, at) => itemStart(lines, at) - at,
  },
  {
    name: "a claim without speaker",
    fits: (line) => /^ {4}speaker: /.test(line),
    change: () => [],
    faultAt: (lines, at) => itemStart(lines, at) - at,
  },
  {
    name: "a person without naming",
    fits: (line) => /^ {4}naming: /.test(line),
    change: () => [],
    faultAt: (lines, at) => itemStart(lines, at) - at,
  },
  {
    name: "a head that is an organisation",
    fits: (line, lines, at) => /^ {4}type: heads$/.test(line) && /^ {2}- from: /.test(lines[at - 1] ?? ""),
    change: () => ["    type: partOf"],
  },
  {
    name: "a relation whose ends are swapped",
    fits: (line, lines, at) =>
      /^ {2}- from: /.test(line) &&
      /^ {4}type: (?:heads|coFounded|worksFor|speaksFor)$/.test(lines[at + 1] ?? "") &&
      /^ {4}to: /.test(lines[at + 2] ?? ""),
    change: (line, lines, at) => [
      `  - from: ${lines[at + 2]?.slice(8)}`,
      lines[at + 1] ?? "",
      `    to: ${line.slice(10)}`,
    ],
    takes: 3,
    faultAt: () => 1,
  },
  {
    name: "a narrated claim that is made indirect",
    fits: (line) => /^ {4}attribution: narrated$/.test(line),
    change: () => ["    attribution: indirect"],
  },
  {
    name: "a statement that is made the article's own",
    fits: (line, lines, at) => /^ {4}attribution: indirect$/.test(line) && /^ {4}speaker: /.test(lines[at - 1] ?? ""),
    change: () => ["    attribution: narrated"],
    faultAt: () => -1,
  },
  replace("another number than the text has", /(\bvalue: )(\d+)(?=,(?!.*derived))/, "$1$27", { text: true }),
  replace("words that the text does not have", /^( {4}passage: ")[^" ]+/, "$1Zebras", { text: true }),
  replace("a hedge that the text does not have", /^( {4}hedge: )\[estimate\]$/, "$1[hearsay]", { text: true }),

  replace("a comment", /^ {4}type: /, "", { change: (line) => ["    # A remark.", line], harmless: "same" }),
  replace("a blank line", /^ {4}speaker: /, "", { change: (line) => ["", line], harmless: "same" }),
  replace("quotes around an id", /^( {4}speaker: )([a-z-]+)$/, '$1"$2"', { harmless: "same" }),
  replace("another wording of a paraphrase", /^( {6}en: )([A-Za-z ]+\.)$/, "$1In other words: $2", {
    fits: (line) => /^ {6}en: [A-Za-z ]+\.$/.test(line),
    change: (line) => [line.replace("en: ", "en: Besides ")],
    harmless: "allowed",
  }),
];

/** Applies a mutator at one of the lines that it fits, chosen by `random`; undefined where it fits none. */
export function mutate(mutator: Mutator, lines: Lines, random: () => number): Mutation | undefined {
  const places = [...lines].flatMap(([file, all]) =>
    all.flatMap((line, at) => (mutator.fits(line, all, at) ? [{ file, all, line, at }] : [])),
  );
  const place = places[Math.floor(random() * places.length)];
  if (!place) return undefined;
  const { file, all, line, at } = place;
  const changed = [...all.slice(0, at), ...mutator.change(line, all, at), ...all.slice(at + (mutator.takes ?? 1))];
  return { file, lines: changed, line: at + (mutator.faultAt?.(all, at) ?? 0) + 1 };
}
