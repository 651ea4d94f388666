import type { dates as english } from "../en/dates.ts";
import type { Translation } from "../translation.ts";

/** How dates are written, in Kazakh. */
export const dates: Translation<typeof english> = {
  quarter: "{year} жылғы {n}-тоқсан",
  monthsOfDays: "қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан",
  monthNames: "қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан",
  day: "{year} жылғы {day} {month}",
  month: "{year} жылғы {month}",
};
