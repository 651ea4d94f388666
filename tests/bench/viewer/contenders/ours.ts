import { itemsOf } from "../../../../src/picture/items/item-picker.ts";
import { themeNamed } from "../../../../src/picture/themes.ts";
import { openPicture } from "../../../../web/draw/open-picture.ts";
import { readGraph } from "../../../../web/read-graph.ts";
import type { Contender } from "../contender.ts";
import { beginDrag } from "./drag.ts";

/** The viewer's own reading and drawing, with every link shown. */
export const contender: Contender = {
  open: async (host, json) => {
    const graph = readGraph(json);
    if (!graph) throw new Error("the benchmark's graph cannot be read");
    const picture = openPicture(host, { onChoose: () => {}, onCamera: () => {} }, () => true);
    const show = (selection: readonly string[]) =>
      picture.show(itemsOf(graph, { v: 1, lens: "everything", selection }), themeNamed("light"));
    show([]);
    // What draws large graphs is a chunk of its own: the picture has asked for it first and goes first.
    await import("../../../../web/draw/bulk.ts");
    await new Promise((resolve) => setTimeout(resolve));
    return { pan: beginDrag(host), focus: (id) => show([id]) };
  },
};
