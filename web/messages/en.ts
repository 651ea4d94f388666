import { claim } from "./en/claim.ts";
import { compare } from "./en/compare.ts";
import { dates } from "./en/dates.ts";
import { embed } from "./en/embed.ts";
import { facets } from "./en/facets.ts";
import { figure } from "./en/figure.ts";
import { find } from "./en/find.ts";
import { keys } from "./en/keys.ts";
import { page } from "./en/page.ts";
import { print } from "./en/print.ts";
import { reading } from "./en/reading.ts";
import { share } from "./en/share.ts";
import { story } from "./en/story.ts";
import { table } from "./en/table.ts";
import { time } from "./en/time.ts";

/** Every text of the page in English. */
export const en = {
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
