/** What is said wherever something is read, in English. */
export const reading = {
  /** Names stand in their plain form after it: where grammar would bend them, a colon. */
  tie: "{words}",
  selected: "{name}, {type}. {facts}.",
  linkCount: { one: "{n} link", other: "{n} links" },
  claimCount: { one: "{n} claim", other: "{n} claims" },
  claimsOfPeople: { one: "{n} claim through its people", other: "{n} claims through its people" },
  actor: {
    says: "What it says",
    saysPerson: "What they say",
    apparently: "Seems to say, though the article does not name it",
    otherTopics: "Other",
    standing: "Agrees and clashes with",
    throughPeople: "Said by its people, in their own name",
    agreement: "How its claims stand to others",
    spokenAbout: "Who speaks about it",
    spokenAboutPerson: "Who speaks about them",
    ties: "Other ties",
    alias: "Also: {names}",
    silent: "No claim of this actor is recorded.",
  },
  passageState: {
    altered: "The passage has changed since it was pinned.",
    ambiguous: "The passage stands more than once.",
    missing: "The passage is no longer in the text.",
  },
  basis: { article: "stated in the article", background: "from a background source", editor: "our reading" },
  other: {
    mentionedBy: "Claims about it",
    ties: "Ties",
    noClaims: "No claim is about it.",
    openSource: "Open the source",
    published: "Published {date}",
  },
};
