import { FRAME_MESSAGE, type FrameRequest } from "../../src/model/frame-protocol.ts";
import { type Heard, readHeard } from "./read-heard.ts";

/** How long a frame may take to come to a step before the slide's own picture is shown instead. */
const PATIENCE_MS = 2500;

/** A step of a story, and the link to it that the framed page understands. */
export interface FramedStep {
  readonly story: string;
  readonly step: number;
  /** What stands after `#` in the link. */
  readonly view: string;
}

/** What the deck does with what happens in the frame. */
export interface FrameListener {
  /** Whoever looks at the frame has gone to another step in it. */
  readonly onStep: (step: number) => void;
  /** A step was asked for after the last or before the first. */
  readonly onEdge: (edge: "start" | "end") => void;
  /** A key was pressed that means nothing in the frame. */
  readonly onKey: (key: string) => void;
  /** Whether the frame now shows what was asked for. */
  readonly onShows: (shows: boolean) => void;
}

/**
 * The live graph in a frame of its own: one for all slides, told which step to show. It counts as showing only what it
 * has said that it shows, so a frame that is slow, broken or silent never hides a slide's own picture for long.
 */
export class LiveFrame {
  readonly #frame: HTMLIFrameElement;
  readonly #listener: FrameListener;
  #wanted: FramedStep;
  #last: Heard | undefined;
  #asked = 0;
  #answered = 0;
  #isLate = false;
  /** Whoever looks at the frame has left the story, to look around from this step. */
  #isFree = false;
  #shows = false;
  #patience: ReturnType<typeof setTimeout> | undefined;

  /** Loads `page` into the frame, which has to be in the document, at a step. */
  constructor(frame: HTMLIFrameElement, page: string, first: FramedStep, listener: FrameListener) {
    this.#frame = frame;
    this.#listener = listener;
    this.#wanted = first;
    window.addEventListener("message", this.#hear);
    frame.src = `${page}#${first.view}`;
  }

  /** Brings the frame to a step, now or as soon as it is ready. */
  show(step: FramedStep): void {
    this.#wanted = step;
    this.#isFree = false;
    // While an earlier wish is on its way, what the frame has said last is no longer where it will be.
    if (this.#last?.ready && (this.#asked > this.#answered || !this.#isThere())) this.#ask();
    this.#tell();
  }

  #ask(): void {
    const { story, step, view } = this.#wanted;
    const call: Pick<FrameRequest, "call" | "step" | "view"> =
      this.#last?.story === story ? { call: "goTo", step } : { call: "setView", view };
    this.#asked++;
    this.#isLate = false;
    clearTimeout(this.#patience);
    this.#patience = setTimeout(() => {
      this.#isLate = true;
      this.#tell();
    }, PATIENCE_MS);
    const request: FrameRequest = { type: FRAME_MESSAGE, id: this.#asked, ...call };
    // The frame holds our own page only. Files on the disk have no origin that could be named.
    this.#frame.contentWindow?.postMessage(request, location.protocol === "file:" ? "*" : location.origin);
  }

  readonly #hear = ({ source, data }: MessageEvent): void => {
    const heard = source === this.#frame.contentWindow ? readHeard(data) : undefined;
    if (!heard) return;
    const wasReady = this.#last?.ready === true;
    this.#last = heard;
    if (heard.answers === this.#asked) this.#answered = this.#asked;
    if (heard.ready && !wasReady && !this.#isThere()) this.#ask();
    // What the frame says on its way to where it was sent is no wish of whoever looks at it.
    if (heard.ready && this.#asked === this.#answered) {
      this.#isFree = heard.story === undefined;
      if (heard.step !== undefined && !this.#isThere()) this.#listener.onStep(heard.step);
    }
    if (heard.event === "start" || heard.event === "end") this.#listener.onEdge(heard.event);
    if (heard.event === "key" && heard.key !== undefined) this.#listener.onKey(heard.key);
    this.#tell();
  };

  #isThere(): boolean {
    const { story, step } = this.#wanted;
    return this.#isFree || (this.#last?.story === story && this.#last.step === step);
  }

  /** On the way from one step to the next the frame stays, unless that takes too long. */
  #tell(): void {
    const isOnTheWay = this.#shows && this.#asked > this.#answered && !this.#isLate;
    this.#shows = this.#last?.ready === true && (this.#isThere() || isOnTheWay);
    this.#listener.onShows(this.#shows);
  }
}
