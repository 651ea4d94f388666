import type { Plugin, Rolldown } from "vite";

/**
 * Puts all that the entry needs into one chunk, `first`, and what several later chunks share beyond it into another,
 * `later`: a dozen files of a few hundred bytes each would come to more, since each is packed by itself, and those that
 * the entry needs would have to be asked for in turn.
 */
export function sharedChunks(names: { readonly first: string; readonly later: string }): {
  readonly plugin: Plugin;
  readonly groups: Rolldown.CodeSplittingGroup[];
} {
  const first = new Set<string>();
  return {
    plugin: {
      name: "shared-chunks",
      buildEnd() {
        const add = (id: string) => {
          if (first.has(id)) return;
          first.add(id);
          for (const imported of this.getModuleInfo(id)?.importedIds ?? []) add(imported);
        };
        for (const id of this.getModuleIds()) if (this.getModuleInfo(id)?.isEntry === true) add(id);
      },
    },
    groups: [
      { name: names.first, priority: 1, test: (id) => first.has(id) },
      { name: names.later, minShareCount: 2, test: (id) => !first.has(id) },
    ],
  };
}
