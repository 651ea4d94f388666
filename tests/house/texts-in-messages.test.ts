import { expect, test } from "vitest";
import { projectFiles, projectText } from "../support/project-files.ts";

/** Attributes whose values readers see or hear. */
const READ =
  /\s(?:aria-label|aria-description|aria-valuetext|aria-roledescription|title|placeholder|alt|label)="([^"]*)"/g;

/** Letters that stand in templates for readers: between tags, and in attributes that are read out. */
function textsInTemplates(code: string): readonly string[] {
  return templatesOf(code).flatMap((template) => {
    const read = [...template.matchAll(READ)].map(([, value = ""]) => value);
    const between = template
      .replace(/<(style|script|title)\b[^>]*>[\s\S]*?<\/\1>/g, "")
      .replace(/<!--[\s\S]*?-->/g, "")
      .split(/<\/?[a-z][^>]*>|<[^>]*$/);
    return [...read, ...between].map((text) => text.trim()).filter((text) => /\p{L}/u.test(text));
  });
}

/** The `html` and `svg` templates of a file, each without its expressions; those inside expressions count too. */
function templatesOf(code: string): readonly string[] {
  const found: string[] = [];
  for (const { index } of code.matchAll(/\b(?:html|svg)`/g)) {
    found.push(literalFrom(code, code.indexOf("`", index) + 1));
  }
  return found;
}

/** A template literal up to its closing backtick; expressions leave a space. */
function literalFrom(code: string, start: number): string {
  let text = "";
  let at = start;
  while (at < code.length && code[at] !== "`") {
    if (code.startsWith("${", at)) {
      at = endOfExpression(code, at + 2);
      text += " ";
    } else if (code[at] === "\\") at += 2;
    else text += code[at++];
  }
  return text;
}

function endOfExpression(code: string, start: number): number {
  let depth = 1;
  let at = start;
  while (at < code.length && depth > 0) {
    const sign = code[at];
    if (sign === "{") depth++;
    if (sign === "}") depth--;
    at = sign === "`" ? endOfLiteral(code, at + 1) : sign === '"' || sign === "'" ? endOfText(code, at) : at + 1;
  }
  return at;
}

function endOfLiteral(code: string, start: number): number {
  let at = start;
  while (at < code.length && code[at] !== "`") {
    if (code.startsWith("${", at)) at = endOfExpression(code, at + 2);
    else at += code[at] === "\\" ? 2 : 1;
  }
  return at + 1;
}

function endOfText(code: string, start: number): number {
  let at = start + 1;
  while (at < code.length && code[at] !== code[start] && code[at] !== "\n") at += code[at] === "\\" ? 2 : 1;
  return at + 1;
}

test("no text for readers stands in the code of the page outside the message files", () => {
  const files = projectFiles().filter((file) => /^web\/.*\.ts$/.test(file) && !file.startsWith("web/messages/"));
  expect(files.length).toBeGreaterThan(50);
  const found = files.flatMap((file) => textsInTemplates(projectText(file)).map((text) => `${file}: ${text}`));
  expect(found).toEqual([]);
});

test.each([
  ["between tags", "html`<p>Loading …</p>`", "Loading …"],
  ["after an expression", `html\`<p class="x">\${count(n, "claims")} claims</p>\``, "claims"],
  ["in a label", `html\`<button aria-label="Close" @click=\${() => go({ a: "b" })}>×</button>\``, "Close"],
  ["in a field", 'html`<input placeholder="Suche">`', "Suche"],
  ["in another script", "html`<b>Поиск</b>`", "Поиск"],
  ["inside an expression", `html\`<ul>\${items.map((one) => html\`<li>\${one} или</li>\`)}</ul>\``, "или"],
  ["in a drawing", "svg`<text>Legend</text>`", "Legend"],
])("a text that stands %s is found", (_, code, text) => {
  expect(textsInTemplates(code)).toEqual([text]);
});

test.each([
  ["signs and numbers", `html\`<button>×</button> · \${n} %\``],
  ["attributes nobody reads", `html\`<p class="state error" role="alert" lang=\${language}>\${say.broken}</p>\``],
  ["arrows and comparisons in expressions", `html\`<i @click=\${() => a > b && go("Text")}>\${say.x}</i>\``],
  ["names of tags", `html\`<claim-graph-time .input=\${input}></claim-graph-time>\``],
])("%s are no texts", (_, code) => {
  expect(textsInTemplates(code)).toEqual([]);
});
