import { seededRandom } from "../../src/base/seeded-random.ts";
import type { GraphRecords } from "../../src/build-graph.ts";
import type { ActorRecord, ClaimRecord, RelationRecord, SourceRecord, TopicRecord } from "../../src/model/record.ts";

/** Seeded records that make a graph of about `nodes` nodes and three times as many edges. */
export function largeRecords(nodes: number): GraphRecords {
  const random = seededRandom("large");
  const pick = (prefix: string, count: number) => `${prefix}-${Math.floor(random() * count)}`;
  const sourceCount = Math.max(1, Math.round(nodes / 1000));
  const topicCount = Math.max(1, Math.round(nodes / 100));
  const claimCount = Math.round(nodes * 0.6);
  const actorCount = nodes - sourceCount - topicCount - claimCount;

  const list = <T>(count: number, make: (index: number) => T) =>
    Array.from({ length: count }, (_, index) => make(index));
  const actors = list(
    actorCount,
    (index): ActorRecord => ({
      id: `actor-${index}`,
      type: index % 3 === 0 ? "NGO" : "Ministry",
      name: `Actor ${index}`,
    }),
  );
  const topics = list(
    topicCount,
    (index): TopicRecord => ({ id: `topic-${index}`, type: "Topic", name: `Topic ${index}` }),
  );
  const sources = list(
    sourceCount,
    (index): SourceRecord => ({
      id: `source-${index}`,
      type: "NewsArticle",
      title: `Source ${index}`,
      publisher: `actor-${index}`,
      published: "2021",
      url: `https://example.org/${index}`,
    }),
  );
  const claims = list(
    claimCount,
    (index): ClaimRecord => ({
      id: `claim-${index}`,
      source: `source-${index % sourceCount}`,
      type: "FactualClaim",
      speaker: `actor-${sourceCount + Math.floor(random() * (actorCount - sourceCount))}`,
      attribution: "indirect",
      says: `What was said in statement number ${index}`,
      about: [pick("topic", topicCount)],
      passage: `first words ${index} … last words ${index}`,
    }),
  );
  const relationCount = nodes * 3 - claimCount * 4 - sourceCount;
  const relations = list(
    relationCount,
    (index): RelationRecord => ({
      source: `source-${index % sourceCount}`,
      from: `actor-${index % actorCount}`,
      type: "partnersWith",
      to: `actor-${(index + 1 + Math.floor(index / actorCount)) % actorCount}`,
      passage: `first words ${index} … last words ${index}`,
    }),
  );
  return { manifest: { format: 1, title: "Large", date: "2026-01-01" }, actors, topics, sources, claims, relations };
}
