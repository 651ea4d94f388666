import type { Records } from "../model/record.ts";
import { wordings } from "../model/text.ts";
import { concealNames, namesAndParts } from "./conceal-names.ts";
import type { PrefixGuard } from "./link-prefix.ts";

const CAPITAL = /\p{Lu}/u;

/**
 * Which words before a passage may stand in the lock and in links, which everybody reads: none that hold a name from
 * `private/`. Where a protected person takes part and nobody has said which name to take out, no word with a capital
 * may either, unless the records themselves name something by it.
 */
export function prefixGuard(records: Records, privateNames: readonly string[]): PrefixGuard {
  const conceal = concealNames(namesAndParts(privateNames));
  const mayShow = (words: string) => conceal(words) === words;
  const guarded = withheldSources(records, privateNames);
  if (guarded.size === 0) return () => mayShow;
  const known = wordsOfNames(records);
  const isCommon = (words: string) => lettersOf(words).every((word) => !CAPITAL.test(word) || known.has(word));
  return (source) => (guarded.has(source) ? isCommon : mayShow);
}

/** Sources in which a protected person takes part, where no private name is known that could be taken out of words. */
export function withheldSources(records: Records, privateNames: readonly string[]): ReadonlySet<string> {
  const persons = new Set(records.actors.flatMap(({ id, naming }) => (naming === "protected" ? [id] : [])));
  if (persons.size === 0 || privateNames.length > 0) return new Set();
  const claims = records.claims.filter(
    ({ speaker, apparentSpeaker = "", relayedBy, about }) =>
      persons.has(speaker) ||
      persons.has(apparentSpeaker) ||
      relayedBy?.some((id) => persons.has(id)) ||
      about?.some((item) => persons.has(typeof item === "string" ? item : item.topic)),
  );
  const relations = records.relations.filter(({ from, to }) => persons.has(from) || persons.has(to));
  // An article names who wrote it, be it in no passage.
  const signed = records.sources.filter(
    ({ authors, publisher = "" }) => persons.has(publisher) || authors?.some((id) => persons.has(id)),
  );
  return new Set([...signed.map(({ id }) => id), ...[...claims, ...relations].flatMap(({ source }) => source ?? [])]);
}

function wordsOfNames({ actors, topics, places, instruments, events }: Records): ReadonlySet<string> {
  const named = [
    ...actors.filter(({ naming }) => naming !== "protected"),
    ...topics,
    ...places,
    ...instruments,
    ...events,
  ];
  return new Set(named.flatMap(({ name }) => wordings(name).flatMap(lettersOf)));
}

function lettersOf(words: string): readonly string[] {
  return words.match(/[\p{L}\p{M}]+/gu) ?? [];
}
