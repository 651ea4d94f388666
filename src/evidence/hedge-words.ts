import type { Hedge } from "../model/wording.ts";

/** Words that hold something back, as the source of a regular expression that is matched to whole words. */
export interface HedgeWords {
  readonly hedge: Hedge;
  /** Hedges that the same words may be read as. */
  readonly also?: readonly Hedge[];
  /** Strong words hedge wherever they stand; weak ones may, so only a record that names the hedge makes it one. */
  readonly strong: boolean;
  /** Only directly before a number: "about 40", not "about women". */
  readonly beforeNumber?: boolean;
  /** Only as written, since a capital makes another word of it: "May". */
  readonly caseSensitive?: boolean;
  readonly words: string;
}

/** Within one sentence. */
const BETWEEN = "[^.!?…]{1,300}?";

/** English, Russian, Kazakh. `ё` is to be folded to `е`, apostrophes to `'`. */
export const HEDGE_WORDS: readonly HedgeWords[] = [
  {
    hedge: "estimate",
    strong: true,
    words: "(?:over|under)?estimat(?:e[sd]?|ing|ions?)|guesstimates?|projected|extrapolated",
  },
  {
    hedge: "estimate",
    strong: true,
    words: "по [а-я]*\\s?оценк(?:е|ам)|оценива(?:ет|ют)ся|оценочн\\p{L}*|по подсчетам|по приблизительным данным",
  },
  {
    hedge: "estimate",
    strong: true,
    words: "бағалау(?:ы|лары)? бойынша|бағалан(?:ады|ған|ып)|есептеу(?:і|лері)? бойынша|болжам(?:ы|дары)? бойынша",
  },
  {
    hedge: "estimate",
    also: ["approximate", "belief"],
    strong: false,
    words: "suggests?|suggested|calculat(?:ed|ions?)|оцен(?:ка|ки|ил|или|ивает|ивают)|бағалау|болжам",
  },

  {
    hedge: "approximate",
    also: ["estimate"],
    strong: true,
    words: "approximately|roughly|circa|thereabouts|or so|примерно|приблизительно|ориентировочно|шамамен|жуық(?:тап)?",
  },
  {
    hedge: "approximate",
    also: ["estimate"],
    strong: true,
    beforeNumber: true,
    words: "about|around|almost|nearly|close to|some|roughly|около|почти|порядка|где-то|дерлік|таяу",
  },
  {
    hedge: "approximate",
    also: ["partial", "estimate"],
    strong: false,
    words:
      "almost|nearly|up to|more than|less than|over|under|at least|at most|only|between|dozens|scores|hundreds|thousands|half|several|почти|до|более|больше|менее|меньше|свыше|несколько|десятки|сотни|тысячи|половин[аы]|дейін|астам|артық|кем|бірнеше|жарты(?:сы)?",
  },

  {
    hedge: "alleged",
    also: ["hearsay"],
    strong: true,
    words:
      "alleged(?:ly)?|allegations?|reportedly|purported(?:ly)?|supposed(?:ly)?|suspected|so-called|claim(?:s|ed|ing)? (?:to|that)|якобы|предполагаем\\p{L}*|подозрева\\p{L}*|так называем\\p{L}*|(?<=-)м[ыі]с|күдікті(?:лер)?|күдіктен\\p{L}*",
  },
  {
    hedge: "alleged",
    also: ["hearsay"],
    strong: false,
    words:
      "claim(?:s|ed)?|accus(?:e[sd]?|ing|ations?)|charged with|insist(?:s|ed)?|утвержда\\p{L}*|обвин\\p{L}*|айыпта\\p{L}*|деп мәлімде\\p{L}*",
  },

  {
    hedge: "belief",
    strong: true,
    words:
      "believ(?:e[sd]?|ing)|thinks?|thought that|in (?:her|his|their|my|our) (?:opinion|view)|convinced|счита(?:ет|ют|ю|ем|л|ла|ли)|полага(?:ет|ют|ю|ем|л|ла|ли)|дума(?:ет|ют|ю|ем)|по (?:его|ее|их|моему|нашему) мнению|по мнению|уверен(?:а|ы)?|деп (?:санай|ойлай|есептей)\\p{L}*|пікірінше|ойынша|сенімді",
  },
  {
    hedge: "belief",
    strong: false,
    words:
      "belief|opinions?|views?|feels?|felt|consider(?:s|ed)?|seems?|best|мнени[еяю]|кажется|пікір\\p{L}*|ой(?:ы|лары)",
  },

  {
    hedge: "hearsay",
    also: ["alleged"],
    strong: true,
    words:
      "(?:is|are|was|were) said to|rumou?r(?:s|ed)?|they say|it is said|hearsay|по слухам|говорят|поговаривают|считается|деседі|қауесет\\p{L}*|айтылып жүр",
  },
  {
    hedge: "hearsay",
    strong: false,
    words:
      "well known|well aware|(?:are|is|were|was|been) told|tells?|told|heard|recall(?:s|ed)?|according to|observers|как известно|известно|сообща\\p{L}*|по словам|рассказ\\p{L}*|делінеді|айтуынша|белгілі",
  },

  {
    hedge: "conditional",
    strong: true,
    words: `if ${BETWEEN} would|would ${BETWEEN} if|если ${BETWEEN} бы|если бы|(?:в случае|при условии)|егер ${BETWEEN} (?:еді|едік|болар еді)`,
  },
  {
    hedge: "conditional",
    strong: false,
    words: "if|unless|provided that|would|in case|as long as|were to|when|если|бы|егер|онда",
  },

  {
    hedge: "possibility",
    strong: true,
    words:
      "might|could|probabl[ey]|probability|perhaps|possibl[ey]|(?:un)?likely|maybe|возможно|вероятн\\p{L}*|наверн(?:ое|яка)|может быть|видимо|по-видимому|мүмкін|бәлкім|ықтимал|шығар|сияқты",
  },
  { hedge: "possibility", strong: true, caseSensitive: true, words: "may" },
  {
    hedge: "possibility",
    also: ["belief"],
    strong: false,
    words:
      "may|can|seems?|appears?|apparently|potential(?:ly)?|risks?|may be|tends? to|могут|может|похоже|кажется|алады|болуы",
  },

  {
    hedge: "partial",
    strong: true,
    words:
      "(?:some|part|parts) of|partly|partially|частично|отчасти|часть|некоторые из|кейбір(?:і|еулер|еулері)?|бір бөлігі|ішінара|жартылай",
  },
  {
    hedge: "partial",
    also: ["approximate"],
    strong: false,
    words:
      "some|certain|many|most(?:ly)?|mainly|majority|often|usually|typical(?:ly)?|sometimes|in general|generally|largely|quite|almost|nearly|half|several|few|only|некоторы[ехм]\\p{L}*|многи[ехм]\\p{L}*|большинств\\p{L}*|часто|обычно|иногда|в основном|как правило|лишь|только|көп(?:шілігі|теген)?|жиі|әдетте|негізінен|тек",
  },

  {
    hedge: "unknown",
    strong: true,
    words:
      "(?:un|not (?:exactly |precisely )?)known|unclear|uncertain|not clear|(?:hard|difficult|impossible) to (?:gauge|say|estimate|know|tell|count|measure)|no (?:figures|data|statistics) (?:are|is|exists?)|неизвестн\\p{L}*|не известн\\p{L}*|неясн\\p{L}*|(?:трудно|сложно|невозможно) (?:сказать|оценить|подсчитать|определить)|нет (?:точных )?(?:данных|сведений)|белгісіз|анық емес|деректер жоқ",
  },
  {
    hedge: "unknown",
    strong: false,
    words: "exact(?:ly)?|refus(?:e[sd]?|ing)|declin(?:e[sd]?|ing)|rarely|точн\\p{L}*|отказ\\p{L}*|нақты",
  },
];
