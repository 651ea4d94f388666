import type { Kind } from "./kinds.ts";
import type { NodeType } from "./node-type.ts";
import { academicInstitution } from "./node-types/academic-institution.ts";
import { agency } from "./node-types/agency.ts";
import { city } from "./node-types/city.ts";
import { commitment } from "./node-types/commitment.ts";
import { company } from "./node-types/company.ts";
import { country } from "./node-types/country.ts";
import { dataset } from "./node-types/dataset.ts";
import { demand } from "./node-types/demand.ts";
import { evaluation } from "./node-types/evaluation.ts";
import { event } from "./node-types/event.ts";
import { factualClaim } from "./node-types/factual-claim.ts";
import { forecast } from "./node-types/forecast.ts";
import { government } from "./node-types/government.ts";
import { group } from "./node-types/group.ts";
import { healthFacility } from "./node-types/health-facility.ts";
import { indicator } from "./node-types/indicator.ts";
import { instrument } from "./node-types/instrument.ts";
import { intergovernmentalOrganization } from "./node-types/intergovernmental-organization.ts";
import { interview } from "./node-types/interview.ts";
import { law } from "./node-types/law.ts";
import { legalDocument } from "./node-types/legal-document.ts";
import { legalProvision } from "./node-types/legal-provision.ts";
import { localGovernment } from "./node-types/local-government.ts";
import { mediaOrganization } from "./node-types/media-organization.ts";
import { ministry } from "./node-types/ministry.ts";
import { newsArticle } from "./node-types/news-article.ts";
import { ngo } from "./node-types/ngo.ts";
import { organization } from "./node-types/organization.ts";
import { person } from "./node-types/person.ts";
import { place } from "./node-types/place.ts";
import { plan } from "./node-types/plan.ts";
import { police } from "./node-types/police.ts";
import { pressRelease } from "./node-types/press-release.ts";
import { programme } from "./node-types/programme.ts";
import { prosecutor } from "./node-types/prosecutor.ts";
import { publicBody } from "./node-types/public-body.ts";
import { publication } from "./node-types/publication.ts";
import { quantityClaim } from "./node-types/quantity-claim.ts";
import { recommendation } from "./node-types/recommendation.ts";
import { refusal } from "./node-types/refusal.ts";
import { region } from "./node-types/region.ts";
import { report } from "./node-types/report.ts";
import { service } from "./node-types/service.ts";
import { topic } from "./node-types/topic.ts";
import { unnamedPerson } from "./node-types/unnamed-person.ts";
import { webPage } from "./node-types/web-page.ts";

/** Every node type there is before a data folder adds its own: in the order of `KINDS`, a parent before its children. */
export const NODE_TYPES = [
  person,
  unnamedPerson,
  organization,
  publicBody,
  government,
  ministry,
  agency,
  police,
  prosecutor,
  localGovernment,
  intergovernmentalOrganization,
  ngo,
  mediaOrganization,
  healthFacility,
  company,
  academicInstitution,
  group,
  newsArticle,
  report,
  interview,
  legalDocument,
  pressRelease,
  dataset,
  webPage,
  factualClaim,
  quantityClaim,
  evaluation,
  demand,
  recommendation,
  commitment,
  forecast,
  refusal,
  topic,
  indicator,
  place,
  country,
  region,
  city,
  instrument,
  law,
  legalProvision,
  plan,
  programme,
  service,
  publication,
  event,
] as const satisfies readonly NodeType[];

/** What `type:` of a node may say without a vocabulary of one's own. */
export type NodeTypeId = (typeof NODE_TYPES)[number]["id"];

/** The node types of one kind: `NodeTypeIdOf<"Place">`. */
export type NodeTypeIdOf<K extends Kind> = Extract<(typeof NODE_TYPES)[number], { readonly kind: K }>["id"];
