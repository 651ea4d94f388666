import { readdirSync, realpathSync } from "node:fs";
import { join, sep } from "node:path";
import { LARGEST_FILE } from "../../1-read/decode-text.ts";
import { compareText } from "../../base/compare-text.ts";
import type { SourceTexts } from "../../model/evidence.ts";
import { systemErrorCode, systemErrorWords } from "./explain-system-error.ts";
import { readRegularFile } from "./read-regular-file.ts";

/** The texts in a folder, by source id. */
export interface TextFolder {
  /** As it was named. */
  readonly path: string;
  readonly texts: SourceTexts;
  /** Why a text cannot be used, by source id; completes "cannot be used:". */
  readonly unusable: ReadonlyMap<string, string>;
}

/**
 * Reads each `<source id>.txt` of `folder` as it is: line ends and composed letters are made one in evidence/. The
 * name decides, so that no id of the data ever becomes a path.
 */
export function readTexts(folder: string): TextFolder {
  const texts = new Map<string, string>();
  const unusable = new Map<string, string>();
  const root = realpathSync(folder);
  for (const name of readdirSync(root).sort(compareText)) {
    const id = /^([a-z0-9-]+)\.txt$/.exec(name)?.[1];
    if (id === undefined) continue;
    const text = readText(root, name);
    if (text instanceof Error) unusable.set(id, text.message);
    else texts.set(id, text);
  }
  return { path: folder, texts, unusable };
}

function readText(root: string, name: string): string | Error {
  try {
    if (!realpathSync(join(root, name)).startsWith(root + sep)) return new Error("it is a link that leads elsewhere");
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === undefined) throw error;
    return new Error(systemErrorWords(code));
  }
  const content = readRegularFile(join(root, name));
  if ("bytes" in content) {
    const text = decode(content.bytes);
    if (text === undefined) return new Error("it is not written in UTF-8");
    return text.trim() === "" ? new Error("it is empty") : text;
  }
  if (content.refused === "too-large") return new Error(`it is larger than ${LARGEST_FILE / 2 ** 20} MiB`);
  return new Error(content.refused === "not-regular" ? "it is no regular file" : systemErrorWords(content.code));
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
