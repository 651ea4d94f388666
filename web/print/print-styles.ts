import { css } from "lit";

/** The sheet of paper, and the page around the element: it is as long as it must be. */
export const paperStyles = css`
  @page { margin: 16mm 15mm 18mm; @bottom-right { content: counter(page) " / " counter(pages); font: 9pt "Noto Sans", sans-serif; color: #5f5c55; } }
  @media print {
    :root { color-scheme: light; }
    html, body { height: auto; background: #fff; }
  }
`;

/** The report: on the screen it is not there, on paper it is alone. */
export const reportStyles = css`
  .report { display: none; }
  @media print {
    :host { display: block !important; height: auto !important; background: #fff !important; color-scheme: light !important; }
    .app { display: none !important; }
    .report { display: block; color: var(--ink); font-size: 10pt; line-height: 1.4; overflow-wrap: anywhere; }
    .report h1 { font-size: 20pt; font-weight: 600; line-height: 1.2; text-wrap: balance; }
    .report h2 { margin: 16pt 0 4pt; padding-top: 6pt; border-top: 0.75pt solid var(--line); font-size: 13pt; font-weight: 600; break-after: avoid; }
    .report h3 { margin: 10pt 0 2pt; font-size: 10pt; font-weight: 600; break-after: avoid; }
    .report .summary { margin-top: 6pt; max-width: 68ch; }
    .report .facts { margin-top: 4pt; font-size: 8.5pt; color: var(--muted); }
    .report .step { margin-top: 12pt; font-size: 13pt; font-weight: 600; }
    .report .tale p, .report .filters { margin-top: 6pt; max-width: 68ch; }
    .report .filters { padding: 4pt 8pt; border: 0.75pt solid var(--line); break-inside: avoid; }
    .report figure { margin-top: 12pt; break-inside: avoid; }
    .report figure svg { display: block; width: 100%; height: auto; }
    .report li { break-inside: avoid; }
    .report .said { padding: 2pt 0 2pt 10pt; border-left: 1.5pt solid var(--line); margin-bottom: 4pt; orphans: 3; widows: 3; }
    .report .how { font-size: 8.5pt; color: var(--muted); }
    .report .references { margin: 0; padding: 0; list-style: none; }
    .report .references li { display: grid; grid-template-columns: 22pt minmax(0, 1fr); margin-bottom: 4pt; }
    .report a { text-decoration: none; }
  }
`;
