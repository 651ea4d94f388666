/** The first and last day of a period, `yyyy-mm-dd`; a side is absent where the period is open or not stated. */
export interface PeriodBounds {
  readonly from?: string;
  readonly to?: string;
}

/** What a figure's `period` says where the article does not say when. */
export const UNSTATED = "unstated";

/** Months of the codes of EDTF that stand in the month's place: seasons (of the northern half), quarters, thirds, halves. */
const PARTS_OF_YEAR: Readonly<Record<string, readonly [first: number, last: number]>> = {
  21: [3, 5],
  22: [6, 8],
  23: [9, 11],
  24: [12, 14],
  33: [1, 3],
  34: [4, 6],
  35: [7, 9],
  36: [10, 12],
  37: [1, 4],
  38: [5, 8],
  39: [9, 12],
  40: [1, 6],
  41: [7, 12],
};

/** `X` stands for a digit that is not known. */
const DATE = /^([\dX]{4})(?:-(?:Q([1-4])|([\dX]{2})(?:-([\dX]{2}))?)(?:T.*)?)?$/;

/** The number of days of a month of the calendar, January being 1. */
export function daysInMonth(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
}

/**
 * The days a period runs from and to, from an EDTF text that has been found valid (or `2021-Q1`). An approximate date
 * counts as what it names; `unstated`, and years beyond four digits, give no bounds.
 */
export function periodBounds(text: string): PeriodBounds {
  const [first, last] = periodEnds(text);
  const from = boundary(first, "from");
  const to = boundary(last, "to");
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}

/** The first and the last date that a period names, without marks of doubt; the same twice where it is one date. */
export function periodEnds(text: string): readonly [first: string, last: string] {
  const dates = text.replace(/[?~%[\]{}\s]/g, "").split(/\/|,|\.\./);
  return [dates[0] ?? "", dates.at(-1) ?? ""];
}

/**
 * The year or years of a period as one cites them: `2006`, `2006–2007`, and `202X` where no more is known. A season that
 * runs into the next year counts to the year it is named by. A text without such a year stays as it is.
 */
export function yearsOf(text: string): string {
  const years = periodEnds(text).flatMap((date) => /^[\dX]{4}(?=-|$)/.exec(date) ?? []);
  return [...new Set(years)].join("–") || text;
}

function boundary(date: string, side: "from" | "to"): string | undefined {
  const match = DATE.exec(date);
  if (!match) return undefined;
  const [, yearText = "", quarter, monthText, dayText] = match;
  let year = Number(fill(yearText, side));
  const part = PARTS_OF_YEAR[quarter === undefined ? (monthText ?? "") : String(32 + Number(quarter))];
  let month = side === "from" ? (part?.[0] ?? 1) : (part?.[1] ?? 12);
  if (!part && monthText !== undefined && !(Number(monthText) > 12)) month = within(fill(monthText, side), 12);
  if (month > 12) {
    year += 1;
    month -= 12;
  }
  const days = daysInMonth(year, month);
  const day = dayText === undefined ? (side === "from" ? 1 : days) : within(fill(dayText, side), days);
  return `${String(year).padStart(4, "0")}-${twoDigits(month)}-${twoDigits(day)}`;
}

function fill(digits: string, side: "from" | "to"): string {
  return digits.replaceAll("X", side === "from" ? "0" : "9");
}

function within(digits: string, most: number): number {
  return Math.min(Math.max(Number(digits), 1), most);
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}
