/**
 * A commented file for one article: sound as it stands, and sound too once every `# ` at the beginning of a line is
 * taken away, for the records that its examples need are among them.
 */
export function articleStarter(id: string): string {
  return `## One article: the source itself, who says what in it, and the ties it speaks of.
## A line with one # is an example: take the "# " away and write your own. Lines with ## explain.
source:
  id: "${id}"
  type: NewsArticle                # or Report, Interview, LegalDocument, PressRelease, Dataset, WebPage
  title: "The title of ${id}"
  # publisher: the-gazette           # an actor: see the end of this file
  # published: "2021-03-15"          # or "2021-03", or "2021": no more than is known
  language: en
  # url: https://example.org/article
  ## First and last words of the article proper, so that menus and footers do not count:
  # body: { from: "In spring the", to: "for two years" }

## One entry for each statement. Say it in your own words; the passage names only the first and the last words, at
## most four of each.
# claims:
#   - id: clinics-closed             # unique in this article
#     type: QuantityClaim            # or FactualClaim, Evaluation, Demand, Recommendation, Commitment, Forecast, Refusal
#     speaker: health-department     # who is responsible for the content
#     attribution: indirect          # direct (quoted), indirect (paraphrased), mixed, narrated (the article's own voice)
#     hedge: [estimate]              # only what the wording holds back: estimate, approximate, alleged, ...
#     says: By an estimate, two clinics in the region closed in spring.
#     figures:
#       - { indicator: closed-clinics, value: 2, unit: clinic, period: "2021-03" }
#     about: [closing-of-clinics]
#     passage: "two clinics in … in spring"

## One entry for each tie that the article states: who works for, heads, founded, funds whom.
# relations:
#   - { from: head-of-department, type: heads, to: health-department, passage: "first words … last words" }

## What the entries above name. It may stand here, or in files for all articles: actors.yaml, topics.yaml and so on.
# actors:
#   - { id: the-gazette, type: MediaOrganization, name: The Gazette }
#   - { id: health-department, type: Agency, name: Department of Health }
#   - { id: head-of-department, type: UnnamedPerson, name: The head of the department, naming: public-role }
# topics:
#   - { id: closing-of-clinics, type: Topic, name: Closing of clinics }
# indicators:
#   - { id: closed-clinics, type: Indicator, name: Closed clinics, unit: clinic }
`;
}
