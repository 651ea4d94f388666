/**
 * Letters of other alphabets as the Latin ones that look like them, small or capital, and Kazakh letters as keyboards
 * without them write them. Whatever is named here, name and text are folded alike.
 */
const ALIKE =
  "аa вb еe кk мm нh оo рp сc тt уy хx іi јj ѕs һh ԁd ԛq ԝw ӏl әa ғг қk ңh өo ұy үy αa βb εe ζz ηh ιi κk μm νn οo ρp σs ςs τt υy χx ıi łl øo đd ðd ħh ŧt ɑa ɡg ɩi";
const LOOKS_LIKE: ReadonlyMap<string, string> = new Map(
  ALIKE.split(" ").map((pair) => [pair.charAt(0), pair.charAt(1)] as const),
);

/** Signs that nobody sees, halves of surrogate pairs, and controls that are no blank. */
export const UNSEEN = /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cs}]|(?![\s\u0085])\p{Cc}/gu;
const ACCENT = /\p{Script=Inherited}/gu;
const APOSTROPHE = /['’ʼ‘´`ʹ]/;
const folded = new Map<string, string>();

/** One sign that `foldLetters` may change; the others stay. */
export const FOLDABLE = /[^a-z0-9 ]/gu;

/** Signs of ASCII that fold to a space. */
const PLAIN_SIGN = /[\t\n\r!-&(-/:-@[-_{-~]/g;

/**
 * A text with nothing but what tells names apart: small letters without accents, those that look alike as one, digits,
 * `'` for every apostrophe, `…`, and a space for any other sign. What nobody sees is left out.
 */
export function foldLetters(text: string): string {
  // Most signs are small letters after the first step, or ASCII: each of the others costs a call.
  return text.toLowerCase().replace(PLAIN_SIGN, " ").replace(FOLDABLE, foldSign);
}

/** One match of `FOLDABLE`, folded. */
export function foldSign(sign: string): string {
  let made = folded.get(sign);
  if (made === undefined) {
    made = fold(sign);
    folded.set(sign, made);
  }
  return made;
}

function fold(sign: string): string {
  if (sign === "…") return sign;
  if (sign.replace(UNSEEN, "") === "") return "";
  if (APOSTROPHE.test(sign)) return "'";
  const letters = sign.normalize("NFKD").toLowerCase().replaceAll("ß", "ss").replace(ACCENT, "");
  return Array.from(
    letters,
    (letter) => LOOKS_LIKE.get(letter) ?? (/[\p{L}\p{N}\p{M}]/u.test(letter) ? letter : " "),
  ).join("");
}
