/** How dates are written, in English. */
export const dates = {
  quarter: "Q{n} {year}",
  /** As they stand beside a day. */
  monthsOfDays: "January February March April May June July August September October November December",
  monthNames: "January February March April May June July August September October November December",
  day: "{day} {month} {year}",
  month: "{month} {year}",
};
