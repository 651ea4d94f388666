/** One of those that draw the same graph in the same browser. */
export interface Contender {
  /** Reads the text of a `graph.json` and draws it; done once the first frame is on its canvases. */
  readonly open: (host: HTMLElement, json: string) => Promise<Opened>;
}

/** A drawing to be worked with. */
export interface Opened {
  /** Begins the next frame of a pan. */
  readonly pan: () => void;
  /** Brings out a node and what is joined to it; where a contender cannot, it draws everything anew. */
  readonly focus: (id: string) => void;
}
