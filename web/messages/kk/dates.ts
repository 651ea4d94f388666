import type { dates as english } from "../en/dates.ts";
import type { Translation } from "../translation.ts";

/** How dates are written, in Kazakh. */
export const dates: Translation<typeof english> = {
  quarter: "{year} жылғы {n}-тоқсан",
  monthsOfDays: "қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан",
  monthNames: "қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан",
  day: "{year} жылғы {day} {month}",
  /** In a table. */
  shortMonths: "01 02 03 04 05 06 07 08 09 10 11 12",
  shortDay: "{day}.{month}.{year}",
  month: "{year} жылғы {month}",
};
