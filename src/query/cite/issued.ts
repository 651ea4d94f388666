import { periodEnds } from "../../model/period.ts";
import type { CalendarDate, Issued } from "./reference.ts";

const DATE = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:$|[T-])/;

/**
 * A date in EDTF as references write it; undefined where not even the year is known. Of several dates the first and the
 * last are named, of an open period the end that is known.
 */
export function issuedOn(period = ""): Issued | undefined {
  const [first, last] = periodEnds(period);
  const to = first === last ? undefined : calendarDate(last);
  const from = calendarDate(first) ?? to;
  if (!from) return undefined;
  return { ...from, ...(to && to !== from && { to }), ...(/[~?%]/.test(period) && { circa: true }) };
}

/** Seasons and quarters stand in the month's place: of them, the year is cited. */
function calendarDate(text: string): CalendarDate | undefined {
  const [, year, month, day] = DATE.exec(text) ?? [];
  if (year === undefined) return undefined;
  const number = Number(month);
  if (month === undefined || number < 1 || number > 12) return { year: Number(year) };
  return { year: Number(year), month: number, ...(day !== undefined && { day: Number(day) }) };
}
