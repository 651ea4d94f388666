import type { Absence } from "../diagnostics/fault.ts";
import type { Unread } from "../model/unread.ts";

/** Gathers what could not be read or was left out. Words are looked for when somebody first asks, so that few pay. */
export class UnreadParts implements Unread {
  /** Texts and values that may declare what they name, as a file does. */
  readonly #parts: unknown[] = [];
  /** Records without a sound form: each declares its own id and mentions the others. */
  readonly #records: unknown[] = [];
  readonly #ids = new Set<string>();
  #allUnknown = false;
  #pinsUnknown = false;
  #inParts: ReadonlySet<string> | undefined;
  #inRecords: ReadonlySet<string> | undefined;

  /** Whether nothing is missing. */
  get isEmpty(): boolean {
    const none = this.#parts.length === 0 && this.#records.length === 0;
    return none && !this.#allUnknown && !this.#pinsUnknown;
  }

  /** A text, or a value read from one, of which any word may be an id that it declares. */
  addPart(part: unknown): void {
    this.#parts.push(part);
  }

  /** A record that was left out, whatever stands where the ids would be that it has and had. */
  addRecord(record: unknown, id: unknown, formerIds: unknown): void {
    this.#records.push(record);
    for (const one of [id, formerIds].flat()) if (typeof one === "string") this.#ids.add(one);
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
    return this.#inRecords.has(short);
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
