import { isPeriod } from "../../2-check/edtf-period.ts";
import { closestWord } from "../../base/closest-word.ts";
import { parseView } from "../../model/parse-view.ts";
import { serializeView } from "../../model/serialize-view.ts";
import { LANGUAGES } from "../../model/text.ts";
import { FACETS, type View } from "../../model/view.ts";
import { type CommandFailure, wrongCommand } from "../command-failure.ts";

const DATE = "a year, month or day, such as 2021, 2021-03 or 2021-03-05";
const CAMERA = "x, y and zoom stand together: numbers, and zoom above 0";
const ID = "an id of the records, as links of the viewer write it";

/** Each part of a link, in the order of links, and what it may say. */
const PARTS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    v: "v=1",
    lens: "the name of a lens, such as voices",
    as: "nothing here: a picture has no tables",
    ...Object.fromEntries(FACETS.map((facet) => [facet, `a ${facet}, as links of the viewer write it`])),
    from: DATE,
    to: DATE,
    by: "published, beside from or to",
    known: DATE,
    focus: ID,
    sel: ID,
    x: CAMERA,
    y: CAMERA,
    zoom: CAMERA,
    lang: `one of ${LANGUAGES.join(", ")}`,
    theme: "the name of a theme, such as dark",
    story: "the id of a story, with step beside it",
    step: "the number of a step, with story beside it",
  }),
);

const DATES: ReadonlySet<string> = new Set(["from", "to", "known"]);
const NUMBERS: ReadonlySet<string> = new Set(["x", "y", "zoom"]);

/**
 * The view of a link, or of what follows its `#`. The viewer leaves out what it does not understand; whoever orders a
 * picture of it would take something else for what was asked: throws `CommandFailure` that names the first such part.
 */
export function viewOfLink(link: string): View {
  const hash = hashOf(link);
  const view = parseView(hash);
  const understood = new URLSearchParams(serializeView(view));
  const said = new Map<string, string>();
  for (const [key, value] of new URLSearchParams(hash)) {
    const part = `"${key}${value === "" ? "" : `=${value}`}"`;
    const allowed = PARTS.get(key);
    if (allowed === undefined) throw unknownPart(key, part);
    const isSaid = NUMBERS.has(key) ? understood.has(key) : understood.getAll(key).includes(value);
    const isVersion = key === "v" && value === "1";
    const isDate = !DATES.has(key) || isPeriod(value);
    if (said.has(key) && !isSaid)
      throw wrongCommand(`The link says ${part} beside another ${key}.`, `Say ${key} once.`);
    if ((!isSaid && !isVersion) || !isDate || key === "as") {
      throw wrongCommand(`The link's part ${part} is not understood.`, `What ${key} may say: ${allowed}.`);
    }
    said.set(key, value);
  }
  return view;
}

/** An address without `#` leaves everything open; one that says more than where the page is was meant otherwise. */
function hashOf(link: string): string {
  const mark = link.indexOf("#");
  if (mark >= 0) return link.slice(mark + 1);
  if (!/^https?:\/\//i.test(link)) return link;
  const question = link.indexOf("?");
  if (question >= 0) {
    throw wrongCommand(
      `What a link shows stands after #; this one says only ${link.slice(question)}.`,
      "Write # in place of ?.",
    );
  }
  return "";
}

function unknownPart(key: string, part: string): CommandFailure {
  const known = [...PARTS.keys()];
  const meant = closestWord(key, known);
  return wrongCommand(
    `The link's part ${part} is none that a link of the viewer has.`,
    meant === undefined ? `Its parts are: ${known.join(", ")}.` : `Did you mean ${meant}?`,
  );
}
