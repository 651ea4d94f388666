import { render } from "lit";
import { notesStyles } from "./notes-styles.ts";

/** What a window of notes shows, and what its keys do. */
export interface NotesPage {
  readonly title: string;
  readonly language: string;
  readonly content: unknown;
}

/**
 * A second window for whoever presents. It is an empty page of our own that this one draws into: nothing has to be
 * loaded again, the page's policy holds there too, and a page opened from the disk can do it as well.
 */
export class NotesWindow {
  readonly #window: Window;

  private constructor(opened: Window, press: (event: KeyboardEvent) => void, life: AbortSignal) {
    this.#window = opened;
    opened.addEventListener("keydown", press, { signal: life });
    window.addEventListener("pagehide", () => opened.close(), { signal: life });
    life.addEventListener("abort", () => opened.close(), { once: true });
  }

  /** Undefined where this page may not open a window, as in a sandboxed frame. */
  static open(press: (event: KeyboardEvent) => void, life: AbortSignal): NotesWindow | undefined {
    // A frame without an origin of its own could open a window, if at all, but not write into it.
    if (window.origin === "null" && location.protocol !== "file:") return undefined;
    try {
      const opened = window.open("", "claim-graph-notes", "popup,width=720,height=560");
      if (!opened) return undefined;
      adoptInto(opened);
      opened.focus();
      return new NotesWindow(opened, press, life);
    } catch {
      return undefined;
    }
  }

  get isOpen(): boolean {
    return !this.#window.closed;
  }

  focus(): void {
    this.#window.focus();
  }

  /** `shared` are custom properties with their values. */
  show({ title, language, content }: NotesPage, shared: ReadonlyMap<string, string>): void {
    if (!this.isOpen) return;
    const { document } = this.#window;
    document.title = title;
    document.documentElement.lang = language;
    for (const [name, value] of shared) document.documentElement.style.setProperty(name, value);
    render(content, document.body, { creationScope: document });
  }

  close(): void {
    this.#window.close();
  }
}

/** The page's own style sheets come along for the font; a sheet of ours says how notes look. */
function adoptInto({ document }: Window): void {
  const Sheet = document.defaultView?.CSSStyleSheet;
  if (!Sheet) return;
  const sheet = new Sheet();
  sheet.replaceSync(notesStyles);
  document.adoptedStyleSheets = [sheet];
  document.head.replaceChildren(
    ...[...window.document.querySelectorAll("head > link[rel=stylesheet], head > style")].map((own) => {
      const copy = document.importNode(own, true);
      if (own instanceof HTMLLinkElement) copy.setAttribute("href", own.href);
      return copy;
    }),
  );
}
