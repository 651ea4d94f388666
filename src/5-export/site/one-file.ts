import type { ClaimGraph } from "../../model/claim-graph.ts";
import type { AssetBytes } from "../asset-bytes.ts";
import { policyForOneFile } from "./content-policy.ts";
import type { FirstPicture } from "./first-picture.ts";
import { page } from "./page.ts";

const DATA_ID = "claimgraph-data";

/** What the page in one file is made of, beside the graph. */
interface OneFileParts {
  readonly graphJson: string;
  readonly picture: FirstPicture | undefined;
  readonly table: string;
  readonly asset: AssetBytes;
}

/** The page with script, style, fonts, picture and data inside: it opens by a double click and needs no network. */
export function oneFile(graph: ClaimGraph, { graphJson, picture, table, asset }: OneFileParts): string {
  const text = (name: string) => new TextDecoder().decode(asset(name));
  const script = safeInScript(text("one-file/viewer.js"));
  const style = text("assets/viewer.css").replace(
    /url\(["']?\.?\/?(?:assets\/)?([\w-]+\.woff2)["']?\)/g,
    (_, font: string) => {
      return `url(data:font/woff2;base64,${Buffer.from(asset(`assets/${font}`)).toString("base64")})`;
    },
  );
  return page(graph, {
    policy: policyForOneFile(script, style),
    head: `<style>${style}</style>`,
    source: `#${DATA_ID}`,
    picture: picture?.svg ?? "",
    table,
    // Escaped, no text of the data can end its element or open a comment in it.
    end: `<script type="application/json" id="${DATA_ID}">${graphJson.replaceAll("<", "\\u003c")}</script>
<script type="module">${script}</script>`,
  });
}

/** In a script element these end or hide it; in the viewer's code they stand in literals only, where \\x3c means <. */
function safeInScript(script: string): string {
  return script.replace(/<(?=\/script|script|!--)/gi, "\\x3c");
}
