import { freemem } from "node:os";

/** Bytes that this process may still take: of its container where it has one, else of the machine. */
export function freeMemory(): number {
  return process.availableMemory?.() ?? freemem();
}
