import { expect, test } from "vitest";
import { projectFiles, projectText } from "../support/project-files.ts";

const files = projectFiles();
const code = files.filter((file) => /^(src|web|tests)\/.*\.(ts|mjs)$/.test(file));
const product = code.filter((file) => !file.startsWith("tests/"));

test("the top level holds what the design names and no more", () => {
  const allowed =
    /^(\..*|package\.json|tsconfig\.json|src|graph-data|web|tests|README\.md|LICENSE|package-lock\.json)$/;
  expect([...new Set(files.map((file) => file.split("/")[0] ?? ""))].filter((name) => !allowed.test(name))).toEqual([]);
});

test("no file of code is longer than 250 lines", () => {
  expect(code.filter((file) => projectText(file).split("\n").length > 251)).toEqual([]);
});

test("files are named in kebab-case, and never for being of use to everybody", () => {
  const wrong = code.filter((file) => {
    const name = file.split("/").at(-1) ?? "";
    return (
      !/^[a-z0-9-]+(\.test|\.bench|\.config|\.d)?\.(ts|mjs)$/.test(name) ||
      /^(utils?|helpers?|common|manager|types)\b/.test(name)
    );
  });
  expect(wrong).toEqual([]);
});

test("every export has a doc comment", () => {
  const wrong = product.flatMap((file) => {
    const lines = projectText(file).split("\n");
    return lines.flatMap((line, index) => {
      if (!/^export (?!\*|type \{|\{)/.test(line) || isDeclaredByTable(file)) return [];
      const before = lines[index - 1]?.trim() ?? "";
      // A type made of the table on the line above is explained there.
      const pairs = /^export type \w+ = \(typeof [A-Z_]+\)/.test(line);
      return before.endsWith("*/") || pairs || (/^export (interface|type)/.test(line) && before.startsWith("export"))
        ? []
        : [`${file}:${index + 1}`];
    });
  });
  expect(wrong).toEqual([]);
});

/** Members of a table say what they are in a field of their own. */
function isDeclaredByTable(file: string): boolean {
  return /\/(node-types|edge-types|rules|gexf-rules|faults|formats|messages)\//.test(file);
}

test("no `any`, no `as`, no `!` in the product", () => {
  const wrong = product.flatMap((file) =>
    projectText(file)
      .split("\n")
      .flatMap((line, index) => {
        const bare = line.replace(
          /\/\/.*$|^\s*\*.*$|"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`(?:[^`\\]|\\.)*`|\/\*.*\*\//g,
          "",
        );
        const cast =
          /(?<!\bimport \*|\bexport \*|[{,] ?\w+) as (?!const\b)[A-Za-z{[(]/.test(bare) &&
          !/^\s*(import|export) /.test(bare) &&
          !/^\s*\w+ as \w+,?$/.test(bare);
        return cast || /: any\b|<any>/.test(bare) ? [`${file}:${index + 1} ${line.trim()}`] : [];
      }),
  );
  expect(wrong).toEqual([]);
});

test("no machine path and no registry address stands in the project", () => {
  const wrong = files
    .filter((file) => file !== "package-lock.json" && /\.(ts|mjs|md|json|yaml|html|css|run)$|^\.ci/.test(file))
    .filter((file) => /(?:^|[\s"'`(=:])\/(?:work|farm|home|root)\/[a-z.]/m.test(projectText(file)));
  expect(wrong).toEqual([]);
  expect(projectText("package-lock.json")).not.toContain('"resolved"');
});
