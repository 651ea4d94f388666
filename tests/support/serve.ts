import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { OWN_FILES_ONLY } from "../../src/5-export/site/content-policy.ts";

/** A running server of files held in memory. */
export interface TestServer {
  /** `http://127.0.0.1:port/` */
  readonly address: string;
  readonly close: () => Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  css: "text/css; charset=utf-8",
  json: "application/json; charset=utf-8",
  woff2: "font/woff2",
  svg: "image/svg+xml; charset=utf-8",
};

/** Serves files by their names on this machine only, with the site's policy, or another, as a header as well. */
export async function serve(
  files: ReadonlyMap<string, Uint8Array | string>,
  policy: string | undefined = OWN_FILES_ONLY,
): Promise<TestServer> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname.slice(1) || "index.html";
    const body = files.get(decodeURIComponent(path));
    if (body === undefined) {
      response.writeHead(404).end();
      return;
    }
    const type = TYPES[path.split(".").at(-1) ?? ""] ?? "application/octet-stream";
    // The page in one file has a policy of its own, and a page of somebody else's has none of ours.
    const isOthers = path === "claimgraph.html" || path.startsWith("host/");
    response
      .writeHead(200, { "content-type": type, ...(isOthers ? {} : { "content-security-policy": policy }) })
      .end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
