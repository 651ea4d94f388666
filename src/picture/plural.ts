import { fill } from "../base/fill.ts";
import type { Language } from "../model/text.ts";

/** One wording for each plural category the language uses; `other` serves the rest. */
export interface Plural {
  readonly one?: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

/** Chooses the wording for a number and puts it, written as the language writes numbers, in place of `{n}`. */
export function count(message: Plural, n: number, language: Language): string {
  const category = new Intl.PluralRules(language).select(n);
  const forms: Readonly<Record<string, string>> = { ...message };
  return fill(forms[category] ?? message.other, { n: formatNumber(n, language) });
}

/** Digits grouped as the language does; a space that does not break where it uses a space. */
export function formatNumber(n: number, language: Language): string {
  // Where a browser lacks Kazakh it would write as in English; Kazakh groups digits as Russian does.
  return new Intl.NumberFormat(language === "kk" ? "ru" : language, { maximumFractionDigits: 20 }).format(n);
}
