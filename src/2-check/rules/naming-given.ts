import { NAMING_FAULTS } from "../../diagnostics/faults/naming.ts";
import { inside } from "../../diagnostics/place.ts";
import { looksNamed } from "../looks-named.ts";
import type { Rule } from "../rule.ts";

const DETAILS = ["aliases", "sameAs", "url", "description"] as const;

export const namingGiven: Rule = {
  name: "naming-given",
  holds: "Each person's record says whether they may be named, and a protected person is known by role only.",
  check: ({ records, vocabulary, placeOf }, report) => {
    records.actors.forEach((actor, position) => {
      const protectedOne = actor.naming === "protected";
      if (!protectedOne && !vocabulary.isA(actor.type, "Person")) return;
      if (actor.naming === undefined) report(NAMING_FAULTS.namingMissing(placeOf("actors", position), actor.id));
      else if (actor.naming === "consented" && vocabulary.isA(actor.type, "UnnamedPerson")) {
        report(NAMING_FAULTS.namingUnfit(inside(placeOf("actors", position), "naming"), actor.id));
      }
      if (!protectedOne) return;
      const english = typeof actor.name === "string" ? actor.name : actor.name.en;
      if (english !== undefined && looksNamed(english)) {
        const path = typeof actor.name === "string" ? ["name"] : ["name", "en"];
        report(NAMING_FAULTS.protectedLooksNamed(inside(placeOf("actors", position), ...path), actor.id));
      }
      for (const field of DETAILS) {
        if (actor[field] === undefined) continue;
        report(NAMING_FAULTS.protectedDetail(inside(placeOf("actors", position), field), actor.id, field));
      }
    });
  },
};
