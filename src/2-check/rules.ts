import type { Rule } from "./rule.ts";
import { basesBorneOut } from "./rules/bases-borne-out.ts";
import { edgeTypesKnown } from "./rules/edge-types-known.ts";
import { edgesJoinWhatTheyMay } from "./rules/edges-join-what-they-may.ts";
import { figuresSound } from "./rules/figures-sound.ts";
import { figuresStated } from "./rules/figures-stated.ts";
import { hedgesStated } from "./rules/hedges-stated.ts";
import { idsUnique } from "./rules/ids-unique.ts";
import { namingGiven } from "./rules/naming-given.ts";
import { narrationIsThePublishers } from "./rules/narration-is-the-publishers.ts";
import { nodeTypesKnown } from "./rules/node-types-known.ts";
import { ownTypesSound } from "./rules/own-types-sound.ts";
import { paraphrasesOwn } from "./rules/paraphrases-own.ts";
import { passagesLeaveWordsOut } from "./rules/passages-leave-words-out.ts";
import { passagesShort } from "./rules/passages-short.ts";
import { passagesStand } from "./rules/passages-stand.ts";
import { periodsValid } from "./rules/periods-valid.ts";
import { privateNamesAbsent } from "./rules/private-names-absent.ts";
import { recordsUsed } from "./rules/records-used.ts";
import { referencesKnown } from "./rules/references-known.ts";
import { storiesLeadToRecords } from "./rules/stories-lead-to-records.ts";
import { storiesPublic } from "./rules/stories-public.ts";
import { storiesSound } from "./rules/stories-sound.ts";
import { supportRestsOnOthers } from "./rules/support-rests-on-others.ts";
import { textsAsPinned } from "./rules/texts-as-pinned.ts";
import { tiesStatedOnce } from "./rules/ties-stated-once.ts";

/**
 * Every rule, in the order that gives the clearest report: first what could harm somebody, then what later rules rest
 * on (types, ids), then what records say with them, at last what is merely untidy.
 */
export const RULES: readonly Rule[] = [
  privateNamesAbsent,
  namingGiven,
  ownTypesSound,
  nodeTypesKnown,
  edgeTypesKnown,
  idsUnique,
  referencesKnown,
  edgesJoinWhatTheyMay,
  tiesStatedOnce,
  supportRestsOnOthers,
  narrationIsThePublishers,
  basesBorneOut,
  passagesShort,
  passagesStand,
  textsAsPinned,
  passagesLeaveWordsOut,
  figuresSound,
  figuresStated,
  hedgesStated,
  paraphrasesOwn,
  periodsValid,
  storiesSound,
  storiesLeadToRecords,
  storiesPublic,
  recordsUsed,
];
