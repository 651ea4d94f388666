import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContextOptions, FrameLocator, Page } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { writeReveal } from "../../src/5-export/reveal/write-reveal.ts";
import { storyDeck } from "../../src/5-export/slides/story-deck.ts";
import type { ClaimGraph } from "../../src/model/claim-graph.ts";
import { projectActors } from "../../src/query/derive/project-actors.ts";
import { browserParts } from "./browser-parts.ts";
import { launchChromium } from "./chromium.ts";
import { PICTURE_FONTS } from "./picture-fonts.ts";
import { serve, type TestServer } from "./serve.ts";
import { writeFiles } from "./temporary-folder.ts";
import { viewerAssets } from "./viewer-assets.ts";
import { watchTroubles } from "./viewer-page.ts";

/** A deck that is open in a browser. */
export interface OpenDeck {
  readonly page: Page;
  /** The live graph in it. */
  readonly frame: FrameLocator;
  readonly troubles: readonly string[];
  readonly close: () => Promise<void>;
}

/** The deck of a graph's first story, over http and on the disk; there from the first test of a file to its last. */
export interface DeckStand {
  /** Opens the deck at what follows its address; `from` is where it lies, the web where not given. */
  readonly open: (rest?: string, options?: BrowserContextOptions, from?: "http" | "file") => Promise<OpenDeck>;
  /** The same with other files in place of its own. */
  readonly openWith: (files: Readonly<Record<string, string>>) => Promise<OpenDeck>;
}

/** Gives the tests of a file a browser and a deck. To be called where tests are declared. */
export function deckStandFor(graph: ClaimGraph): DeckStand {
  const made = { folder: "", files: new Map<string, Uint8Array>() };
  let browser: Browser | undefined;
  const servers: TestServer[] = [];
  const serveDeck = async (files: ReadonlyMap<string, Uint8Array | string>) => {
    // As much as a deck's own page allows itself.
    const [, policy = ""] = /Security-Policy" content="([^"]*)"/.exec(String(files.get("index.html"))) ?? [];
    const server = await serve(files, policy.replaceAll("&#39;", "'"));
    servers.push(server);
    return server.address;
  };
  beforeAll(async () => {
    [browser, made.files] = await Promise.all([launchChromium(), deckFiles(graph)]);
    made.folder = mkdtempSync(join(tmpdir(), "claimgraph-deck-"));
    writeFiles(made.folder, Object.fromEntries(made.files));
    await serveDeck(made.files);
  });
  afterAll(async () => {
    await browser?.close();
    for (const server of servers) await server.close();
    rmSync(made.folder, { recursive: true, force: true });
  });
  const open = async (address: string, options: BrowserContextOptions = {}): Promise<OpenDeck> => {
    if (!browser) throw new Error("a stand is there only while tests run");
    const defaults = { viewport: { width: 1280, height: 720 }, locale: "en-GB", reducedMotion: "reduce" } as const;
    const context = await browser.newContext({ ...defaults, ...options });
    const page = await context.newPage();
    const troubles = watchTroubles(page, address);
    await page.goto(address);
    return { page, troubles, frame: page.frameLocator(".live-frame"), close: () => context.close() };
  };
  return {
    open: (rest = "", options = {}, from = "http") =>
      open(`${from === "file" ? `file://${made.folder}/index.html` : servers[0]?.address}${rest}`, options),
    openWith: async (files) =>
      open(await serveDeck(new Map<string, Uint8Array | string>([...made.files, ...Object.entries(files)]))),
  };
}

async function deckFiles(graph: ClaimGraph): Promise<Map<string, Uint8Array>> {
  const [story] = graph.getAttribute("stories") ?? [];
  if (!story) throw new Error("no story");
  const told = storyDeck(graph, story, { language: "en", ratio: "16:9" });
  if ("faults" in told) throw new Error(told.faults.map(({ wrong }) => wrong).join("\n"));
  const graphs = { evidence: graph, actors: projectActors(graph), positions: new Map() };
  const browser = browserParts(graphs, await viewerAssets());
  const files = await writeReveal(told.deck, { ratio: "16:9", fonts: PICTURE_FONTS, browser });
  return new Map(
    files.map(({ name, chunks }) => [name, Buffer.concat([...chunks].map((chunk) => Buffer.from(chunk)))] as const),
  );
}
