const MEDIA_TYPES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    html: "text/html; charset=utf-8",
    js: "text/javascript; charset=utf-8",
    css: "text/css; charset=utf-8",
    json: "application/json; charset=utf-8",
    gexf: "application/xml; charset=utf-8",
    svg: "image/svg+xml; charset=utf-8",
    txt: "text/plain; charset=utf-8",
    csv: "text/csv; charset=utf-8",
    png: "image/png",
    woff2: "font/woff2",
    ttf: "font/ttf",
  }),
);

/** Pages, scripts and data from this server alone; nothing calls home, nobody else's page frames it. */
const SITE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join("; ");

/** The page in one file brings a policy of its own, with the digests of the scripts inside it. */
const SINGLE_FILE = "claimgraph.html";
const SINGLE_FILE_POLICY = "base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

/** What is said with every answer that carries the file `name`. */
export function siteHeaders(name: string): Readonly<Record<string, string>> {
  return {
    "Content-Type": MEDIA_TYPES.get(name.split(".").at(-1) ?? "") ?? "application/octet-stream",
    "Content-Security-Policy": name === SINGLE_FILE ? SINGLE_FILE_POLICY : SITE_POLICY,
    ...COMMON_HEADERS,
  };
}

/** What is said with every answer. */
export const COMMON_HEADERS: Readonly<Record<string, string>> = {
  "Cache-Control": "no-store",
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
};
