import { request } from "node:http";
import { createServer } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { type Site, type SiteServer, serveSite } from "../../../src/cli/view/site-server.ts";

const SITE: Site = new Map([
  ["index.html", Buffer.from("<title>here</title>")],
  ["assets/x.js", Buffer.from("1")],
  ["claimgraph.html", Buffer.from("one")],
]);

async function served(port = 0): Promise<SiteServer> {
  const server = await serveSite(SITE, port);
  onTestFinished(() => server.close());
  return server;
}

interface Answer {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** Asks as it is written: `fetch` would tidy the path and set the host itself. */
function ask(port: number, path: string, method = "GET", headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((done, fail) => {
    const asked = request({ host: "127.0.0.1", port, path, method, headers, agent: false }, (response) => {
      let body = "";
      response.on("data", (chunk: Buffer) => (body += chunk.toString()));
      response.on("end", () => done({ status: response.statusCode, headers: response.headers, body }));
    });
    asked.on("error", fail);
    asked.end();
  });
}

test("pages are served with a policy that lets nothing in from elsewhere", async () => {
  const { port } = await served();
  const page = await ask(port, "/");
  expect(page).toMatchObject({ status: 200, body: "<title>here</title>" });
  expect(page.headers["content-security-policy"]).toMatch(/default-src 'none'.*frame-ancestors 'self'/);
  expect(page.headers["x-content-type-options"]).toBe("nosniff");
  expect(page.headers["access-control-allow-origin"]).toBeUndefined();
  expect((await ask(port, "/assets/x.js?v=1")).headers["content-type"]).toBe("text/javascript; charset=utf-8");
  expect(await ask(port, "/", "HEAD")).toMatchObject({ status: 200, body: "" });
});

test("only what belongs to the site can be asked for, and only by looking", async () => {
  const { port } = await served();
  for (const path of [
    "/../package.json",
    "/%2e%2e/%2e%2e/etc/passwd",
    "/..%5c..%5cx",
    "//etc/passwd",
    "/%00",
    "/assets/",
  ])
    expect((await ask(port, path)).status).toBe(404);
  expect((await ask(port, "/%E0%A4%A")).status).toBe(404);
  expect(await ask(port, "/", "POST")).toMatchObject({ status: 405 });
});

test("a request that names another host is refused, so that no page elsewhere gets in", async () => {
  const { port } = await served();
  expect((await ask(port, "/", "GET", { host: `evil.example:${port}` })).status).toBe(403);
  expect((await ask(port, "/", "GET", { host: "localhost.evil.example" })).status).toBe(403);
  expect((await ask(port, "/", "GET", { host: `localhost:${port}` })).status).toBe(200);
  expect((await ask(port, "/", "GET", { host: `[::1]:${port}` })).status).toBe(200);
});

test("a port that is taken makes room for the next free one", async () => {
  const blocker = createServer();
  const taken = await new Promise<number>((done) => {
    blocker.listen(0, "127.0.0.1", () => {
      const address = blocker.address();
      done(typeof address === "object" && address !== null ? address.port : 0);
    });
  });
  onTestFinished(() => void blocker.close());
  const { port } = await served(taken);
  expect(port).toBeGreaterThan(taken);
});

test("an open page hears of a new version and then gets it", async () => {
  const server = await served();
  const heard: string[] = [];
  const next = () => new Promise<void>((done) => (wake = done));
  let wake = () => {};
  const first = next();
  const stream = request({ host: "127.0.0.1", port: server.port, path: "/events", agent: false }, (response) =>
    response.on("data", (chunk: Buffer) => {
      heard.push(chunk.toString());
      wake();
    }),
  );
  stream.on("error", () => {});
  stream.end();
  await first;
  const second = next();
  server.replace(new Map([["index.html", Buffer.from("new")]]));
  await second;
  expect(heard.join("")).toMatch(/^event: version\ndata: (\d+)\n\nevent: version\ndata: (\d+)\n\n$/);
  expect(heard[0]).not.toBe(heard[1]);
  expect((await ask(server.port, "/")).body).toBe("new");
});
