import type { InputFile } from "../../src/1-read/read-folder.ts";
import { seededRandom } from "../../src/base/seeded-random.ts";

const WORDS =
  "the river council says that boats nets and fishers of every village were counted again after the flood while many owners had not yet paid for repairs and officials expected more of them to register before winter".split(
    " ",
  );
const CLAIMS_IN_AN_ARTICLE = 110;
const ACTORS = 300;

/** Seeded files of a data folder of about `bytes`: articles as long as those of graph-data, written as people write them. */
export function largeFolder(bytes: number): readonly InputFile[] {
  const random = seededRandom("folder");
  const below = (count: number) => Math.floor(random() * count);
  const words = (count: number) => Array.from({ length: count }, () => WORDS[below(WORDS.length)]).join(" ");
  const encoder = new TextEncoder();
  const files: InputFile[] = [];
  let size = 0;
  const add = (path: string, text: string): void => {
    const file = { path, bytes: encoder.encode(text) };
    size += file.bytes.length;
    files.push(file);
  };

  add("claimgraph.yaml", 'format: 1\ntitle: Large\ndate: "2026-01-01"\nlanguages: [en, ru, kk]\n');
  add("actors.yaml", `actors:\n${list(ACTORS, (index) => actor(index, words(3)))}`);
  add("topics.yaml", `topics:\n${list(100, (index) => topic(index, words(2)))}`);
  add(
    "indicators.yaml",
    `indicators:\n${list(20, (index) => `  - { id: indicator-${index}, type: Indicator, name: ${words(2)}, unit: person }\n`)}`,
  );
  add(
    "places.yaml",
    `places:\n${list(20, (index) => `  - { id: place-${index}, type: Country, name: Place ${index} }\n`)}`,
  );
  for (let article = 0; size < bytes; article++) {
    add(
      `articles/article-${article}.yaml`,
      source(article) +
        `claims:\n${list(CLAIMS_IN_AN_ARTICLE, (index) => claim(index, article, below, words))}` +
        `relations:\n${list(20, (index) => relation((article * 20 + index) % ACTORS, below, words))}`,
    );
  }
  return files;
}

function list(count: number, write: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => write(index)).join("");
}

function actor(index: number, name: string): string {
  return `  - id: actor-${index}
    type: NGO
    name: { en: ${name} ${index}, ru: Действующее лицо ${index}, kk: Қатысушы ${index}, reviewed: false }
    url: https://example.org/actors/${index}
`;
}

function topic(index: number, name: string): string {
  return `  - { id: topic-${index}, type: Topic, name: { en: ${name} ${index}, ru: Тема ${index}, reviewed: false } }\n`;
}

function source(index: number): string {
  return `# yaml-language-server: $schema=../claimgraph.schema.json
source:
  id: article-${index}
  type: NewsArticle
  title: "Article ${index}: what the river council says of its boats"
  publisher: actor-${index % ACTORS}
  published: "2021-05"
  language: en
  url: https://example.org/articles/${index}?view=full

`;
}

function claim(
  index: number,
  article: number,
  below: (count: number) => number,
  words: (count: number) => string,
): string {
  // Anybody but the publisher, who could only narrate.
  const speaker = (article + 1 + below(ACTORS - 1)) % ACTORS;
  const figures = `    figures:
      - { indicator: indicator-${below(20)}, value: ${1000 + below(90000)}, unit: person, status: estimated, period: 2021-Q1, place: [place-${below(20)}] }
`;
  return `  - id: claim-${index}
    type: ${index % 3 === 0 ? "QuantityClaim" : "FactualClaim"}
    speaker: actor-${speaker}
    attribution: indirect
    hedge: [estimate]
    says:
      en: It is said that ${words(16)}.
      ru: Говорят, что лодок на реке стало больше, чем было до наводнения в прошлом году ${index}.
      kk: Өзендегі қайықтар былтырғы су тасқынына дейінгіден көбейді деп айтылады ${index}.
      reviewed: false
${index % 3 === 0 ? figures : ""}    about: [topic-${below(100)}, { topic: topic-${below(100)}, stance: for }]
    concerns: [place-${below(20)}]
    # ${words(6)}
    passage: "${words(4)} … ${words(4)}"
${index % 4 === 1 ? `    links:\n      - { type: supports, to: claim-${index - 1}, basis: editor, note: Both speak of ${words(4)}. }\n` : ""}
`;
}

function relation(from: number, below: (count: number) => number, words: (count: number) => string): string {
  const to = (from + 1 + below(ACTORS - 1)) % ACTORS;
  return `  - { from: actor-${from}, type: partnersWith, to: actor-${to}, passage: { text: "${words(3)} … ${words(3)}", occurrence: 1 } }\n`;
}
