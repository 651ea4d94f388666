import type { Plugin, Rolldown } from "vite";

/**
 * Puts all that the entry needs into one chunk, `first`; what several later chunks share beyond it into another,
 * `later`, if the module that `next` ends the path of needs it too, and else into a third, `last`, for which that one is
 * not to wait. A dozen files of a few hundred bytes each would come to more, since each is packed by itself, and those
 * that the entry needs would have to be asked for in turn.
 */
export function sharedChunks(names: {
  readonly first: string;
  readonly next: string;
  readonly later: string;
  readonly last: string;
}): {
  readonly plugin: Plugin;
  readonly groups: Rolldown.CodeSplittingGroup[];
} {
  const first = new Set<string>();
  const next = new Set<string>();
  return {
    plugin: {
      name: "shared-chunks",
      buildEnd() {
        const addTo = (needed: Set<string>, id: string) => {
          if (needed.has(id)) return;
          needed.add(id);
          for (const imported of this.getModuleInfo(id)?.importedIds ?? []) addTo(needed, imported);
        };
        for (const id of this.getModuleIds()) {
          if (this.getModuleInfo(id)?.isEntry === true) addTo(first, id);
          if (id.endsWith(names.next)) addTo(next, id);
        }
      },
    },
    groups: [
      { name: names.first, priority: 1, test: (id) => first.has(id) },
      { name: names.later, minShareCount: 2, test: (id) => !first.has(id) && next.has(id) },
      { name: names.last, minShareCount: 2, test: (id) => !first.has(id) && !next.has(id) },
    ],
  };
}
