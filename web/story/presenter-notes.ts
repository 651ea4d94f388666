import type { ToldStep } from "../../src/model/story-view.ts";
import type { Reader } from "../panels/reader.ts";
import { notesPage } from "./notes-page.ts";
import { NotesWindow } from "./notes-window.ts";

/** Colours and sizes that both windows share. */
const SHARED = [
  "--paper",
  "--ink",
  "--muted",
  "--line",
  "--surface",
  "--accent",
  "--text-claim",
  "--text-title",
] as const;

/** The notes of whoever presents: opened when they are asked for, and then following the story from step to step. */
export class PresenterNotes {
  readonly #element: HTMLElement;
  readonly #go: (number: number) => void;
  #window: NotesWindow | undefined;

  /** `element` has the colours and sizes, and is told of keys that are pressed in the other window. */
  constructor(element: HTMLElement, go: (number: number) => void) {
    this.#element = element;
    this.#go = go;
  }

  /** Says whether the notes can be seen now; the window closes when the signal aborts. */
  open(life: AbortSignal): boolean {
    if (this.#window?.isOpen) this.#window.focus();
    else this.#window = NotesWindow.open(this.#press, life);
    return this.#window !== undefined;
  }

  show(reader: Reader, told: ToldStep): void {
    if (!this.#window?.isOpen) return;
    const style = getComputedStyle(this.#element);
    const shared = new Map(SHARED.map((name) => [name, style.getPropertyValue(name)]));
    this.#window.show(notesPage(reader, told, this.#go), shared);
  }

  /** Keys mean the same in both windows; what presses a button there stays there. */
  readonly #press = (event: KeyboardEvent): void => {
    const { key, code, target } = event;
    if ((key === " " || key === "Enter") && target !== null && "click" in target && "disabled" in target) return;
    const copy = new KeyboardEvent("keydown", { key, code, bubbles: true, cancelable: true, composed: true });
    if (!this.#element.dispatchEvent(copy)) event.preventDefault();
  };
}
