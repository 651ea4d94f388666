/** A stretch of a text, in UTF-16 units. */
interface Phrase {
  readonly start: number;
  readonly end: number;
}

const YEAR = "(?:19|20)\\d\\d(?!\\d|[.,]\\d)";
const MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December";
/** What a half may be of, for it to be no share of people or things. */
const TIME = `(?:(?:the|last|this|next|that|each|every|calendar|financial|fiscal)\\s+)*(?:${YEAR}|years?|months?|weeks?|decades?|century|centuries|day|${MONTHS})`;
const RUSSIAN_TIME = `(?:(?:этого|прошлого|нынешнего|текущего|следующего)\\s+)?(?:${YEAR}|год(?!\\p{L})|года|месяца|недели|дня|века|столетия|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)`;

/**
 * Parts of a year, in which a quarter is no 25 per cent, a half no 50 and Kazakh "тоқсан" no 90: a quarter after an
 * ordinal or before a year ("a quarter of 2021 people" is a share), a half after an ordinal where no people follow.
 */
const PHRASES: readonly RegExp[] = [
  `(?:first|second|third|fourth|[1-4](?:st|nd|rd|th)|last|latter|next|previous|past|this|final|current|each|every|per)[\\s-]+(?:(?:two|three|[23])[\\s-]+)?quarters?`,
  `(?<!(?:an?|one|two|three|[23])[\\s-])quarters?(?=\\s+(?:of\\s+)?${YEAR})`,
  `(?:first|second|1st|2nd|last|latter|next|previous|each|every)[\\s-]+hal(?:f|ves)(?!\\s+(?:of|the)\\s+(?!${TIME}))`,
  `(?:перв|втор|трет|четв[её]рт|последн|прошл|предыдущ|следующ|нынешн|текущ|кажд)\\p{L}*\\s+(?:(?:два|три|двух|тр[её]х)\\s+)?(?:квартал|полугоди|четверт)\\p{L}*`,
  `[1-4]-?\\s?(?:й|я|е|м|го|му|ой|ом|ое|ый|ую)\\s+(?:квартал|полугоди|четверт|половин)\\p{L}*`,
  `(?:(?:перв|втор|последн)\\p{L}*\\s+)?(?:половин|четверт)\\p{L}*(?=\\s+${RUSSIAN_TIME})`,
  `(?:бірінші|екінші|үшінші|төртінші|соңғы|өткен|алдыңғы|келесі|осы|әр|I{1,3}|IV|[1-4](?:\\s?-?\\s?(?:ші|шы))?)[\\s-]+(?:тоқсан|ширег|ширек|жартыжылды)\\p{L}*`,
  `(?<=жыл\\p{L}*\\s+)(?:бірінші|екінші|алғашқы|соңғы)\\s+жарты\\p{L}*`,
].map((phrase) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${phrase})(?![\\p{L}\\p{N}])`, "giu"));

/** Stands in every phrase: most texts have none of them. A phrase that is added brings its word along. */
const HINT = /quarter|hal[fv]|квартал|полуг|четв|полов|тоқсан|шире[гк]|жарт/iu;

/** Where a text tells parts of a year, in English, Russian and Kazakh: "the first quarter of 2021" but for its year. */
export function datePhrases(text: string): readonly Phrase[] {
  if (!HINT.test(text)) return [];
  return PHRASES.flatMap((phrase) =>
    Array.from(text.matchAll(phrase), ({ 0: found, index }) => ({ start: index, end: index + found.length })),
  );
}
