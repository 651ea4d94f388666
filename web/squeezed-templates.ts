import { type ESTree, type Plugin, parseSync, Visitor } from "vite";

/** What each tag's templates are written in; runs of white space mean one space in all of them. */
const SQUEEZERS: ReadonlyMap<string, (text: string) => string> = new Map([
  ["html", oneSpace],
  ["svg", oneSpace],
  ["css", squeezeCss],
]);

/** Takes white space out of lit's templates that is there for those who read the source: readers of the page do not pay for it. */
export const squeezedTemplates: Plugin = {
  name: "squeezed-templates",
  transform: (code, id) => (/\/web\/.*\.ts$/.test(id) ? squeezeTemplates(code) : undefined),
};

/** The same JavaScript with shorter templates; expressions inside them, and all other text, stay as they are. */
function squeezeTemplates(code: string): string {
  const pieces: { readonly at: ESTree.Span; readonly text: string }[] = [];
  const visitor = new Visitor({
    TaggedTemplateExpression({ tag, quasi }) {
      const squeeze = tag.type === "Identifier" ? SQUEEZERS.get(tag.name) : undefined;
      if (squeeze) for (const at of quasi.quasis) pieces.push({ at, text: squeeze(at.value.raw) });
    },
  });
  visitor.visit(parseSync("web.js", code).program);
  let squeezed = code;
  for (const { at, text } of pieces.sort((a, b) => b.at.start - a.at.start)) {
    squeezed = squeezed.slice(0, at.start) + text + squeezed.slice(at.end);
  }
  return squeezed;
}

function oneSpace(text: string): string {
  return text.replace(/\s+/g, " ");
}

/** Spaces beside the marks that part rules, declarations and lists mean nothing; strings stay. */
function squeezeCss(text: string): string {
  return text.replace(
    /("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')|\/\*.*?\*\/|\s*;\s*(\})\s*|\s*([{};,])\s*|(:)\s+|\s+/gs,
    (_, string?: string, last?: string, mark?: string, colon?: string) => string ?? last ?? mark ?? colon ?? " ",
  );
}
