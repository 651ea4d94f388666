/** What a reader can take along. */
export const SHARE_TABS = ["link", "embed", "picture", "cite"] as const;
export type ShareTab = (typeof SHARE_TABS)[number];

const ASKED = "claim-graph-share";

/** Asks the page around for its dialog, open at a tab: for parts that know nothing of the page. */
export function askToShare(from: EventTarget | null, tab: ShareTab): void {
  from?.dispatchEvent(new CustomEvent(ASKED, { detail: tab, bubbles: true, composed: true }));
}

/** Calls back when a part asks for the dialog, until the signal aborts. */
export function onAskToShare(target: EventTarget, asked: (tab: ShareTab) => void, signal: AbortSignal): void {
  const hear = (event: Event) => {
    const tab = event instanceof CustomEvent ? SHARE_TABS.find((known) => known === event.detail) : undefined;
    if (tab) asked(tab);
  };
  target.addEventListener(ASKED, hear, { signal });
}
