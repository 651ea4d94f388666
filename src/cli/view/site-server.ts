import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { systemErrorCode } from "../disk/explain-system-error.ts";
import { EVENTS_PATH } from "./reload-script.ts";
import { COMMON_HEADERS, siteHeaders } from "./site-headers.ts";

/** Files by their name in the site (`assets/index.js`): what is not among them cannot be asked for. */
export type Site = ReadonlyMap<string, Uint8Array>;

/** A site that is being served. */
export interface SiteServer {
  readonly port: number;
  /** Puts another site in place of the one that is served, and tells open pages. */
  readonly replace: (site: Site) => void;
  /** Ends every connection; settles when the port is free again. */
  readonly close: () => Promise<void>;
}

const HOST = "127.0.0.1";
const PORTS_TRIED = 50;

/**
 * Serves a site to this machine only, at `port` or the next one that is free. Requests that name another host are
 * refused: a page elsewhere could otherwise reach the server through a name that leads here.
 */
export async function serveSite(site: Site, port: number): Promise<SiteServer> {
  const listeners = new Set<ServerResponse>();
  // A number that no earlier server of this port has used, so that pages it left open load anew.
  let version = process.pid * 1000;
  let current = site;
  const server = createServer((request, response) => {
    const refusal = refuse(request);
    if (refusal !== undefined) return answer(response, ...refusal);
    const name = nameOf(request);
    if (name === EVENTS_PATH) return listen(response, listeners, version);
    const bytes = name === undefined ? undefined : current.get(name);
    if (name === undefined || bytes === undefined) return answer(response, 404, "There is no such file.");
    response.writeHead(200, { ...siteHeaders(name), "Content-Length": bytes.length });
    response.end(request.method === "HEAD" ? undefined : bytes);
  });
  const bound = await listenAtFreePort(server, port);
  return {
    port: bound,
    replace: (next) => {
      current = next;
      version += 1;
      for (const listener of listeners) sendVersion(listener, version);
    },
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

type Refusal = readonly [status: number, words: string, headers?: Readonly<Record<string, string>>];

function refuse({ method, headers }: IncomingMessage): Refusal | undefined {
  const host = (headers.host ?? "").replace(/:\d+$/, "");
  if (!["localhost", HOST, "[::1]"].includes(host)) return [403, "This server answers to localhost only."];
  if (method !== "GET" && method !== "HEAD") return [405, "Only GET and HEAD.", { Allow: "GET, HEAD" }];
  return undefined;
}

/** The name of the file that is asked for; absent where the address makes no sense. */
function nameOf({ url = "/" }: IncomingMessage): string | undefined {
  try {
    const path = decodeURIComponent(url.split(/[?#]/, 1)[0] ?? "").replace(/^\//, "");
    return path === "" ? "index.html" : path;
  } catch {
    return undefined;
  }
}

function listen(response: ServerResponse, listeners: Set<ServerResponse>, version: number): void {
  response.writeHead(200, { ...COMMON_HEADERS, "Content-Type": "text/event-stream" });
  listeners.add(response);
  response.on("close", () => listeners.delete(response));
  sendVersion(response, version);
}

function sendVersion(response: ServerResponse, version: number): void {
  response.write(`event: version\ndata: ${version}\n\n`);
}

function answer(response: ServerResponse, ...[status, words, headers]: Refusal): void {
  response.writeHead(status, { ...siteHeaders("answer.txt"), ...headers });
  response.end(`${words}\n`);
}

async function listenAtFreePort(server: Server, first: number): Promise<number> {
  for (let port = first; ; port += 1) {
    try {
      return await listenAt(server, port);
    } catch (error) {
      const mayGoOn = systemErrorCode(error) === "EADDRINUSE" && port < first + PORTS_TRIED && port < 65_535;
      if (!mayGoOn) throw error;
    }
  }
}

function listenAt(server: Server, port: number): Promise<number> {
  return new Promise((done, fail) => {
    server.once("error", fail);
    server.listen(port, HOST, () => {
      server.off("error", fail);
      const address = server.address();
      done(typeof address === "object" && address !== null ? address.port : port);
    });
  });
}
