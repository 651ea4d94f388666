import { defineFault } from "../fault.ts";
import { quote } from "../quote.ts";

/** What is wrong with dates and periods. */
export const PERIOD_FAULTS = {
  periodInvalid: defineFault("period-invalid", "error", (text: string, unstated: boolean) => ({
    wrong: `${quote(text)} is not a date or period that can be read.`,
    remedy: `Write it in EDTF: "2021", "2021-05", "2021-05-31", "2005/2006", "../2005", "2005~" for about${unstated ? ", 2021-Q1 for a quarter, or unstated" : ", or 2021-Q1 for a quarter"}.`,
  })),
  dayImpossible: defineFault("day-impossible", "error", (day: string, month?: string, days?: number) => ({
    wrong: `${quote(day)} is not a day of the calendar.`,
    remedy:
      month === undefined
        ? "Correct its month: a year has twelve."
        : `Correct it: the month ${quote(month)} has ${days} days. Where the day is not known, the month alone will do.`,
  })),
  manifestDate: defineFault("manifest-date", "error", (text: string) => ({
    wrong: `${quote(text)} is not a day of the calendar.`,
    remedy: 'Write the day of this edition, with year, month and day, in quotes: "2021-05-31".',
  })),
} as const;
