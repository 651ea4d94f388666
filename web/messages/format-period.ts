import { fill } from "./message.ts";
import type { Messages } from "./messages.ts";

/** A period in EDTF as a reader would write it; what is not one of the common forms stays as it is. */
export function formatPeriod(period: string, say: Messages): string {
  const [from, to] = period.split("/");
  if (from !== undefined && to !== undefined) {
    return [from, to].map((end) => (end === "" || end === ".." ? "…" : formatPeriod(end, say))).join("–");
  }
  const quarter = /^(\d{4})-Q([1-4])$/.exec(period);
  if (quarter) return fill(say.quarter, { year: quarter[1] ?? "", n: quarter[2] ?? "" });
  const date = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(period);
  if (!date) return period;
  const [, year = "", month = "", day] = date;
  // Not every browser knows the months in Kazakh, so the messages do.
  const name = (day === undefined ? say.monthNames : say.monthsOfDays).split(" ")[Number(month) - 1];
  if (name === undefined) return period;
  return day === undefined
    ? fill(say.month, { year, month: name })
    : fill(say.day, { year, month: name, day: Number(day) });
}

/** A day in few letters, for a table; any other period as a reader would write it. */
export function formatShortDay(period: string, say: Messages): string {
  const [, year = "", month = "", dd = ""] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(period) ?? [];
  const name = say.shortMonths.split(" ")[Number(month) - 1];
  if (name === undefined) return formatPeriod(period, say);
  // Beside the number of a month a day has two digits too.
  return fill(say.shortDay, { year, month: name, day: /^\d/.test(name) ? dd : Number(dd) });
}
