import { closestWord } from "../base/closest-word.ts";
import type { Absence } from "../diagnostics/fault.ts";
import { inside, type Place } from "../diagnostics/place.ts";
import type { Unread } from "../model/unread.ts";
import { valueAt } from "./value-at.ts";

/** How often a word of a broken record is held against an id; after that every id may be one that is misspelt there. */
const COMPARISONS = 1_000_000;

/** Gathers what could not be read or was left out. Words are looked for when somebody first asks, so that few pay. */
export class UnreadParts implements Unread {
  /** Texts and values that may declare what they name, as a file does. */
  readonly #parts: unknown[] = [];
  /** Records without a sound form: each declares its own id and mentions the others. */
  readonly #records: unknown[] = [];
  readonly #ids = new Set<string>();
  /** Parts left out of records, by the record. */
  readonly #leftOut = new Map<string, Place["path"][]>();
  #mended = false;
  #comparisons = 0;
  #allUnknown = false;
  #pinsUnknown = false;
  #inParts: ReadonlySet<string> | undefined;
  #inRecords: ReadonlySet<string> | undefined;

  /** Whether nothing is missing. */
  get isEmpty(): boolean {
    const none = this.#parts.length === 0 && this.#records.length === 0;
    return none && !this.#mended && !this.#allUnknown && !this.#pinsUnknown;
  }

  /** A text, or a value read from one, of which any word may be an id that it declares. */
  addPart(part: unknown): void {
    this.#parts.push(part);
  }

  /** A record that was left out, whatever stands where the ids would be that it has and had. */
  addRecord(record: unknown, id: unknown, formerIds: unknown): void {
    this.#records.push(record);
    this.#addIds([id, formerIds].flat());
  }

  #addIds(ids: unknown): void {
    for (const id of [ids].flat()) if (typeof id === "string") this.#ids.add(id);
  }

  /** A record whose form had to be mended, for which these parts of it were left out: no graph is made of it. */
  addMended(record: unknown, place: Place, paths: readonly Place["path"][]): void {
    this.#mended = true;
    if (paths.length > 0) this.#records.push(record);
    for (const path of paths) {
      const whole = inside(place, ...path);
      const others = this.#leftOut.get(recordOf(whole));
      if (others) others.push(whole.path);
      else this.#leftOut.set(recordOf(whole), [whole.path]);
      const key = path.at(-1);
      if (key === "id" || key === "formerIds") this.#addIds(valueAt(record, path));
    }
  }

  /** Bytes that are no text: anything may stand in them. */
  addAnything(): void {
    this.#allUnknown = true;
  }

  /** The file of pins. */
  addPins(): void {
    this.#pinsUnknown = true;
  }

  mayHold({ of, id }: Absence): boolean {
    if (of === "pin") return this.#pinsUnknown;
    if (this.#allUnknown) return true;
    this.#inParts ??= wordsIn(this.#parts);
    // A claim is called by its short id where it is declared.
    const short = id.slice(id.lastIndexOf("/") + 1);
    if (this.#inParts.has(short)) return true;
    if (of === "record") return this.#ids.has(short);
    this.#inRecords ??= wordsIn(this.#records);
    if (this.#inRecords.has(short)) return true;
    this.#comparisons += this.#inRecords.size;
    return this.#comparisons > COMPARISONS || closestWord(short, this.#inRecords) !== undefined;
  }

  leftOut(place: Place, fields: readonly string[]): boolean {
    const parts = this.#leftOut.get(recordOf(place)) ?? [];
    return parts.some((lost) => {
      const field = lost.findLast((step) => typeof step === "string");
      if (field === undefined || !fields.includes(field)) return false;
      const holder = lost.slice(0, -1);
      return startsWith(place.path, holder) || startsWith(holder, place.path);
    });
  }
}

/** Every run of letters, digits and hyphens in the texts of some values, whatever their form, a circle included. */
function wordsIn(values: readonly unknown[]): ReadonlySet<string> {
  const words = new Set<string>();
  const seen = new Set<unknown>();
  const open: unknown[] = [...values];
  while (open.length > 0) {
    const value = open.pop();
    if (typeof value === "string") for (const [word] of value.matchAll(/[\w-]+/g)) words.add(word);
    else if (typeof value === "object" && value !== null && !seen.has(value)) {
      seen.add(value);
      for (const [key, inner] of Object.entries(value)) open.push(key, inner);
    }
  }
  return words;
}

/** One text for all places in a record: `claims[3]` of a list, or `source`. */
function recordOf({ file, path: [list, index] }: Place): string {
  return `${file} ${list} ${typeof index === "number" ? index : ""}`;
}

function startsWith(path: Place["path"], beginning: Place["path"]): boolean {
  return beginning.every((step, index) => path[index] === step);
}
