/** A piece of a paragraph. What is nested is at most a few levels deep. */
export type Inline =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "emphasis" | "strong"; readonly content: readonly Inline[] }
  | { readonly kind: "link"; readonly to: string; readonly content: readonly Inline[] };

/** The pieces of one paragraph. */
export type Paragraph = readonly Inline[];

/** The marks that open and close emphasis, each open at most once at a time. */
const EMPHASIS = new Map([
  ["*", "emphasis"],
  ["_", "emphasis"],
  ["**", "strong"],
  ["__", "strong"],
] as const);
type Mark = "*" | "_" | "**" | "__";

// A backslash takes the meaning from what follows it; a link's words hold no other link. Each pattern stops at the
// next mark of its own kind, so that even a hostile text is read in one go.
const ESCAPE = String.raw`\\[\\*_[\]()]`;
const LINK = String.raw`\[((?:\\.|[^[\]\\])+)\]\(([^()\s]+)\)`;
const LINK_OR_ESCAPE = new RegExp(`${ESCAPE}|${LINK}`, "gs");
const TOKEN = new RegExp(String.raw`${ESCAPE}|${LINK}|\*\*|\*|__|_`, "gs");

/**
 * Reads the small Markdown of stories: paragraphs between empty lines, *emphasis*, **strong emphasis** and links to
 * records, `[words](id)`. There is nothing else in it: markup of HTML is text like any other. A link to an id that is
 * not known, and words in brackets that are no link, are text too.
 */
export function parseStoryText(source: string, isKnown: (id: string) => boolean = () => true): readonly Paragraph[] {
  return source
    .split(/\n[^\S\n]*\n/)
    .map((part) => part.replace(/\s*\n\s*/g, " ").trim())
    .filter((part) => part !== "")
    .map((part) => parseInlines(part, isKnown));
}

/** The same without any mark: for what is read out, or written where nothing can be set. */
export function plainStoryText(source: string): string {
  return parseStoryText(source)
    .map((paragraph) => paragraph.map(wordsOf).join(""))
    .join("\n\n");
}

/** The ids that a text links to, in the order of mention. */
export function linksInStoryText(source: string): readonly string[] {
  return [...source.matchAll(LINK_OR_ESCAPE)].flatMap(([, , id]) => id ?? []);
}

/** The same text with other ids; where there is none for a link, its words stay without it. */
export function withLinks(source: string, idFor: (id: string) => string | undefined): string {
  return source.replace(LINK_OR_ESCAPE, (whole: string, words: string | undefined, id: string | undefined) => {
    if (words === undefined || id === undefined) return whole;
    const other = idFor(id);
    return other === undefined ? words : `[${words}](${other})`;
  });
}

interface Open {
  readonly mark: Mark | undefined;
  readonly content: Inline[];
}

function parseInlines(source: string, isKnown: (id: string) => boolean): Paragraph {
  const open: [Open, ...Open[]] = [{ mark: undefined, content: [] }];
  const top = (): Open => open.at(-1) ?? open[0];
  const write = (text: string): void => addText(top().content, text);

  let end = 0;
  for (const match of source.matchAll(TOKEN)) {
    const [token, words, to] = match;
    write(source.slice(end, match.index));
    end = match.index + token.length;
    if (words !== undefined && to !== undefined) {
      const content = parseInlines(words, isKnown);
      if (isKnown(to)) top().content.push({ kind: "link", to, content });
      else for (const part of content) add(top().content, part);
    } else if (!isMark(token)) write(token.slice(1));
    else meet(token, source.charAt(match.index - 1), source.charAt(end));
  }
  write(source.slice(end));
  while (open.length > 1) unopen();
  return open[0].content;

  /** A mark closes what it opened, or opens; between blanks, and inside a word where it is an underscore, it is text. */
  function meet(mark: Mark, before: string, after: string): void {
    const inWord = (beside: string) => mark.startsWith("_") && /[\p{L}\p{N}]/u.test(beside);
    const depth = open.findIndex((one) => one.mark === mark);
    if (depth > 0 && !isBlank(before) && !inWord(after)) {
      while (open.length > depth + 1) unopen();
      const closed = open.pop();
      const kind = EMPHASIS.get(mark);
      if (closed && kind) add(top().content, { kind, content: closed.content });
    } else if (depth < 0 && !isBlank(after) && !inWord(before)) open.push({ mark, content: [] });
    else write(mark);
  }

  /** What was opened and never closed was a sign like any other. */
  function unopen(): void {
    const opened = open.pop();
    if (opened?.mark === undefined) return;
    write(opened.mark);
    for (const part of opened.content) add(top().content, part);
  }
}

function isMark(token: string): token is Mark {
  return token === "*" || token === "_" || token === "**" || token === "__";
}

function isBlank(beside: string): boolean {
  return beside === "" || /\s/.test(beside);
}

function add(content: Inline[], part: Inline): void {
  if (part.kind === "text") addText(content, part.text);
  else content.push(part);
}

/** Neighbouring texts become one. */
function addText(content: Inline[], text: string): void {
  if (text === "") return;
  const last = content.at(-1);
  if (last?.kind === "text") content[content.length - 1] = { kind: "text", text: last.text + text };
  else content.push({ kind: "text", text });
}

function wordsOf(part: Inline): string {
  return part.kind === "text" ? part.text : part.content.map(wordsOf).join("");
}
