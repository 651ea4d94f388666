import { html } from "lit";
import type { Reference } from "../../src/query/cite/reference.ts";
import { citeClaim, citeDataSet, citeView } from "../../src/query/cite/references.ts";
import { CITATION_STYLES } from "../../src/query/cite/styles.ts";
import { claimAt } from "../panels/reader.ts";
import { copyField } from "./copy-field.ts";
import { nameOfView } from "./name-of-view.ts";
import { stepView, viewOfThing } from "./present-view.ts";
import { localNote, type TabInput } from "./tab-input.ts";

const CITED = ["claim", "view", "dataSet"] as const;
type Cited = (typeof CITED)[number];

/** What a reader wants to cite, and how. */
export interface CiteState {
  /** What suits what is read, where nothing is chosen. */
  readonly what: Cited | undefined;
  readonly style: string;
}

/** How citing begins. */
export const FIRST_CITE: CiteState = { what: undefined, style: CITATION_STYLES[0]?.id ?? "" };

/** References of the claim that is read, of what is seen, and of the whole data set. */
export function citeTab(tab: TabInput, state: CiteState, set: (changes: Partial<CiteState>) => void): unknown {
  const { input, site, copying, tell } = tab;
  const { reader } = input;
  const { share: say } = reader.say;
  const claim = claimRead(tab);
  const what = state.what ?? (claim === undefined ? "dataSet" : "claim");
  const style = CITATION_STYLES.find(({ id }) => id === state.style) ?? CITATION_STYLES[0];
  const written = style?.write(referencesTo(tab, what, claim), reader.language) ?? "";
  const choices = CITED.filter((one) => one !== "claim" || claim !== undefined);
  return html`${localNote(say.local, site)}
    ${choice(
      say.what,
      choices.map((one) => ({ id: one, label: say.cited[one] })),
      what,
      (id) => set({ what: CITED.find((one) => one === id) }),
    )}
    ${choice(
      say.style,
      CITATION_STYLES.map(({ id, name }) => ({ id, label: name })),
      style?.id,
      (id) => set({ style: id }),
    )}
    ${copyField(
      say,
      {
        id: "reference",
        label: say.reference,
        text: written,
        isCode: style?.isCode ?? false,
        rows: style?.isCode ? 12 : 7,
      },
      copying,
      tell,
    )}`;
}

function claimRead({ input: { reader, view } }: TabInput): string | undefined {
  const [first] = view.selection ?? [];
  return first === undefined ? undefined : claimAt(reader, first)?.id;
}

function referencesTo({ input, site }: TabInput, what: Cited, claim: string | undefined): readonly Reference[] {
  const { reader, view } = input;
  const { graph, language } = reader;
  if (what === "claim" && claim !== undefined)
    return citeClaim(graph, claim, { language, url: site.addressOf(viewOfThing(input, claim)) });
  if (what === "view")
    return [citeView(graph, nameOfView(input), { language, url: site.addressOf(stepView(input) ?? view) })];
  return [citeDataSet(graph, { language, url: site.addressOf({ v: 1 }) })];
}

interface Option {
  readonly id: string;
  readonly label: string;
}

/** One of a few, all of them in sight. */
function choice(
  legend: string,
  options: readonly Option[],
  chosen: string | undefined,
  choose: (id: string) => void,
): unknown {
  return html`<fieldset>
    <legend>${legend}</legend>
    ${options.map(
      ({ id, label }) =>
        html`<label class="choice"><input type="radio" name=${legend} value=${id} .checked=${id === chosen} @change=${() => choose(id)}> ${label}</label>`,
    )}
  </fieldset>`;
}
