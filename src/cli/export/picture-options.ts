import type { PictureFormat } from "../../5-export/picture-format.ts";
import { parseView } from "../../model/parse-view.ts";
import { LANGUAGES } from "../../model/text.ts";
import type { View } from "../../model/view.ts";
import { type CommandOption, type Given, isSet, textOption } from "../command.ts";
import { CommandFailure } from "../command-failure.ts";
import { EXIT } from "../exit-codes.ts";

/** An option of pictures, and the formats that make nothing of it. */
interface PictureOption extends CommandOption {
  /** The option's long name in camelCase. */
  readonly key: string;
  readonly notFor?: readonly PictureFormat["name"][];
}

/** What a picture shows and how large it is. */
export const PICTURE_OPTIONS: readonly PictureOption[] = [
  {
    key: "lens",
    flags: "--lens <lens>",
    description: "pictures: which lens",
    choices: async () => (await import("../../picture/lenses.ts")).LENSES.map(({ id }) => id),
  },
  { key: "focus", flags: "--focus <id>", description: "pictures: whose surroundings" },
  {
    key: "view",
    flags: "--view <link>",
    description: "pictures: all that a link of the viewer shows, or what follows its #",
  },
  { key: "width", flags: "--width <pixels>", description: "pictures: how wide (1200 where not given)" },
  {
    key: "scale",
    flags: "--scale <factor>",
    description: "PNG: pixels of the file for each pixel of the width",
    notFor: ["svg", "pdf"],
  },
  {
    key: "theme",
    flags: "--theme <theme>",
    description: "pictures: which colours",
    choices: async () => (await import("../../picture/themes.ts")).THEMES.map(({ id }) => id),
  },
  { key: "lang", flags: "--lang <language>", description: "pictures: whose language", choices: LANGUAGES },
  { key: "transparent", flags: "--transparent", description: "pictures: without a ground" },
  {
    key: "embedFont",
    flags: "--embed-font",
    description: "SVG: carry the font along (150 kB), for browsers",
    notFor: ["png", "pdf"],
  },
];

const WIDTH = { given: 1200, least: 240, most: 10_000 };
const SCALE = { given: 1, least: 0.1, most: 100 };

/** What was typed of a picture, understood. */
export interface PictureRequest {
  readonly view: View;
  readonly width: number;
  readonly scale: number;
  readonly transparent: boolean;
  readonly embedFont: boolean;
}

/** Reads the options of a picture; throws `CommandFailure` for what makes no sense with that format. */
export function pictureRequest(given: Given, format: PictureFormat["name"]): PictureRequest {
  const idle = PICTURE_OPTIONS.find(({ key, notFor }) => notFor?.includes(format) && given.options[key] !== undefined);
  if (idle) throw wrong(`${format} makes nothing of ${longName(idle)}.`, "Leave it out.");
  return {
    view: viewOf(given),
    width: Math.round(numberOf(given, "width", WIDTH)),
    scale: numberOf(given, "scale", SCALE),
    transparent: isSet(given, "transparent"),
    embedFont: isSet(given, "embedFont"),
  };
}

/** Throws where an option of pictures was typed beside a format that draws none. */
export function refusePictureOptions(given: Given, format: string): void {
  const idle = PICTURE_OPTIONS.find(({ key }) => given.options[key] !== undefined);
  if (idle) throw wrong(`${longName(idle)} is for pictures; ${format} holds the whole graph.`, "Leave it out.");
}

function viewOf(given: Given): View {
  const link = textOption(given, "view");
  const shown = parseView(link?.slice(link.indexOf("#") + 1) ?? "");
  const lens = textOption(given, "lens") ?? (textOption(given, "graph") === "actors" ? "actors" : undefined);
  const [focus, theme] = [textOption(given, "focus"), textOption(given, "theme")];
  const language = LANGUAGES.find((known) => known === textOption(given, "lang"));
  return {
    ...shown,
    ...(lens !== undefined && { lens }),
    ...(focus !== undefined && { focus }),
    ...(theme !== undefined && { theme }),
    ...(language !== undefined && { language }),
  };
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
  throw wrong(
    `--${name} ${text} is no number from ${range.least} to ${range.most}.`,
    `Say, for example: --${name} ${range.given * 2}`,
  );
}

function longName({ flags }: CommandOption): string {
  return flags.split(" ")[0] ?? flags;
}

function wrong(what: string, remedy: string): CommandFailure {
  return new CommandFailure(EXIT.wrongCommand, what, remedy);
}
