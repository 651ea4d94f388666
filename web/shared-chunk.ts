import type { Plugin, Rolldown } from "vite";

/**
 * Puts what several later chunks share, and the first does not hold, into one chunk: a dozen files of a few hundred
 * bytes each would come to more, since each is packed by itself.
 */
export function sharedChunk(name: string): { readonly plugin: Plugin; readonly group: Rolldown.CodeSplittingGroup } {
  const first = new Set<string>();
  return {
    plugin: {
      name: "shared-chunk",
      buildEnd() {
        const add = (id: string) => {
          if (first.has(id)) return;
          first.add(id);
          for (const imported of this.getModuleInfo(id)?.importedIds ?? []) add(imported);
        };
        for (const id of this.getModuleIds()) if (this.getModuleInfo(id)?.isEntry === true) add(id);
      },
    },
    group: { name, minShareCount: 2, test: (id) => !first.has(id) },
  };
}
