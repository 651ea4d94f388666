import { cleanText } from "./clean-text.ts";

/** The ids that are to be written, and how a format writes one that is not plain. */
export interface IdSpace {
  readonly all: () => readonly string[];
  readonly has: (id: string) => boolean;
  readonly escape: (id: string) => string;
}

/**
 * Gives each id as a format writes it. Ids of sound records stay as they are and cost no memory; one that loses
 * characters and then meets another id gets `~2`, so that no two things become one.
 */
export function makeCleanIds(ids: IdSpace): (id: string) => string {
  let changed: ReadonlyMap<string, string> | undefined;
  return (id) => {
    if (isPlain(id)) return id;
    if (isClean(id)) return ids.escape(id);
    changed ??= renameUnclean(ids);
    return ids.escape(changed.get(id) ?? id);
  };
}

const SPACE = 32;
/** Anything but ASCII that stands for itself in every format. */
const NOT_PLAIN = /[^ !#-%'-;=?-~]/;

/** Whether every format writes the id as it is. Most are such, which is quick to see. */
export function isPlain(id: string): boolean {
  return id.charCodeAt(0) > SPACE && id.charCodeAt(id.length - 1) > SPACE && !NOT_PLAIN.test(id);
}

function isClean(id: string): boolean {
  return id !== "" && cleanText(id).trim() === id;
}

function renameUnclean({ all, has }: IdSpace): ReadonlyMap<string, string> {
  const changed = new Map<string, string>();
  const given = new Set<string>();
  for (const id of all()
    .filter((each) => !isClean(each))
    .sort()) {
    const clean = cleanText(id).trim() || "unnamed";
    let free = clean;
    for (let count = 2; has(free) || given.has(free); count++) free = `${clean}~${count}`;
    given.add(free);
    changed.set(id, free);
  }
  return changed;
}
