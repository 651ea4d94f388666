import type { DeckFormat } from "../../5-export/deck-format.ts";
import type { PictureFormat } from "../../5-export/picture-format.ts";
import { LANGUAGES, type Language } from "../../model/text.ts";
import { EMPTY_VIEW, type View } from "../../model/view.ts";
import { type CommandOption, type Given, isSet, textOption } from "../command.ts";
import { wrongCommand } from "../command-failure.ts";

type DrawnFormat = PictureFormat["name"] | DeckFormat["name"];

/** An option of what is drawn, and the formats that heed it. */
interface PictureOption extends CommandOption {
  /** The option's long name in camelCase. */
  readonly key: string;
  readonly of: readonly DrawnFormat[];
}

const PICTURES = ["svg", "png", "pdf"] as const;
const ALL = [...PICTURES, "pptx", "reveal"] as const;

/** What a picture or a talk shows, and how large it is. */
export const PICTURE_OPTIONS: readonly PictureOption[] = [
  {
    key: "lens",
    flags: "--lens <lens>",
    description: "pictures: which lens",
    choices: async () => (await import("../../picture/lenses.ts")).LENSES.map(({ id }) => id),
    of: PICTURES,
  },
  { key: "focus", flags: "--focus <id>", description: "pictures: whose surroundings", of: PICTURES },
  { key: "story", flags: "--story <id>", description: "pictures and slides: which story", of: ALL },
  {
    key: "step",
    flags: "--step <step>",
    description: "pictures: which step of it, by number or id (1 where not given)",
    of: PICTURES,
  },
  {
    key: "view",
    flags: "--view <link>",
    description: "pictures: all that a link of the viewer shows, or what follows its #",
    of: PICTURES,
  },
  { key: "width", flags: "--width <pixels>", description: "pictures: how wide (1200 where not given)", of: PICTURES },
  {
    key: "scale",
    flags: "--scale <factor>",
    description: "pictures: times as large, texts and lines too (1 where not given)",
    of: PICTURES,
  },
  {
    key: "theme",
    flags: "--theme <theme>",
    description: "pictures and slides: which colours",
    choices: async () => (await import("../../picture/themes.ts")).THEMES.map(({ id }) => id),
    of: ALL,
  },
  {
    key: "lang",
    flags: "--lang <language>",
    description: "pictures and slides: whose language",
    choices: LANGUAGES,
    of: ALL,
  },
  { key: "transparent", flags: "--transparent", description: "pictures: without a ground", of: PICTURES },
  {
    key: "embedFont",
    flags: "--embed-font",
    description: "SVG: carry the font along (150 kB), for browsers",
    of: ["svg"],
  },
  {
    key: "ratio",
    flags: "--ratio <ratio>",
    description: "slides: width to height (16:9 where not given)",
    choices: async () => (await import("../../5-export/slides/deck.ts")).SLIDE_RATIOS,
    of: ["pptx", "reveal"],
  },
  {
    key: "editable",
    flags: "--editable",
    description: "PPTX: pictures as shapes that can be moved",
    of: ["pptx"],
  },
];

const WIDTH = { given: 1200, least: 240, most: 10_000 };
const SCALE = { given: 1, least: 0.1, most: 100 };

/** A step of a story as it was typed: by its number, or by its id. */
export interface AskedStep {
  readonly id: string;
  readonly step: string;
}

/** What was typed of a picture, understood. */
export interface PictureRequest {
  /** Without the step that was asked for by options. */
  readonly view: View;
  readonly story?: AskedStep;
  readonly width: number;
  readonly scale: number;
  readonly transparent: boolean;
  readonly embedFont: boolean;
}

/** Reads the options of a picture; throws `CommandFailure` for what makes no sense with that format. */
export async function pictureRequest(given: Given, format: PictureFormat["name"]): Promise<PictureRequest> {
  refuseIdleOptions(given, format);
  const story = storyStep(given);
  return {
    view: await viewOf(given),
    ...(story && { story }),
    width: Math.round(numberOf(given, "width", WIDTH)),
    scale: numberOf(given, "scale", SCALE),
    transparent: isSet(given, "transparent"),
    embedFont: isSet(given, "embedFont"),
  };
}

/** Throws where an option was typed that a format of what is drawn makes nothing of. */
export function refuseIdleOptions(given: Given, format: DrawnFormat): void {
  const idle = PICTURE_OPTIONS.find(({ key, of }) => !of.includes(format) && given.options[key] !== undefined);
  if (idle) throw wrongCommand(`${format} makes nothing of ${longName(idle)}.`, "Leave it out.");
}

/** Throws where an option of what is drawn was typed beside a format of data. */
export function refusePictureOptions(given: Given, format: string): void {
  const idle = PICTURE_OPTIONS.find(({ key }) => given.options[key] !== undefined);
  if (!idle) return;
  const what = idle.of.some((name) => PICTURES.some((picture) => picture === name)) ? "pictures" : "slides";
  throw wrongCommand(`${longName(idle)} is for ${what}; ${format} holds the whole graph.`, "Leave it out.");
}

/** What was typed after `--lang`. */
export function languageOption(given: Given): Language | undefined {
  return LANGUAGES.find((known) => known === textOption(given, "lang"));
}

async function viewOf(given: Given): Promise<View> {
  const link = textOption(given, "view");
  const shown = link === undefined ? EMPTY_VIEW : (await import("./view-link.ts")).viewOfLink(link);
  const lens = textOption(given, "lens") ?? (textOption(given, "graph") === "actors" ? "actors" : undefined);
  const [focus, theme] = [textOption(given, "focus"), textOption(given, "theme")];
  const language = languageOption(given);
  return {
    ...shown,
    ...(lens !== undefined && { lens }),
    ...(focus !== undefined && { focus }),
    ...(theme !== undefined && { theme }),
    ...(language !== undefined && { language }),
  };
}

function storyStep(given: Given): AskedStep | undefined {
  const [id, step] = [textOption(given, "story"), textOption(given, "step")];
  if (id === undefined) {
    if (step !== undefined) throw wrongCommand("--step is a step of a story.", "Name the story too: --story ID");
    return undefined;
  }
  const other = ["lens", "focus", "view"].find((key) => given.options[key] !== undefined);
  if (other !== undefined || textOption(given, "graph") === "actors") {
    throw wrongCommand(
      `--story says itself what is seen; --${other ?? "graph"} says something else.`,
      "Leave one of them out.",
    );
  }
  return { id, step: step ?? "1" };
}

interface Range {
  readonly given: number;
  readonly least: number;
  readonly most: number;
}

function numberOf(given: Given, name: string, range: Range): number {
  const text = textOption(given, name);
  if (text === undefined) return range.given;
  const value = /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
  if (value >= range.least && value <= range.most) return value;
  throw wrongCommand(
    `--${name} ${text} is no number from ${range.least} to ${range.most}.`,
    `Say, for example: --${name} ${range.given * 2}`,
  );
}

function longName({ flags }: CommandOption): string {
  return flags.split(" ")[0] ?? flags;
}
