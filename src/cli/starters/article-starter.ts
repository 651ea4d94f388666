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
##   What the article tells in its own voice is its publisher's. Where it is clear whose content that is, and yet not
##   said, \`apparentSpeaker\` names them; the page draws that dashed.
#   - id: patients-sent-away
#     type: FactualClaim
#     speaker: the-gazette
#     attribution: narrated
#     apparentSpeaker: health-department
#     says: People in need of care had to travel to the next town.
#     about: [closing-of-clinics]
#     passage: "Patients were told … next town"
##   \`relayedBy\`: who passes on what another says. \`origin\`: the document that it is taken from, where the article
##   names one. \`links\`: how this claim stands to another, by its id, or article/id where it stands in another article;
##   the type is supports, contradicts, qualifies, repeats or updates. \`basis: editor\` is our own reading and is shown
##   apart; a link that the article itself makes says nothing of its basis and has a passage.
#   - id: nothing-closed
#     type: FactualClaim
#     speaker: health-department
#     attribution: indirect
#     relayedBy: [head-of-department]
#     origin: yearly-report
#     says: The department's report for the year knows of no closing.
#     about: [closing-of-clinics]
#     passage: "the yearly report … were closed"
#     links:
#       - { type: contradicts, to: clinics-closed, on: number, basis: editor, note: Two are said to have closed in spring. }

## One entry for each tie that the article states: who works for, heads, founded, funds whom.
# relations:
#   - { from: head-of-department, type: heads, to: health-department, passage: "first words … last words" }

## Sentences that say nothing to be recorded, such as captions, and why. Each sentence that neither a passage nor this
## list reaches into is named by: claimgraph check --coverage --texts DIR
# uncovered:
#   - { passage: "Photo by … The Gazette", reason: A caption. }

## What the entries above name. It may stand here, or in files for all articles: actors.yaml, topics.yaml and so on.
# actors:
#   - { id: the-gazette, type: MediaOrganization, name: The Gazette }
#   - { id: health-department, type: Agency, name: Department of Health }
#   - { id: head-of-department, type: UnnamedPerson, name: The head of the department, naming: public-role }
# sources:
#   - { id: yearly-report, type: Report, title: The year in the clinics, publisher: health-department }
# topics:
#   - { id: closing-of-clinics, type: Topic, name: Closing of clinics }
# indicators:
#   - { id: closed-clinics, type: Indicator, name: Closed clinics, unit: clinic }
`;
}
