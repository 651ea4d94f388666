// @ts-expect-error: the package brings no types; `parse` takes a text and throws where that is not EDTF.
import { parse } from "edtf";
import { daysInMonth, periodBounds } from "../model/period.ts";

/** Longer texts are no dates, and the general parser takes more than linear time. */
const LONGEST = 120;

const PLAIN = /^(\d{4})(?:-(?:Q[1-4]|(\d\d)(?:-(\d\d))?))?$/;

/** Verdicts on texts that took the general parser (0.2 ms each): the same few stand in many records. */
const judged = new Map<string, boolean>();

/** Whether a text is a date or period in EDTF (levels 0 to 2), or has quarters as in `2021-Q1`. */
export function isPeriod(text: string): boolean {
  if (isPlainDate(text)) return true;
  if (text.length > LONGEST) return false;
  let verdict = judged.get(text);
  if (verdict === undefined) {
    verdict = isPlainInterval(text) || isEdtf(text);
    if (judged.size > 10_000) judged.clear();
    judged.set(text, verdict);
  }
  return verdict;
}

/** Whether a text is a day of the calendar, `yyyy-mm-dd`. */
export function isDay(text: string): boolean {
  return text.length === 10 && isPlainDate(text);
}

/** Most periods are a year, a quarter, a month or a day: those need no parser. */
function isPlainDate(text: string): boolean {
  const match = PLAIN.exec(text);
  if (!match) return false;
  const [, year, month, day] = match;
  if (month === undefined) return true;
  if (Number(month) < 1 || Number(month) > 12) return false;
  return day === undefined || (Number(day) >= 1 && Number(day) <= daysInMonth(Number(year), Number(month)));
}

function isPlainInterval(text: string): boolean {
  const [from, to, more] = text.split("/");
  if (from === undefined || to === undefined || more !== undefined || from.includes("Q") || to.includes("Q"))
    return false;
  // Of two dates of unlike precision the parser has to say which is later.
  return from.length === to.length && from <= to && isPlainDate(from) && isPlainDate(to);
}

const DAY = /\d{4}-\d\d-\d\d/g;

/** The first day in a text that no calendar has (`2024-02-30`), and how many days its month has, where there is one. */
export function impossibleDay(text: string): ImpossibleDay | undefined {
  if (text.length > LONGEST) return undefined;
  const day = text.match(DAY)?.find((one) => !isPlainDate(one));
  if (day === undefined) return undefined;
  const [year, month] = day.split("-").map(Number);
  const isMonth = year !== undefined && month !== undefined && month >= 1 && month <= 12;
  return isMonth ? { day, month: day.slice(0, 7), days: daysInMonth(year, month) } : { day };
}

/** A day that never was; `month` is its year and month, `2024-02`. */
interface ImpossibleDay {
  readonly day: string;
  readonly month?: string;
  readonly days?: number;
}

/** EDTF knows quarters alone only (`2021-33`), so each is judged as one of its months. */
function isEdtf(text: string): boolean {
  const quarterless = text.replaceAll(/-Q([1-4])/g, (_, quarter) => `-${String(Number(quarter) * 3).padStart(2, "0")}`);
  try {
    parse(quarterless);
  } catch {
    return false;
  }
  // The parser lets a 29 February of any year pass, and an interval that runs backwards.
  const { from, to } = periodBounds(text);
  const forwards = !text.includes("/") || from === undefined || to === undefined || from <= to;
  return forwards && (quarterless.match(DAY) ?? []).every(isPlainDate);
}
