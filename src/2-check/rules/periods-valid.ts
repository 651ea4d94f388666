import type { Fault } from "../../diagnostics/fault.ts";
import { PERIOD_FAULTS } from "../../diagnostics/faults/periods.ts";
import { inside, type Place } from "../../diagnostics/place.ts";
import { UNSTATED } from "../../model/period.ts";
import type { RecordLists } from "../../model/record.ts";
import { impossibleDay, isDay, isPeriod } from "../edtf-period.ts";
import type { Rule } from "../rule.ts";

export const periodsValid: Rule = {
  name: "periods-valid",
  holds: "Every date and period is EDTF, or has quarters as in 2021-Q1; only a figure's may be unstated.",
  check: ({ records, manifestPlace, placeOf }, report) => {
    const judge = (text: string | undefined, list: keyof RecordLists, index: number, field: string): void => {
      if (text === undefined || isPeriod(text)) return;
      report(invalid(inside(placeOf(list, index), field), text, false));
    };
    const { date } = records.manifest;
    if (!isDay(date)) report(PERIOD_FAULTS.manifestDate(inside(manifestPlace, "date"), date));
    records.sources.forEach((source, index) => {
      judge(source.published, "sources", index, "published");
    });
    records.instruments.forEach((instrument, index) => {
      judge(instrument.date, "instruments", index, "date");
    });
    records.events.forEach((event, index) => {
      judge(event.date, "events", index, "date");
    });
    records.claims.forEach((claim, index) => {
      judge(claim.period, "claims", index, "period");
      claim.figures?.forEach(({ period }, at) => {
        if (period === undefined || period === UNSTATED || isPeriod(period)) return;
        const place = inside(placeOf("claims", index), "figures", at, "period");
        report(invalid(place, period, true));
      });
    });
    records.stories.forEach(({ steps }, index) => {
      steps.forEach(({ view }, at) => {
        for (const end of ["from", "to", "knownOn"] as const) {
          const text = view?.time?.[end];
          if (text === undefined || isPeriod(text)) continue;
          const place = inside(placeOf("stories", index), "steps", at, "view", "time", end);
          report(invalid(place, text, false));
        }
      });
    });
    records.relations.forEach((relation, index) => {
      judge(relation.period, "relations", index, "period");
    });
  },
};

function invalid(place: Place, text: string, unstated: boolean): Fault {
  const { day, month, days } = impossibleDay(text) ?? {};
  if (day !== undefined) return PERIOD_FAULTS.dayImpossible(place, day, month, days);
  return PERIOD_FAULTS.periodInvalid(place, text, unstated);
}
