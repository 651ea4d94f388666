/** Relations that say what somebody is: read from their side, they stand under the name. */
export const ROLE_TYPES: ReadonlySet<string> = new Set([
  "heads",
  "worksFor",
  "speaksFor",
  "coFounded",
  "representsGroup",
  "memberOf",
  "partOf",
]);

/** Relations through which a person's words may be heard as an organisation's: never counted as its own claims. */
export const VOICE_TYPES: ReadonlySet<string> = new Set(["heads", "worksFor", "speaksFor", "coFounded"]);
