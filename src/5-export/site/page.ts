import type { ClaimGraph } from "../../model/claim-graph.ts";
import { textIn } from "../../model/text.ts";
import { escapeHtml } from "./escape-html.ts";

/** What differs between the page in several files and the page in one. */
export interface PageParts {
  readonly policy: string;
  /** HTML that brings the style sheet and fonts. */
  readonly head: string;
  /** The element's `src`. */
  readonly source: string;
  /** HTML of the first view as a picture that stands still, for where no script runs; empty where there is none. */
  readonly picture: string;
  /** HTML of all claims as a table, for there too. */
  readonly table: string;
  /** HTML after the element: data and script. */
  readonly end: string;
}

/**
 * The page around the viewer: title and sentence stand at once. Without a script there are a picture and a table of all
 * claims; with one, neither costs more than its letters.
 */
export function page(graph: ClaimGraph, { policy, head, source, picture, table, end }: PageParts): string {
  const { title, summary, languages } = graph.getAttributes();
  const language = languages[0] ?? "en";
  const [heading, sentence] = [escapeHtml(textIn(title, language)), escapeHtml(textIn(summary, language))];
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${heading}</title>
<meta name="description" content="${sentence}">
<link rel="icon" href="data:,">
${head}
</head>
<body>
<claim-graph src="${escapeHtml(source)}" hash>
<header><h1>${heading}</h1><p>${sentence}</p></header>
<noscript>
${picture}
${table}
</noscript>
</claim-graph>
${end}
</body>
</html>
`;
}
