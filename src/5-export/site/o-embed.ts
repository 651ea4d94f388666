import type { ClaimGraph } from "../../model/claim-graph.ts";
import { FRAME_SIZE, frameCode } from "../../model/embed-code.ts";
import { siteAddresses } from "../../model/site-addresses.ts";
import { textIn } from "../../model/text.ts";

/** A file for programs, and where it will stand. */
interface OEmbed {
  readonly address: string;
  readonly file: string;
}

/**
 * The oEmbed 1.0 file: a page that is given the address of ours learns from it how to frame it. Undefined where the data
 * set does not say under which address it is published: a frame needs one.
 */
export function oEmbed(graph: ClaimGraph): OEmbed | undefined {
  const { base, title: titles, languages } = graph.getAttributes();
  const site = siteAddresses(base);
  if (!site) return undefined;
  const title = textIn(titles, languages[0] ?? "en");
  const html = frameCode({ address: site.frame, title, ...FRAME_SIZE });
  const file = { version: "1.0", type: "rich", title, provider_name: "claimgraph", html, ...FRAME_SIZE };
  return { address: site.oEmbed, file: `${JSON.stringify(file)}\n` };
}
