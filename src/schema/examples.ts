/** How a key is written, by its name: what a fault shows to somebody who left it out or wrote something else. */
const EXAMPLES: ReadonlyMap<string, string> = new Map([
  ["about", "about: [sex-work]"],
  ["attribution", "attribution: indirect"],
  ["body", 'body: { from: "First words of", to: "of the article" }'],
  ["color", 'color: "#336699"'],
  ["date", 'date: "2026-11-22"'],
  ["domain", "domain: [Person]"],
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
]);

const TYPES: ReadonlyMap<string, string> = new Map([
  ["actor", "type: NGO"],
  ["source", "type: NewsArticle"],
  ["relation", "type: heads"],
  ["link", "type: contradicts"],
  ["topic", "type: Topic"],
  ["indicator", "type: Indicator"],
  ["place", "type: Place"],
  ["instrument", "type: Law"],
  ["event", "type: Event"],
]);

/** One line that shows how `key` is written in a record of the sort `noun`. */
export function exampleOf(key: string, noun: string): string {
  const example = key === "type" ? TYPES.get(noun) : undefined;
  return example ?? EXAMPLES.get(key) ?? `${key}: ...`;
}
