import type { Plugin, Rolldown } from "vite";

/** A chunk of what several later chunks share. */
export interface SharedChunk {
  readonly name: string;
  /** Paths of modules: what one of them needs stands in this chunk, unless it stands in one before. */
  readonly neededBy: RegExp;
}

/**
 * Puts all that the entry needs into one chunk, `first`, and what several later chunks share beyond it into a few
 * others, none of which has to wait for the next. A dozen files of a few hundred bytes each would come to more, since
 * each is packed by itself, and those that the entry needs would have to be asked for in turn.
 */
export function sharedChunks(
  first: string,
  later: readonly SharedChunk[],
): { readonly plugin: Plugin; readonly groups: Rolldown.CodeSplittingGroup[] } {
  const chunkOf = new Map<string, string>();
  return {
    plugin: {
      name: "shared-chunks",
      buildEnd() {
        const put = (id: string, chunk: string) => {
          if (chunkOf.has(id)) return;
          chunkOf.set(id, chunk);
          for (const imported of this.getModuleInfo(id)?.importedIds ?? []) put(imported, chunk);
        };
        const ids = [...this.getModuleIds()];
        for (const id of ids) if (this.getModuleInfo(id)?.isEntry === true) put(id, first);
        for (const { name, neededBy } of later) for (const id of ids) if (neededBy.test(id)) put(id, name);
      },
    },
    groups: [
      { name: first, priority: 1, test: (id) => chunkOf.get(id) === first },
      ...later.map(({ name }) => ({ name, minShareCount: 2, test: (id: string) => chunkOf.get(id) === name })),
    ],
  };
}
