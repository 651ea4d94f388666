import type { dates as english } from "../en/dates.ts";
import type { Translation } from "../translation.ts";

/** How dates are written, in Russian. */
export const dates: Translation<typeof english> = {
  quarter: "{n}-й квартал {year}",
  monthsOfDays: "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
  monthNames: "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь",
  day: "{day} {month} {year}",
  /** In a table. */
  shortMonths: "01 02 03 04 05 06 07 08 09 10 11 12",
  shortDay: "{day}.{month}.{year}",
  month: "{month} {year}",
};
