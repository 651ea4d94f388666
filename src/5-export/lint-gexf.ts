import { SaxesParser } from "saxes";
import type { GexfElement, GexfPosition } from "./gexf-rule.ts";
import { GEXF_RULES } from "./gexf-rules.ts";

/** Something that Gephi would stumble over, drop or merge without a word. */
export interface GexfFinding extends GexfPosition {
  /** Number of the rule, as in `GEXF_RULES`. */
  readonly rule: number;
  readonly wrong: string;
  readonly remedy: string;
}

/**
 * Checks a GEXF file against every rule of `GEXF_RULES`, as it streams by: memory grows with the ids, not with the
 * bytes. Findings come in the order of the file.
 */
export function lintGexf(chunks: Iterable<string>): readonly GexfFinding[] {
  const findings: GexfFinding[] = [];
  const watchers = GEXF_RULES.map(({ number, watch }) =>
    watch(({ line, column }, wrong, remedy) => findings.push({ rule: number, line, column, wrong, remedy })),
  );
  const parser = new SaxesParser({ position: false, xmlns: false as const });
  const here = (): GexfPosition => ({ line: parser.line, column: Math.max(1, parser.column) });
  const opened: { readonly element: GexfElement; text: string }[] = [];
  let tagStart = here();
  let first = "";

  parser.on("error", ({ message }) => {
    for (const watcher of watchers) watcher.malformed?.(here(), message);
  });
  parser.on("opentagstart", ({ name }) => {
    if (opened.length === 0) {
      const prolog = { hasByteOrderMark: first.startsWith("\uFEFF"), encoding: parser.xmlDecl.encoding };
      for (const watcher of watchers) watcher.prolog?.(prolog);
    }
    tagStart = startOfTag(here(), name);
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element = { name, attributes, parents: opened.map((outer) => outer.element.name), ...tagStart };
    opened.push({ element, text: "" });
    for (const watcher of watchers) watcher.open?.(element);
  });
  const addText = (text: string) => {
    const inner = opened.at(-1);
    if (inner) inner.text += text;
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("closetag", () => {
    const closed = opened.pop();
    if (closed) for (const watcher of watchers) watcher.close?.(closed.element, closed.text);
  });

  for (const chunk of markLoneSurrogates(chunks)) {
    if (first === "") first = chunk.slice(0, 1);
    parser.write(chunk);
  }
  parser.close();
  for (const watcher of watchers) watcher.end?.(here());
  return findings.sort((a, b) => a.line - b.line || a.column - b.column || a.rule - b.rule);
}

/** The parser says where the tag's name has ended, one character ago. A line break there hides the column. */
function startOfTag({ line, column }: GexfPosition, name: string): GexfPosition {
  const start = column - name.length - 1;
  return start < 1 ? { line: line - 1, column: 1 } : { line, column: start };
}

/** The parser takes what follows half a pair for its other half: put a character there that it refuses. */
function* markLoneSurrogates(chunks: Iterable<string>): Generator<string> {
  let half = "";
  for (const chunk of chunks) {
    const text = half + chunk;
    half = /[\uD800-\uDBFF]$/.exec(text)?.[0] ?? "";
    yield text.slice(0, text.length - half.length).replace(/\p{Cs}/gu, "\uFFFF");
  }
  if (half !== "") yield "\uFFFF";
}
