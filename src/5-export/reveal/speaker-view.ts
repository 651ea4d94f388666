/** What stands inside a page, and so needs a digest in its policy. */
export interface InlineParts {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/**
 * The scripts and styles of the speaker's view, a page that reveal.js's notes plugin carries as one literal and writes
 * into a window of its own, where the deck's policy holds too. Empty where the plugin has no such literal: the deck then
 * works without that window.
 */
export function speakerView(plugin: string): InlineParts {
  const [, literal = ""] = /\bdocument\.write\(`((?:[^`\\]|\\[\s\S])*)`\)/.exec(plugin) ?? [];
  const page = cooked(literal);
  const inside = (tag: string) =>
    [...page.matchAll(new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`, "g"))].map(([, text = ""]) => text);
  return { scripts: inside("script"), styles: inside("style") };
}

/** What a template literal without expressions says, by how it is written. */
function cooked(literal: string): string {
  const named: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", "\n": "" };
  return literal.replace(
    /\\(?:x([\da-f]{2})|u([\da-f]{4})|([\s\S]))/gi,
    (_, byte?: string, unit?: string, letter = "") => {
      const code = byte ?? unit;
      return code === undefined ? (named[letter] ?? letter) : String.fromCharCode(Number.parseInt(code, 16));
    },
  );
}
