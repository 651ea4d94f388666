import type { TimeBy } from "../../src/query/time/claim-periods.ts";
import { formatPeriod } from "../messages/format-period.ts";
import { count } from "../messages/message.ts";
import type { Reader } from "../panels/reader.ts";
import type { Stretch } from "./stretch.ts";

/** What a stretch holds. */
export interface StretchFacts {
  readonly stretch: Stretch;
  readonly isWhole: boolean;
  /** Claims whose time lies in the stretch. */
  readonly held: number;
  /** Claims that are shown though they name no time. */
  readonly timeless: number;
}

/** The stretch in words, with how many claims name no time. */
export function timeFacts(
  { say: words, language }: Reader,
  by: TimeBy,
  { stretch, isWhole, held, timeless }: StretchFacts,
): string {
  const say = words.time;
  const years = stretch.from === stretch.to ? String(stretch.from) : `${stretch.from}/${stretch.to}`;
  const facts = [
    ...(isWhole ? [] : [`${formatPeriod(years, words)}: ${count(say.claims, held, language)}`]),
    ...(timeless === 0 || by === "published" ? [] : [count(isWhole ? say.undated : say.timeless, timeless, language)]),
  ];
  return facts.join(" · ");
}
