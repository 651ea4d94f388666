import { html, nothing } from "lit";
import type { Drawing } from "../../src/picture/drawing/drawing.ts";
import { fill, formatNumber } from "../messages/message.ts";
import { copyField } from "./copy-field.ts";
import { isSandboxed } from "./is-sandboxed.ts";
import { pdfCommand } from "./pdf-command.ts";
import { pngFile, saveFile, svgFile } from "./picture-files.ts";
import { presentPicture, presentSize, presentView } from "./present-picture.ts";
import type { TabInput } from "./tab-input.ts";

type Say = TabInput["input"]["reader"]["say"]["share"];

/** What a reader has chosen of the picture, and what became of it. */
export interface PictureState {
  readonly scale: number;
  readonly transparent: boolean;
  readonly said: "" | keyof Say["made"];
}

/** How a picture begins. */
export const FIRST_PICTURE: PictureState = { scale: 2, transparent: false, said: "" };

const SCALES = [1, 2, 4] as const;

/** The picture that is seen as a file: SVG, PNG, and the ways to a PDF. */
export function pictureTab(tab: TabInput, state: PictureState, set: (changes: Partial<PictureState>) => void): unknown {
  const { input, host, site } = tab;
  const { share: say } = input.reader.say;
  const pdf = {
    id: "pdf-command",
    label: say.pdf,
    note: say.pdfNote,
    text: pdfCommand(presentView(input, host), presentSize(host).width, state.transparent),
    isCode: true,
    rows: 3,
  };
  return html`${
    isSandboxed()
      ? html`<p class="warning">${say.boxed} <a href=${site.addressOf(input.view)} target="_blank" rel="noopener noreferrer">${say.openTab}</a></p>`
      : saving(tab, state, set)
  }
    ${copyField(say, pdf, tab.copying, tab.tell)}
    ${isSandboxed() || !host?.hasAttribute("hash") ? nothing : printing(say)}`;
}

function saving(
  { input, host }: TabInput,
  { scale, transparent, said }: PictureState,
  set: (changes: Partial<PictureState>) => void,
): unknown {
  const { language, say: all } = input.reader;
  const { share: say } = all;
  // Of a large graph it takes a while: not before it is asked for, nor before it is said.
  const save = async (extension: string, make: (drawing: Drawing) => Promise<Blob | undefined>) => {
    set({ said: "making" });
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const drawing = presentPicture(input, host, transparent);
    const file = drawing && (await make(drawing).catch(() => undefined));
    if (file) saveFile(file, `claimgraph.${extension}`);
    set({ said: file ? "saved" : drawing ? "failed" : "nothing" });
  };
  const { width } = presentSize(host);
  const sizeOf = (factor: number) =>
    fill(say.sizeOf, { n: factor, width: formatNumber(Math.round(width * factor), language) });
  return html`<p class="muted">${say.pictureNote}</p>
    <label class="choice"><input type="checkbox" .checked=${transparent} @change=${(event: Event) => set({ transparent: isChecked(event), said: "" })}> ${say.transparent}</label>
    <p class="files">
      <button type="button" class="save" @click=${() => save("svg", svgFile)}>${say.saveSvg}</button>
      <button type="button" class="save" @click=${() => save("png", (drawing) => pngFile(drawing, scale))}>${say.savePng}</button>
      <label class="size"><span>${say.size}</span>
        <select @change=${(event: Event) => set({ scale: chosenScale(event), said: "" })}>
          ${SCALES.map((factor) => html`<option value=${factor} .selected=${factor === scale}>${sizeOf(factor)}</option>`)}
        </select></label>
    </p>
    <p class="said" role="status">${said === "" ? nothing : say.made[said]}</p>`;
}

function printing(say: Say): unknown {
  return html`<div class="print">
    <p class="muted">${say.printNote}</p>
    <button type="button" class="save" @click=${() => window.print()}>${say.print}</button>
  </div>`;
}

function isChecked({ target }: Event): boolean {
  return target instanceof HTMLInputElement && target.checked;
}

function chosenScale({ target }: Event): number {
  return SCALES.find((scale) => target instanceof HTMLSelectElement && target.value === String(scale)) ?? 1;
}
