import { claim } from "./kk/claim.ts";
import { compare } from "./kk/compare.ts";
import { dates } from "./kk/dates.ts";
import { embed } from "./kk/embed.ts";
import { facets } from "./kk/facets.ts";
import { figure } from "./kk/figure.ts";
import { find } from "./kk/find.ts";
import { keys } from "./kk/keys.ts";
import { page } from "./kk/page.ts";
import { print } from "./kk/print.ts";
import { reading } from "./kk/reading.ts";
import { share } from "./kk/share.ts";
import { story } from "./kk/story.ts";
import { table } from "./kk/table.ts";
import { time } from "./kk/time.ts";
import type { Messages } from "./messages.ts";

/** Every text of the page in Kazakh. */
export const kk: Messages = {
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
