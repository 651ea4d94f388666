import { serializeView } from "../../src/model/serialize-view.ts";
import type { View } from "../../src/model/view.ts";

/**
 * The attributes of a `<claim-graph>` that shows a view: those that a person would write, where they say it all; else
 * the view as in a link. A step of a story says itself what is shown.
 */
export function elementAttributes(
  graph: string,
  { lens, as, focus, story, theme, language, ...rest }: View,
): readonly (readonly [name: string, value: string])[] {
  const isPlain = Object.keys(rest).every((part) => part === "v");
  const shown: Readonly<Record<string, string | number | undefined>> = story
    ? { story: story.id, step: story.step }
    : isPlain
      ? { lens, focus, as }
      : { view: serializeView({ ...rest, ...(lens && { lens }), ...(as && { as }), ...(focus && { focus }) }) };
  const given = Object.entries({ src: graph, ...shown, theme, lang: language });
  return given.flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)] as const]));
}
