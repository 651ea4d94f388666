import type { View } from "../src/model/view.ts";

/** Changes to parts of a view; `undefined` takes a part back. */
export type ViewChanges = { readonly [K in keyof View]?: View[K] | undefined };

/**
 * Changes parts of the view; each change is a step that Back undoes, unless `step` is false. The picture moves to a
 * camera among them.
 */
export type ChangeView = (changes: ViewChanges, step?: boolean) => void;
