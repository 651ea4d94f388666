import type { Place } from "./place.ts";
import type { Span } from "./span.ts";

/** An error stops a build; a warning does not. */
export type Severity = "error" | "warning";

/** What has to be nowhere for a fault to be one: a record or type of an id, a mention of an id, a pin. */
export interface Absence {
  readonly of: "record" | "mention" | "pin";
  readonly id: string;
}

/** Something wrong with the data: collected, never thrown. */
export interface Fault {
  /** Permanent kebab-case name of what is wrong. */
  readonly code: string;
  readonly severity: Severity;
  /** One sentence: what is wrong. */
  readonly wrong: string;
  /** One sentence: what to do. */
  readonly remedy: string;
  /** One sentence: what is not judged until this is mended; absent where all else is. */
  readonly meanwhile?: string;
  /** What the fault follows from: void where what could not be read may hold that. Gone once that is judged. */
  readonly absent?: Absence;
  /** Fields that the record lacks: void where one of them stands there and could not be read for its form. */
  readonly lacks?: readonly string[];
  readonly place: Place;
  /** Another place that the sentence speaks of. */
  readonly other?: Place;
  /** Set once the file has been looked at again; absent for records that come from code. */
  readonly span?: Span;
  readonly otherSpan?: Span;
}

/** What a fault says, apart from where. */
export type FaultText = Pick<Fault, "wrong" | "remedy" | "meanwhile" | "absent" | "lacks" | "other">;

/** A kind of fault: call it with the place and what the sentence needs. */
export interface FaultKind<A extends readonly unknown[]> {
  (place: Place, ...details: A): Fault;
  readonly code: string;
  readonly severity: Severity;
}

/** Declares a kind of fault once, so that its code, severity and sentences stand together. */
export function defineFault<A extends readonly unknown[]>(
  code: string,
  severity: Severity,
  say: (...details: A) => FaultText,
): FaultKind<A> {
  const make = (place: Place, ...details: A): Fault => ({ code, severity, ...say(...details), place });
  return Object.assign(make, { code, severity });
}

/** Whether any of the faults stops a build. */
export function hasErrors(faults: readonly Fault[]): boolean {
  return faults.some((fault) => fault.severity === "error");
}
