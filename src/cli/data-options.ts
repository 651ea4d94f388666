import { AUDIENCES, type Audience } from "../model/audience.ts";
import { type CommandArgument, type CommandOption, type Given, isSet, textOption } from "./command.ts";
import { HOME_FOLDER } from "./disk/locate-data-folder.ts";
import type { DataSetOptions } from "./read-data-set.ts";

/** The folder of records, the same for every command that has one. */
export const DATA_FOLDER = {
  name: "[dir]",
  description: `folder of records, or anything in it; ${HOME_FOLDER} where none is named`,
} as const satisfies CommandArgument;

/** Where the texts of the articles lie. */
export const TEXTS_OPTION = {
  flags: "--texts <dir>",
  description: "folder with the text of each article, <source id>.txt",
} as const satisfies CommandOption;

/** For whom an output is made. */
export const AUDIENCE_OPTION = {
  flags: "--audience <who>",
  description: "for whom it is made",
  default: "public",
  choices: AUDIENCES,
} as const satisfies CommandOption;

/** Whether warnings about evidence stop the work. */
export const STRICT_OPTION = {
  flags: "--strict",
  description: "take warnings about evidence for errors",
} as const satisfies CommandOption;

/** What was typed of these options. */
export function dataSetOptions(given: Given): DataSetOptions {
  const audience: Audience | undefined = AUDIENCES.find((known) => known === textOption(given, "audience"));
  return { texts: textOption(given, "texts"), ...(audience && { audience }), strict: isSet(given, "strict") };
}
