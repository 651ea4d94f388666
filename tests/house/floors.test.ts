import { posix } from "node:path";
import { expect, test } from "vitest";
import { projectFiles, projectText } from "../support/project-files.ts";

/** Each folder of `src/` with its floor; files beside the folders have floors of their own. */
const FLOORS: Readonly<Record<string, number>> = {
  base: 0,
  diagnostics: 1,
  model: 2,
  schema: 2,
  evidence: 3,
  query: 3,
  picture: 3,
  "1-read": 4,
  "2-check": 4,
  "3-assemble": 4,
  "4-layout": 4,
  "5-export": 4,
  "build-graph.ts": 5,
  "graph-builder.ts": 5,
  "build.ts": 5,
  "index.ts": 6,
  cli: 6,
};
/** Neighbours on one floor that may be used all the same. */
const ALLOWED = new Set([
  "picture > query",
  "schema > model",
  "graph-builder.ts > build-graph.ts",
  "build.ts > build-graph.ts",
  "cli > index.ts",
]);
const WEB_MAY_USE = new Set(["base", "model", "query", "picture"]);

interface Import {
  readonly file: string;
  readonly target: string;
}

function importsOf(file: string): readonly Import[] {
  const found = projectText(file).matchAll(/(?:from|import)\s*\(?\s*"(\.[^"]+)"/g);
  return [...found].map(([, path = ""]) => ({ file, target: posix.normalize(posix.join(posix.dirname(file), path)) }));
}

const sources = projectFiles().filter((file) => /^(src|web)\/.*\.ts$/.test(file));
const imports = sources.flatMap(importsOf);
const roomOf = (file: string) => file.split("/")[1] ?? "";

test("every folder of src has a floor", () => {
  const rooms = new Set(sources.filter((file) => file.startsWith("src/")).map(roomOf));
  expect([...rooms].filter((room) => FLOORS[room] === undefined)).toEqual([]);
});

test("a file of src imports its own folder or a floor below", () => {
  const wrong = imports.filter(({ file, target }) => {
    if (!file.startsWith("src/")) return false;
    const [from, to] = [roomOf(file), roomOf(target)];
    const [above = Number.NaN, below = Number.NaN] = [FLOORS[from], FLOORS[to]];
    return !target.startsWith("src/") || (from !== to && !(below < above) && !ALLOWED.has(`${from} > ${to}`));
  });
  expect(wrong).toEqual([]);
});

test("the viewer imports only the model, queries and pictures", () => {
  const wrong = imports.filter(
    ({ file, target }) => file.startsWith("web/") && target.startsWith("src/") && !WEB_MAY_USE.has(roomOf(target)),
  );
  expect(wrong).toEqual([]);
});

test("only the command line touches disk, process and network", () => {
  const effects = /from "node:(fs|http|https|net|process|child_process|os|worker_threads)[/"]|\bprocess\.|\bfetch\(/;
  const wrong = sources.filter((file) => /^src\/(?!cli\/)/.test(file) && effects.test(projectText(file)));
  expect(wrong).toEqual([]);
});

/** A global of browsers in use, or one of their types; a field or a variable of that name has a dot or a word before it. */
const DOM =
  /(?<![.\w$#]|const |let )(?:document|window|navigator|localStorage|sessionStorage|customElements)(?:\.|\?\.|\[)|\b(?:HTML|SVG)\w*Element\b/;

/** Code without what it says: comments and strings; what `${}` holds in a template counts as said too. */
function bareCode(code: string): string {
  return code.replace(/"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`|\/\/.*|\/\*[\s\S]*?\*\//g, " ");
}

test("nothing but the browser pages touches the DOM", () => {
  const touchesDom = (code: string) => DOM.test(bareCode(code));
  expect(sources.filter((file) => file.startsWith("src/") && touchesDom(projectText(file)))).toEqual([]);
  // The rule sees what it should: real use, and no words that only look like it.
  expect(["const a = document.body;", "window?.close();", "let b: HTMLElement;"].filter(touchesDom)).toHaveLength(3);
  const harmless = [
    'import { a } from "./legal-document.ts";',
    "// the window. Or",
    "record.document.title",
    "`window.x`",
  ];
  expect(harmless.filter(touchesDom)).toEqual([]);
});
