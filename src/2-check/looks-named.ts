/** Words by which people are known without their names, singular; "worker" goes for "sex worker". */
const ROLES: ReadonlySet<string> = new Set(
  `activist adviser advocate agent anonymous applicant aunt author boy brother child citizen client coach colleague
  consultant coordinator counsellor critic daughter defendant deputy detainee director doctor driver editor employee
  employer engineer escapee expert farmer father foreigner former friend girl guard guardian head husband informant
  inhabitant inmate interviewee interpreter journalist judge lawyer leader local man manager member migrant minor mother
  neighbour neighbor nurse observer officer official owner parent participant passer-by patient person physician pimp
  police policeman policewoman prisoner prosecutor prostitute psychologist refugee relative reporter representative
  researcher resident respondent returnee sister social soldier son source speaker specialist spokesman spokesperson
  spokeswoman student survivor suspect teacher teenager trafficker translator uncle unnamed user victim villager visitor
  volunteer wife witness woman women men people worker youth`.split(/\s+/),
);
const ARTICLES: ReadonlySet<string> = new Set(["a", "an", "the", "one", "another", "some", "this", "that"]);
/** Between the parts of a name: "Anna van Dam". */
const PARTICLES: ReadonlySet<string> = new Set("al bin de del der di el ibn kyzy la le uly uulu van von".split(" "));

/**
 * Whether an English name is rather a person's own than a role: each of its words begins with a capital, and none is an
 * article or says what people are. Errs on the side of no; a person judges.
 */
export function looksNamed(name: string): boolean {
  const words = name.split(/\s+/u).filter((word) => /\p{L}/u.test(word) && !PARTICLES.has(word));
  if (words.length === 0) return false;
  return words.every((word) => /^\P{L}*\p{Lu}/u.test(word) && !isOrdinary(word));
}

function isOrdinary(word: string): boolean {
  const plain = word.toLowerCase();
  if (ARTICLES.has(plain)) return true;
  const letters = plain.replace(/^\P{L}+|\P{L}+$/gu, "").replace(/['’]s$/u, "");
  return ROLES.has(letters) || ROLES.has(letters.replace(/s$/u, ""));
}
