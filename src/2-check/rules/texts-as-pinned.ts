import { normalizeText } from "../../base/normalize-text.ts";
import { EVIDENCE_FAULTS } from "../../diagnostics/faults/evidence.ts";
import { digest } from "../../evidence/digest.ts";
import type { Rule } from "../rule.ts";

export const textsAsPinned: Rule = {
  name: "texts-as-pinned",
  holds: "A text at hand is the one in which the passages of its source were pinned.",
  check: ({ records, lock, texts, findings, placeOf }, report) => {
    if (!lock || !texts) return;
    // That passages have moved says as much, and more.
    const told = new Set<string>();
    for (const { request, state } of findings) if (state === "moved") told.add(request.source);
    records.sources.forEach(({ id }, index) => {
      const text = texts.get(id);
      const pinned = Object.hasOwn(lock.sources, id) ? lock.sources[id] : undefined;
      if (text === undefined || pinned === undefined || told.has(id)) return;
      if (digest(normalizeText(text)) === pinned) return;
      report(EVIDENCE_FAULTS.sourceChanged(placeOf("sources", index), id));
    });
  },
};
