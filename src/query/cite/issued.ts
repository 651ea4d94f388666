import type { CalendarDate, Issued } from "./reference.ts";

const DATE = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:$|[T~?%-])/;

/** A date in EDTF as references write it; undefined where not even the year is known. */
export function issuedOn(period: string | undefined): Issued | undefined {
  const [first = "", last] = (period ?? "").split("/");
  const from = calendarDate(first);
  if (!from) return undefined;
  const to = last === undefined ? undefined : calendarDate(last);
  return { ...from, ...(to && { to }), ...(/[~?%]/.test(first) && { circa: true }) };
}

/** Seasons and quarters stand in the month's place: of them, the year is cited. */
function calendarDate(text: string): CalendarDate | undefined {
  const [, year, month, day] = DATE.exec(text) ?? [];
  if (year === undefined) return undefined;
  const number = Number(month);
  if (month === undefined || number < 1 || number > 12) return { year: Number(year) };
  return { year: Number(year), month: number, ...(day !== undefined && { day: Number(day) }) };
}
