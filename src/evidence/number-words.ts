/** What a number word does in a number: stands for a value, multiplies what precedes it, or is a fraction. */
export interface NumberWord {
  readonly language: "en" | "ru" | "kk";
  readonly value: number;
  readonly role: "value" | "scale" | "fraction";
  /** Only after a number: "thousands" alone counts nothing. */
  readonly needsNumber?: boolean;
}

/** English words in one form each; ordinals beside their cardinals. */
const ENGLISH = `
0 zero nought; 1 one first; 2 two second; 3 three third; 4 four fourth; 5 five fifth; 6 six sixth; 7 seven seventh;
8 eight eighth; 9 nine ninth; 10 ten tenth; 11 eleven eleventh; 12 twelve twelfth; 13 thirteen thirteenth;
14 fourteen fourteenth; 15 fifteen fifteenth; 16 sixteen sixteenth; 17 seventeen seventeenth;
18 eighteen eighteenth; 19 nineteen nineteenth; 20 twenty twentieth; 30 thirty thirtieth; 40 forty fortieth;
50 fifty fiftieth; 60 sixty sixtieth; 70 seventy seventieth; 80 eighty eightieth; 90 ninety ninetieth`;

/** Russian stems with the endings of each case; `+` stands for the endings of adjectives. */
const RUSSIAN = `
0 нол|ь,я,ю,ем,е нул|ь,я,ю,ем,е; 1 од|ин,на,но,ни,ного,ной,ному,ну,ним,ном,них,ними перв|+;
2 дв|а,е,ух,ум,умя,ое,оих,оим втор|+; 3 тр|и,ех,ем,емя,ое,оих,оим трет|ий,ья,ье,ьи,ьего,ьей,ьему,ьим,ьем,ью,ьих;
4 четыр|е,ех,ем,ьмя четвер|о,ых,ым четверт|+; 5 пят|ь,и,ью,еро,ерых,+; 6 шест|ь,и,ью,еро,ерых,+;
7 сем|ь,и,ью,еро,ерых седьм|+; 8 вос|емь,ьми,емью,ьмеро,ьмерых восьм|+; 9 девят|ь,и,ью,+; 10 десят|ь,и,ью,+;
11 одиннадцат|ь,и,ью,+; 12 двенадцат|ь,и,ью,+; 13 тринадцат|ь,и,ью,+; 14 четырнадцат|ь,и,ью,+;
15 пятнадцат|ь,и,ью,+; 16 шестнадцат|ь,и,ью,+; 17 семнадцат|ь,и,ью,+; 18 восемнадцат|ь,и,ью,+;
19 девятнадцат|ь,и,ью,+; 20 двадцат|ь,и,ью,+; 30 тридцат|ь,и,ью,+; 40 сорок|,а,овой,овая,овое,овых;
50 пят|ьдесят,идесяти,ьюдесятью пятидесят|+; 60 шест|ьдесят,идесяти,ьюдесятью шестидесят|+;
70 сем|ьдесят,идесяти,ьюдесятью семидесят|+; 80 вос|емьдесят,ьмидесяти,емьюдесятью восьмидесят|+;
90 девяност|о,а девяност|+; 100 ст|о,а; 200 дв|ести,ухсот,умстам,умястами,ухстах; 300 тр|иста,ехсот,емстам,емястами,ехстах;
400 четыр|еста,ехсот,емстам,ьмястами,ехстах; 500 пят|ьсот,исот,истам,ьюстами,истах; 600 шест|ьсот,исот,истам,ьюстами,истах;
700 сем|ьсот,исот,истам,ьюстами,истах; 800 вос|емьсот,ьмисот,ьмистам,емьюстами,ьмистах;
900 девят|ьсот,исот,истам,ьюстами,истах; 1.5 полтор|а,ы полутора|`;

/** Kazakh stems; each takes the endings below. */
const KAZAKH = `
0 нөл; 1 бір; 2 екі екеу; 3 үш үшеу; 4 төрт төртеу; 5 бес бесеу; 6 алты алтау; 7 жеті жетеу; 8 сегіз; 9 тоғыз; 10 он;
20 жиырма; 30 отыз; 40 қырық; 50 елу; 60 алпыс; 70 жетпіс; 80 сексен; 90 тоқсан`;

const ADJECTIVE = "ый,ой,ая,ое,ые,ого,ому,ым,ом,ую,ых,ыми";
const KAZAKH_ENDINGS = [
  ..."|дан|ден|тан|тен|нан|нен|ға|ге|қа|ке|на|не|да|де|та|те|ның|нің|дың|дің|тың|тің|ды|ді|ты|ті|ны|ні|ын|ін".split(
    "|",
  ),
  ..."мен|бен|пен|ы|і|сы|сі|ншы|нші|ыншы|інші|дай|дей|тай|тей|лаған|леген|даған|деген|таған|теген".split("|"),
];

/** Words that multiply; a form that needs a number before it is marked with `*`. */
const SCALES = `
en: 100 hundred hundreds*; 12 dozen dozens*; 1000 thousand thousands* k*; 1e6 million millions* m* mln* mn*;
1e9 billion billions* bn* bln*; 1e12 trillion trillions*|
ru: 1000 тысяча тысячу тысячей тысячью тысяче тысячи* тысяч* тысячам* тысячами* тысячах* тыс*;
1e6 миллион миллиона* миллионов* миллиону миллионом миллионе миллионы* миллионам* миллионами* миллионах* млн*;
1e9 миллиард миллиарда* миллиардов* миллиарду миллиардом миллиарде миллиарды* миллиардам* млрд*|
kk: 100 жүз жүзге жүзден жүзді жүздің жүздеген*; 1000 мың мыңға мыңнан мыңды мыңның мыңдай мыңдаған*; 1e6 миллионға*
миллионнан* миллионды* миллионның* миллиондай*; 1e9 миллиардқа* миллиардтан* миллиардты*`;

const FRACTIONS = `
en: 0.5 half; 0.25 quarter; 0.75 three-quarters|ru: 0.5 половина половины половину половине половиной; 0.25 четверть
четверти четвертью|kk: 0.5 жартысы жартысын жартысының жартысынан; 0.25 ширек ширегі ширегін`;

/** By lower-case form, `ё` as `е`. A form may stand in two languages ("он", "миллион"). */
export const NUMBER_WORDS: ReadonlyMap<string, readonly NumberWord[]> = collect();

function collect(): ReadonlyMap<string, readonly NumberWord[]> {
  const words = new Map<string, NumberWord[]>();
  const add = (form: string, word: NumberWord) => {
    const known = words.get(form);
    if (known) known.push(word);
    else words.set(form, [word]);
  };
  for (const { value, form } of rows(ENGLISH)) add(form, { language: "en", value, role: "value" });
  for (const { value, form } of rows(RUSSIAN)) {
    const [stem = "", endings = ""] = form.split("|");
    for (const ending of endings.replace("+", ADJECTIVE).split(",")) {
      add(stem + ending, { language: "ru", value, role: "value" });
    }
  }
  for (const { value, form } of rows(KAZAKH)) {
    for (const ending of KAZAKH_ENDINGS) add(form + ending, { language: "kk", value, role: "value" });
  }
  for (const [table, role] of [[SCALES, "scale"] as const, [FRACTIONS, "fraction"] as const]) {
    for (const part of table.trim().split("|")) {
      const [name = "", list = ""] = part.trim().split(":");
      const language = name === "en" || name === "ru" ? name : "kk";
      for (const { value, form } of rows(list)) {
        const bare = form.replace("*", "");
        add(bare, { language, value, role, ...(bare === form ? {} : { needsNumber: true }) });
      }
    }
  }
  return words;
}

function rows(table: string): readonly { readonly value: number; readonly form: string }[] {
  return table.split(";").flatMap((row) => {
    const [value, ...forms] = row.trim().split(/\s+/);
    return forms.map((form) => ({ value: Number(value), form }));
  });
}
