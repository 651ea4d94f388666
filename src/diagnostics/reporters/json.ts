import { printableFaults } from "../printable-fault.ts";
import type { Reporter } from "../reporter.ts";
import { safeJson } from "../safe-json.ts";

/** For programs: one list of faults. */
export const json: Reporter = {
  name: "json",
  description: "for programs: one list of faults",
  report: (faults, context) => safeJson(printableFaults(faults, context)),
};
