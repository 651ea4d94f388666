import type { RevealApi, RevealConfig, RevealPluginFactory } from "reveal.js";
import { type FramedStep, LiveFrame } from "./live-frame.ts";
import { MIRRORS, mirrorControls, onSpeakerKey } from "./speaker-mirror.ts";

/** What reveal.js's own scripts, which the page loads before this one, leave behind. */
declare const Reveal: RevealApi;
declare const RevealNotes: RevealPluginFactory;

/** Higher than wide by this much, a screen is a phone's. */
const UPRIGHT = 1.15;
/** How wide a slide is there, so that its letters can be read. */
const UPRIGHT_WIDTH = 540;
/** Of keys that are pressed in the frame, what reveal.js calls those that mean something to it. */
const KEY_CODES: Readonly<Record<string, number>> = {
  ...{ PageUp: 33, PageDown: 34, End: 35, Home: 36, ArrowLeft: 37, ArrowRight: 39, Escape: 27, ".": 190 },
  ...{ b: 66, f: 70, g: 71, o: 79, s: 83, v: 86 },
};

const deck = document.querySelector<HTMLElement>(".reveal");
if (deck) void open(deck);

/** Starts the deck that stands in the page; each of its steps has a picture, so it is whole without the live graph. */
async function open(root: HTMLElement): Promise<void> {
  const isPrinted = /[?&](print-pdf|view=print)\b/i.test(location.search);
  const isSeenBySpeaker = /[?&]receiver\b/i.test(location.search);
  const size = () => {
    const isUpright = !isPrinted && innerHeight > UPRIGHT * innerWidth;
    root.classList.toggle("upright", isUpright);
    return isUpright
      ? { width: UPRIGHT_WIDTH, height: Math.round((UPRIGHT_WIDTH * innerHeight) / innerWidth) }
      : { width: Number(root.dataset["width"]), height: Number(root.dataset["height"]) };
  };
  const options: RevealConfig = {
    ...size(),
    ...{ margin: 0, minScale: 0.1, maxScale: 6, center: false, scrollActivationWidth: 0 },
    // Its own list of keys is in English whatever the deck is in; the live graph shows ours.
    ...{ hash: true, controls: true, controlsTutorial: false, slideNumber: "c/t", help: false },
    ...{ transition: movesLittle() ? "none" : "fade", transitionSpeed: "fast", backgroundTransition: "none" },
    // The frames of the speaker's view are sent to where the deck is; the deck goes where it is led, and nowhere else.
    ...{ postMessage: isSeenBySpeaker, plugins: [RevealNotes], ...(isSeenBySpeaker && MIRRORS) },
  };
  if (isSeenBySpeaker) mirrorControls(root);
  else onSpeakerKey((keyCode) => Reveal.triggerKey(keyCode));
  await Reveal.initialize(options);
  window.addEventListener("resize", () => {
    const wanted = size();
    const { width, height } = Reveal.getConfig();
    if (wanted.width !== width || wanted.height !== height) Reveal.configure(wanted);
  });
  if (!isPrinted && !isSeenBySpeaker) openLive(root);
}

/** Lays the live graph over the slides that have a step of the story. */
function openLive(root: HTMLElement): void {
  const slides = Reveal.getSlides();
  const steps = slides.flatMap((slide, index) => stepOf(slide, index) ?? []);
  const here = () => stepOf(Reveal.getCurrentSlide(), Reveal.getIndices().h);
  // Beside the story the frame waits, unseen, at the step that comes next.
  const nearest = () => here() ?? steps[Reveal.getIndices().h === 0 ? 0 : steps.length - 1];
  const [first, page] = [nearest(), root.dataset["page"]];
  if (!first || page === undefined) return;

  const frame = document.createElement("iframe");
  frame.className = "live-frame";
  frame.title = root.dataset["live"] ?? "";
  root.append(frame);
  const inner = root.querySelector<HTMLElement>(".slides");
  let isReady = false;
  const update = () => {
    const isLive = isReady && here() !== undefined && !Reveal.isOverview();
    const hadFocus = !isLive && document.activeElement === frame;
    root.classList.toggle("live", isLive);
    frame.inert = !isLive;
    if (inner) inner.inert = isLive;
    if (hadFocus) backToDeck(frame);
  };
  const live = new LiveFrame(frame, page, first, {
    onStep: (step) => {
      const found = steps.find((one) => one.step === step);
      if (found && here()) Reveal.slide(found.slide);
    },
    onEdge: (edge) => (edge === "end" ? Reveal.next() : Reveal.prev()),
    onKey: (key) => {
      const code = KEY_CODES[key] ?? KEY_CODES[key.toLowerCase()];
      if (code !== undefined) Reveal.triggerKey(code);
    },
    onShows: (shows) => {
      isReady = shows;
      update();
    },
  });
  update();
  const follow = () => {
    const step = nearest();
    if (step) live.show(step);
    update();
  };
  for (const event of ["slidechanged", "overviewshown", "overviewhidden"]) Reveal.on(event, follow);
}

/** The step that a slide tells, and which slide that is. */
function stepOf({ dataset }: HTMLElement, slide: number): (FramedStep & { readonly slide: number }) | undefined {
  const { story, step, view } = dataset;
  if (story === undefined || step === undefined || view === undefined) return undefined;
  return { story, step: Number(step), view, slide };
}

function movesLittle(): boolean {
  return matchMedia("(prefers-reduced-motion: reduce)").matches;
}

/** A frame that has gone keeps the keys to itself otherwise. */
function backToDeck(frame: HTMLIFrameElement): void {
  frame.blur();
  window.focus();
}
