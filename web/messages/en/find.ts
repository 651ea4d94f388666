/** What the results of a search say, in English. */
export const find = {
  kinds: {
    Actor: "Voices",
    Source: "Sources",
    Claim: "Claims",
    Topic: "Topics",
    Indicator: "Indicators",
    Place: "Places",
    Instrument: "Laws and programmes",
    Event: "Events",
  },
  some: "{shown} of {n}",
  also: "also {name}",
  question: "A question about two",
  hidden: "hidden by filters",
  reading: "The search is being prepared …",
};
