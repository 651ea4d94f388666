/**
 * How a key is written, by its name, and by the sort of record too where sorts differ: what a fault shows to somebody
 * who left it out or wrote something else.
 */
const EXAMPLES: ReadonlyMap<string, string> = new Map([
  ["about", "about: [sex-work]"],
  ["attribution", "attribution: indirect"],
  ["body", 'body: { from: "First words of", to: "of the article" }'],
  ["color", 'color: "#336699"'],
  ["date", 'date: "2026-11-22"'],
  ["domain", "domain: [Person]"],
  ["editors", "editors: [An Organisation, A. Person]"],
  ["format", "format: 1"],
  ["from", "from: an-actor"],
  ["id", "id: ministry-of-healthcare"],
  ["indicator", "indicator: sex-workers"],
  ["heading", "heading: What this step shows"],
  ["label", "label: { en: Trade union, ru: Профсоюз, kk: Кәсіподақ }"],
  ["language", "language: en"],
  ["languages", "languages: [en, ru, kk]"],
  ["name", "name: Ministry of Healthcare"],
  ["note", "note: What an editor adds."],
  ["of", "of: 20250"],
  ["parent", "parent: Organization"],
  ["passage", 'passage: "first words … last words"'],
  ["published", 'published: "2021"'],
  ["range", "range: [Organization]"],
  ["reason", "reason: A heading."],
  ["says", "says: What is stated, in our own words."],
  ["source", "source: cabar-2021"],
  ["speaker", "speaker: ministry-of-healthcare"],
  ["steps", "steps: [{ id: first, heading: ..., text: ... }]"],
  ["text", 'text: "first words … last words"'],
  ["title", 'title: "The title, in quotes"'],
  ["to", "to: another-record"],
  ["topic", "topic: decriminalisation"],
  ["type", "type: FactualClaim"],
  ["value", "value: 20250"],
  ["unit", "unit: person"],

  ["actor.type", "type: NGO"],
  ["source.type", "type: NewsArticle"],
  ["relation.type", "type: heads"],
  ["link.type", "type: contradicts"],
  ["topic.type", "type: Topic"],
  ["indicator.type", "type: Indicator"],
  ["place.type", "type: Place"],
  ["instrument.type", "type: Law"],
  ["event.type", "type: Event"],
  ["body.from", 'from: "First words of"'],
  ["body.to", 'to: "of the article"'],
  ["step.id", "id: first-step"],
  ["step.text", "text: What is told at this step."],
]);

/** One line that shows how `key` is written in a record of the sort `noun`, or in the part of one that is called so. */
export function exampleOf(key: string, noun: string): string {
  return EXAMPLES.get(`${noun}.${key}`) ?? EXAMPLES.get(key) ?? `${key}: ...`;
}
