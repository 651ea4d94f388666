import type { Messages } from "./messages.ts";
import { claim } from "./ru/claim.ts";
import { compare } from "./ru/compare.ts";
import { dates } from "./ru/dates.ts";
import { embed } from "./ru/embed.ts";
import { facets } from "./ru/facets.ts";
import { figure } from "./ru/figure.ts";
import { find } from "./ru/find.ts";
import { keys } from "./ru/keys.ts";
import { page } from "./ru/page.ts";
import { print } from "./ru/print.ts";
import { reading } from "./ru/reading.ts";
import { share } from "./ru/share.ts";
import { story } from "./ru/story.ts";
import { table } from "./ru/table.ts";
import { time } from "./ru/time.ts";

/** Every text of the page in Russian. */
export const ru: Messages = {
  ...page,
  ...reading,
  ...dates,
  claim,
  figure,
  find,
  facets,
  time,
  table,
  compare,
  keys,
  story,
  share,
  print,
  embed,
};
