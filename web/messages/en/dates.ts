/** How dates are written, in English. */
export const dates = {
  quarter: "Q{n} {year}",
  /** As they stand beside a day. */
  monthsOfDays: "January February March April May June July August September October November December",
  monthNames: "January February March April May June July August September October November December",
  day: "{day} {month} {year}",
  /** In a table. */
  shortMonths: "Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec",
  shortDay: "{day} {month} {year}",
  month: "{month} {year}",
};
