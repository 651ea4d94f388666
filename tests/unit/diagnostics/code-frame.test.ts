import { expect, test } from "vitest";
import { codeFrame } from "../../../src/diagnostics/code-frame.ts";
import { indexLines } from "../../../src/diagnostics/line-index.ts";
import { makeMask } from "../../../src/diagnostics/mask-names.ts";

/** The frame around the sign `‸`, which is taken out of the text first. */
function frame(marked: string, names: readonly string[] = []): string {
  const start = marked.indexOf("‸");
  const text = marked.replace("‸", "");
  const lines = indexLines(text);
  return codeFrame(lines, lines.spanOf("a.yaml", start, start + 1), makeMask(names))
    .map(({ gutter, text: line }) => `${gutter} ${line}`)
    .join("\n");
}

test("a line stands between its neighbours with a caret under the column", () => {
  expect(frame("a: 1\nb: ‸2\nc: 3\nd: 4")).toBe("  1 | a: 1\n> 2 | b: 2\n    |    ^\n  3 | c: 3");
  expect(frame("‸a: 1")).toBe("> 1 | a: 1\n    | ^");
});

test("tabs, wide signs, combining marks and emoji do not move the caret", () => {
  expect(frame("\t‸x")).toBe("> 1 |  x\n    |  ^");
  expect(frame("日本‸x")).toBe("> 1 | 日本x\n    |     ^");
  expect(frame("e\u0301‸x")).toBe("> 1 | e\u0301x\n    |  ^");
  expect(frame("😀‸x")).toBe("> 1 | 😀x\n    |   ^");
});

test("signs that a terminal would obey are shown by their numbers", () => {
  const shown = frame("\u001b[31m\u202eb\u009b‸x\ud800");
  expect(shown).toContain("\\u{1b}[31m\\u{202e}b\\u{9b}x\\u{d800}");
  expect(shown.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
  const [line = "", caret = ""] = shown.split("\n");
  expect(caret.indexOf("^")).toBe(line.indexOf("x\\u"));
});

test("a long line is cut around the column", () => {
  const [line = "", caret = ""] = frame(`${"a".repeat(500)}‸x${"b".repeat(500)}`).split("\n");
  expect(line).toMatch(/^> 1 \| …a+xb+…$/);
  expect(line.length).toBeLessThan(115);
  expect(line[caret.indexOf("^")]).toBe("x");
  expect(frame(`‸x${"b".repeat(500)}`)).toMatch(/^> 1 \| xb+…\n {4}\| \^$/);
});

test("names are hidden before a line is cut, and when they stand on two lines", () => {
  expect(frame("names: Zarina\n  Canary ‸x", ["Zarina Canary"])).toBe(
    "  1 | names: █████\n> 2 | █████ x\n    |       ^",
  );
  expect(frame("Zarina\n  Canary\nb\n‸x", ["Zarina Canary"])).not.toMatch(/Canary/);
  expect(frame("Zarina\n  Canary\n‸x\nZarina\nCanary", ["Zarina Canary"])).not.toMatch(/Canary|Zarina/);
  for (let padding = 0; padding < 120; padding++) {
    expect(frame(`‸${"x".repeat(padding)}Zarina Canary`, ["Zarina Canary"])).not.toMatch(/Zar|nary/);
    expect(frame(`Zarina Canary${"x".repeat(padding)}‸y`, ["Zarina Canary"])).not.toMatch(/Zar|nary/);
  }
});

test("names are hidden with any ending, on one line or two", () => {
  expect(frame("names: о Зарины\n  Канарской ‸x", ["Зарина Канарская"])).toBe(
    "  1 | names: о █████\n> 2 | █████ x\n    |       ^",
  );
  expect(frame("says: от Зарины ‸x", ["Зарина"])).toBe("> 1 | says: от █████ x\n    |                ^");
});
