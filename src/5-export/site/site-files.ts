import type { ClaimGraph } from "../../model/claim-graph.ts";
import { ownLanguage } from "../../model/own-language.ts";
import { assetBytes } from "../asset-bytes.ts";
import type { OutputFile } from "../format.ts";
import { claimsTable } from "./claims-table.ts";
import { OWN_FILES_ONLY } from "./content-policy.ts";
import { escapeHtml } from "./escape-html.ts";
import { type FirstPicture, firstPicture } from "./first-picture.ts";
import { oEmbed } from "./o-embed.ts";
import { oneFile } from "./one-file.ts";
import { page } from "./page.ts";

/** What a site is made of. */
export interface SiteParts {
  readonly graph: ClaimGraph;
  /** The graphs as the JSON format writes them. */
  readonly graphJson: string;
  readonly actorsJson: string;
  /** The viewer's built files by their path: `assets/viewer.js`, `one-file/viewer.js`, fonts. */
  readonly assets: ReadonlyMap<string, Uint8Array>;
}

/** What the page in several files loads; the rest of the viewer's build goes into the page in one file. */
const SERVED = "assets/";
const ENTRY = "assets/viewer.js";
const PICTURE = "picture.svg";
const O_EMBED = "oembed.json";

/** The explorer as files: `index.html` with its assets and data, and `claimgraph.html`, the same in one file. */
export function siteFiles({ graph, graphJson, actorsJson, assets }: SiteParts): readonly OutputFile[] {
  const served = [...assets].filter(([name]) => name.startsWith(SERVED)).sort();
  const fonts = served.map(([name]) => name).filter((name) => name.endsWith(".woff2"));
  const asset = assetBytes(assets);
  const language = ownLanguage(graph);
  const picture = firstPicture(graph, language);
  const table = claimsTable(graph, language);
  const embedding = oEmbed(graph);
  const index = page(graph, {
    policy: OWN_FILES_ONLY,
    head: [
      `<link rel="stylesheet" href="assets/viewer.css">`,
      // In the order in which they are wanted: names, and with them fonts, come with the second frame.
      ...[ENTRY, ...importedBy(asset(ENTRY)).map((name) => `${SERVED}${name}`)].map(modulePreload),
      `<link rel="preload" as="fetch" href="graph.json" crossorigin>`,
      ...fonts.map((font) => `<link rel="preload" as="font" type="font/woff2" href="${font}" crossorigin>`),
      ...(embedding
        ? [`<link rel="alternate" type="application/json+oembed" href="${escapeHtml(embedding.address)}">`]
        : []),
    ].join("\n"),
    source: "graph.json",
    picture: picture ? image(picture) : "",
    table,
    end: `<script type="module" src="${ENTRY}"></script>`,
  });
  return [
    { name: "index.html", chunks: [index] },
    ...served.map(([name, bytes]) => ({ name, chunks: [bytes] })),
    { name: "graph.json", chunks: [graphJson] },
    { name: "actors.json", chunks: [actorsJson] },
    ...(picture ? [{ name: PICTURE, chunks: [picture.svg] }] : []),
    ...(embedding ? [{ name: O_EMBED, chunks: [embedding.file] }] : []),
    { name: "claimgraph.html", chunks: [oneFile(graph, { graphJson, picture, table, asset })] },
  ];
}

function modulePreload(address: string): string {
  return `<link rel="modulepreload" href="${address}">`;
}

/** The picture as a file of its own: only who runs no script fetches it. By itself it has links into the articles. */
function image({ width, height, description }: FirstPicture): string {
  const words = escapeHtml(description);
  return `<a href="${PICTURE}"><img src="${PICTURE}" alt="${words}" width="${width}" height="${height}"></a>`;
}

/** The scripts that a script cannot start without: a browser that is told of them fetches all at once. */
function importedBy(script: Uint8Array): readonly string[] {
  const imports = new TextDecoder().decode(script).matchAll(/\bfrom\s*"\.\/([\w-]+\.js)"/g);
  return [...new Set([...imports].flatMap(([, name]) => name ?? []))].sort();
}
