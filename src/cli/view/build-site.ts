import { layOut, outputFiles } from "../../build.ts";
import { onDisk } from "../disk/explain-system-error.ts";
import { readAssets } from "../disk/read-assets.ts";
import type { DataSet } from "../read-data-set.ts";
import { RELOAD_SCRIPT, RELOAD_SCRIPT_NAME, WAITING_PAGE, withReloadScript } from "./reload-script.ts";
import type { Site } from "./site-server.ts";

/** The files that a page is served with; the page that waits for sound data where there is no graph yet. */
export function buildSite({ graph, read }: DataSet): Site {
  if (graph === undefined) return withReloading(new Map([["index.html", Buffer.from(WAITING_PAGE)]]));
  const files = outputFiles(layOut(graph, read.layout), onDisk("Reading the viewer", readAssets));
  return withReloading(new Map(files.map(({ name, chunks }) => [name, joinChunks(chunks)])));
}

/** A site whose page loads itself anew; everything else is as it is written to the disk. */
export function withReloading(files: ReadonlyMap<string, Uint8Array>): Site {
  const site = new Map(files);
  const page = Buffer.from(files.get("index.html") ?? []).toString("utf8");
  site.set("index.html", Buffer.from(withReloadScript(page)));
  site.set(RELOAD_SCRIPT_NAME, Buffer.from(RELOAD_SCRIPT));
  return site;
}

function joinChunks(chunks: Iterable<string | Uint8Array>): Uint8Array {
  return Buffer.concat([...chunks].map((chunk) => (typeof chunk === "string" ? Buffer.from(chunk) : chunk)));
}
