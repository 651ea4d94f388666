import { posix } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";

/** An element of a part. */
interface PackageElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, unknown>>;
}

/** A PPTX as its parts. */
export interface Package {
  readonly names: readonly string[];
  readonly bytesOf: (name: string) => Buffer;
  readonly textOf: (name: string) => string;
  /** All that a part says, without markup. */
  readonly wordsOf: (name: string) => string;
  readonly elementsOf: (name: string, element: string) => readonly PackageElement[];
}

/** Opens a PPTX; a part that is no XML throws when it is read as such. */
export function readPackage(bytes: Uint8Array): Package {
  const parts = unzipSync(bytes);
  const textOf = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  const read = (name: string) => {
    const elements: PackageElement[] = [];
    const texts: string[] = [];
    const parser = new SaxesParser();
    parser.on("opentag", ({ name: tag, attributes }) => elements.push({ name: tag, attributes }));
    parser.on("text", (text) => texts.push(text));
    parser.on("error", (error) => {
      throw error;
    });
    parser.write(textOf(name)).close();
    return { elements, texts };
  };
  return {
    names: Object.keys(parts),
    bytesOf: (name) => Buffer.from(parts[name] ?? new Uint8Array()),
    textOf,
    wordsOf: (name) => read(name).texts.join(""),
    elementsOf: (name, element) => read(name).elements.filter((one) => one.name === element),
  };
}

/** What is against the conventions of packages: parts without a type, types without a part, ways that lead nowhere. */
export function packageFaults(pack: Package): readonly string[] {
  const types = [
    ...pack.elementsOf("[Content_Types].xml", "Default"),
    ...pack.elementsOf("[Content_Types].xml", "Override"),
  ];
  const known = new Set(types.flatMap(({ attributes }) => [attributes["Extension"], attributes["PartName"]]));
  const there = new Set(pack.names);
  const untyped = pack.names
    .filter((name) => name !== "[Content_Types].xml" && !known.has(`/${name}`) && !known.has(name.split(".").at(-1)))
    .map((name) => `${name} has no type`);
  const empty = types
    .map(({ attributes }) => attributes["PartName"])
    .filter((name) => typeof name === "string" && !there.has(name.slice(1)))
    .map((name) => `${String(name)} is typed and not there`);
  const lost = pack.names
    .filter((name) => name.endsWith(".rels"))
    .flatMap((name) => {
      const base = posix.dirname(posix.dirname(name));
      return pack.elementsOf(name, "Relationship").flatMap(({ attributes: { TargetMode, Target } }) => {
        const target = String(Target);
        const path = target.startsWith("/") ? target.slice(1) : posix.normalize(posix.join(base, target));
        const leads = TargetMode === "External" ? /^https?:/.test(target) : there.has(path);
        return leads ? [] : [`${name} leads to ${target}`];
      });
    });
  return [...untyped, ...empty, ...lost];
}
