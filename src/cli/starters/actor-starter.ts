/** A commented file for one actor; it is sound as it stands. */
export function actorStarter(id: string): string {
  return `# Someone who speaks, acts, or is acted upon. A file may hold any number of actors.
actors:
  - id: "${id}"
    # Person, UnnamedPerson, Organization, PublicBody, Ministry, Agency, Police, Prosecutor, LocalGovernment,
    # IntergovernmentalOrganization, NGO, MediaOrganization, HealthFacility, Company, AcademicInstitution, Group
    type: Organization
    name: "${id}"                  # or one for each language: { en: ..., ru: ..., kk: ... }
    # A Person needs this: public-role (speaks in office, or for their expertise), consented,
    # or protected (known by role only). If the name of a protected person has to be kept at all, it stands only in
    # private/names.yaml, which must not be shared:  names: ["First Last", "Another Spelling"]
    # naming: public-role
    # aliases: [Other name]
    # description: One line on who this is.
    # sameAs: [https://www.wikidata.org/entity/Q1]
`;
}
