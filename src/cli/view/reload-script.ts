/** Where the page hears that there is something new. */
export const EVENTS_PATH = "events";

/** Name of the script that the served page loads beside its own. */
export const RELOAD_SCRIPT_NAME = "reload.js";

/** Loads the page anew when the server says so, and after the server itself has been started again. */
export const RELOAD_SCRIPT = `const events = new EventSource("/${EVENTS_PATH}");
let seen;
events.addEventListener("version", ({ data }) => {
  if (seen !== undefined && seen !== data) location.reload();
  seen = data;
});
`;

/** The page with the script in its head; the file on the disk stays without. */
export function withReloadScript(page: string): string {
  const tag = `<script src="/${RELOAD_SCRIPT_NAME}" defer></script>`;
  return page.includes("</head>") ? page.replace("</head>", () => `${tag}</head>`) : `${tag}${page}`;
}

/** Shown until the data can be built for the first time. */
export const WAITING_PAGE = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>claimgraph</title></head>
<body>
<h1>The data has errors</h1>
<p>They are listed in the terminal. Once they are mended, this page shows the graph.</p>
</body>
</html>
`;
