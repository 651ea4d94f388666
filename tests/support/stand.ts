import type { Browser } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import type { ClaimGraph } from "../../src/model/claim-graph.ts";
import { launchChromium } from "./chromium.ts";
import type { TestServer } from "./serve.ts";
import { serveGraph } from "./viewer-page.ts";

/** A browser and a server of one graph's site; there from the first test of a file to its last. */
export interface Stand {
  readonly browser: Browser;
  readonly server: TestServer;
}

/** Gives the tests of a file a browser and the site of a graph. To be called where tests are declared. */
export function standFor(graph: ClaimGraph): Stand {
  let open: Stand | undefined;
  const opened = (): Stand => {
    if (!open) throw new Error("a stand is there only while tests run");
    return open;
  };
  beforeAll(async () => {
    const [browser, server] = await Promise.all([launchChromium(), serveGraph(graph)]);
    open = { browser, server };
  });
  afterAll(async () => {
    await open?.browser.close();
    await open?.server.close();
  });
  return {
    get browser() {
      return opened().browser;
    },
    get server() {
      return opened().server;
    },
  };
}
