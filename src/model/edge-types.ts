import type { EdgeFamily, EdgeType } from "./edge-type.ts";
import { about } from "./edge-types/about.ts";
import { adopted } from "./edge-types/adopted.ts";
import { agreesWith } from "./edge-types/agrees-with.ts";
import { apparentlyAsserts } from "./edge-types/apparently-asserts.ts";
import { appliesTo } from "./edge-types/applies-to.ts";
import { askedForComment } from "./edge-types/asked-for-comment.ts";
import { asserts } from "./edge-types/asserts.ts";
import { authored } from "./edge-types/authored.ts";
import { broader } from "./edge-types/broader.ts";
import { coFounded } from "./edge-types/co-founded.ts";
import { comesFrom } from "./edge-types/comes-from.ts";
import { concerns } from "./edge-types/concerns.ts";
import { contradicts } from "./edge-types/contradicts.ts";
import { contributedTo } from "./edge-types/contributed-to.ts";
import { disagreesWith } from "./edge-types/disagrees-with.ts";
import { enforces } from "./edge-types/enforces.ts";
import { exploits } from "./edge-types/exploits.ts";
import { favours } from "./edge-types/favours.ts";
import { funds } from "./edge-types/funds.ts";
import { heads } from "./edge-types/heads.ts";
import { inLineWith } from "./edge-types/in-line-with.ts";
import { inTensionWith } from "./edge-types/in-tension-with.ts";
import { linkedTo } from "./edge-types/linked-to.ts";
import { locatedIn } from "./edge-types/located-in.ts";
import { measures } from "./edge-types/measures.ts";
import { memberOf } from "./edge-types/member-of.ts";
import { operatesIn } from "./edge-types/operates-in.ts";
import { opposes } from "./edge-types/opposes.ts";
import { originatesIn } from "./edge-types/originates-in.ts";
import { oversees } from "./edge-types/oversees.ts";
import { partOf } from "./edge-types/part-of.ts";
import { partnersWith } from "./edge-types/partners-with.ts";
import { publishes } from "./edge-types/publishes.ts";
import { qualifies } from "./edge-types/qualifies.ts";
import { regulates } from "./edge-types/regulates.ts";
import { relays } from "./edge-types/relays.ts";
import { repeats } from "./edge-types/repeats.ts";
import { representsGroup } from "./edge-types/represents-group.ts";
import { runs } from "./edge-types/runs.ts";
import { sanctions } from "./edge-types/sanctions.ts";
import { serves } from "./edge-types/serves.ts";
import { speaksAbout } from "./edge-types/speaks-about.ts";
import { speaksFor } from "./edge-types/speaks-for.ts";
import { speaksIn } from "./edge-types/speaks-in.ts";
import { speaksOn } from "./edge-types/speaks-on.ts";
import { statedIn } from "./edge-types/stated-in.ts";
import { supports } from "./edge-types/supports.ts";
import { trains } from "./edge-types/trains.ts";
import { updates } from "./edge-types/updates.ts";
import { weighs } from "./edge-types/weighs.ts";
import { worksFor } from "./edge-types/works-for.ts";

/**
 * Every edge type there is before a data folder adds its own: relations, discourse edges, links between claims,
 * edges of the graphs that are derived. A term with `^` before it runs the other way, as in SPARQL's paths: an
 * organisation has a `schema:founder`, so `coFounded` is `^schema:founder`.
 */
export const EDGE_TYPES = [
  coFounded,
  heads,
  worksFor,
  speaksFor,
  memberOf,
  partOf,
  partnersWith,
  oversees,
  funds,
  representsGroup,
  serves,
  enforces,
  adopted,
  runs,
  appliesTo,
  sanctions,
  regulates,
  trains,
  exploits,
  locatedIn,
  operatesIn,
  comesFrom,
  askedForComment,
  contributedTo,
  linkedTo,
  publishes,
  authored,
  asserts,
  apparentlyAsserts,
  relays,
  statedIn,
  originatesIn,
  about,
  measures,
  concerns,
  broader,
  supports,
  contradicts,
  qualifies,
  repeats,
  updates,
  agreesWith,
  disagreesWith,
  inLineWith,
  inTensionWith,
  speaksAbout,
  speaksOn,
  favours,
  opposes,
  weighs,
  speaksIn,
] as const satisfies readonly EdgeType[];

/** What `type` of an edge may say without a vocabulary of one's own. */
export type EdgeTypeId = (typeof EDGE_TYPES)[number]["id"];

/** The edge types of one family: `EdgeTypeIdOf<"link">`. */
export type EdgeTypeIdOf<F extends EdgeFamily> = Extract<(typeof EDGE_TYPES)[number], { readonly family: F }>["id"];
