import { type FSWatcher, watch } from "node:fs";

/** Editors write a file in several steps: this long, in milliseconds, nothing may happen before it counts as done. */
const QUIET = 120;

/** A watch over folders, which may become others. */
export interface FolderWatch {
  /** Watches these folders from now on, instead of those before. */
  readonly over: (folders: readonly string[]) => void;
  readonly close: () => void;
}

/**
 * Calls `changed` after something in the watched folders (not below them) has changed and come to rest, and `lost`
 * with a folder that the system will not watch.
 */
export function watchFolders(changed: () => void, lost: (folder: string) => void): FolderWatch {
  const watchers = new Map<string, FSWatcher>();
  let timer: NodeJS.Timeout | undefined;
  const touched = () => {
    clearTimeout(timer);
    timer = setTimeout(changed, QUIET);
  };
  const forget = (folder: string) => {
    watchers.get(folder)?.close();
    watchers.delete(folder);
  };
  return {
    over: (folders) => {
      for (const folder of watchers.keys()) if (!folders.includes(folder)) forget(folder);
      for (const folder of folders) {
        if (watchers.has(folder)) continue;
        try {
          const watcher = watch(folder, touched);
          // A folder that is taken away ends its watch; that it is gone shows when the data is read again.
          watcher.on("error", () => {
            forget(folder);
            touched();
          });
          watchers.set(folder, watcher);
        } catch {
          lost(folder);
        }
      }
    },
    close: () => {
      clearTimeout(timer);
      for (const folder of [...watchers.keys()]) forget(folder);
    },
  };
}
