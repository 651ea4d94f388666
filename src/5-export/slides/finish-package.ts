import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { compareText } from "../../base/compare-text.ts";
import type { SlidePicture } from "./slide-picture.ts";
import { xmlText } from "./xml.ts";

/** What a written package lacks. */
export interface PackageFinish {
  readonly language: string;
  /** `yyyy-mm-dd`. */
  readonly date: string;
  /** Of the slides after the title, in their order. */
  readonly pictures: readonly SlidePicture[];
  /** What is put on each of those slides: the markup of shapes. */
  readonly shapes: readonly string[];
}

const TYPES = "[Content_Types].xml";

/**
 * Goes once over the zip that pptxgenjs makes: the real PNG beside each SVG, the language of each text, notes by
 * paragraphs, shapes of our own, and nothing that differs from one writing to the next.
 */
export function finishPackage(bytes: Uint8Array, finish: PackageFinish): Uint8Array {
  const parts = unzipSync(bytes);
  const names = Object.keys(parts).filter((name) => !name.endsWith("/"));
  const rank = (name: string) => (name === TYPES ? 0 : 1);
  const sorted = names.sort((a, b) => rank(a) - rank(b) || compareText(a, b));
  // A zip's times are those of a wall clock: the same everywhere when made of local parts.
  const mtime = new Date(1980, 0, 1);
  const finished = sorted.map((name) => {
    const bare = parts[name] ?? new Uint8Array();
    const part = name === TYPES ? edited(bare, (xml) => typedParts(xml, names)) : finishPart(name, bare, finish);
    return [name, [part, { mtime, level: name.endsWith(".png") ? 0 : 6 }]] as const;
  });
  return zipSync(Object.fromEntries(finished.map(([name, [part, options]]) => [name, [part, options]])));
}

function finishPart(name: string, bytes: Uint8Array, finish: PackageFinish): Uint8Array {
  const picture = /^ppt\/media\/image-(\d+)-\d+\.png$/.exec(name);
  // The title is slide 1.
  if (picture) return finish.pictures[Number(picture[1]) - 2]?.png() ?? bytes;
  if (name === "docProps/core.xml") return edited(bytes, (xml) => datedXml(xml, finish.date));
  if (name === "docProps/app.xml")
    return edited(bytes, (xml) => xml.replace("Microsoft Office PowerPoint", "claimgraph"));
  if (name.startsWith("ppt/notesSlides/notes"))
    return edited(bytes, (xml) => inLanguage(inParagraphs(xml), finish.language));
  const slide = /^ppt\/slides\/slide(\d+)\.xml$/.exec(name);
  if (!slide) return bytes;
  const shapes = finish.shapes[Number(slide[1]) - 2] ?? "";
  return edited(bytes, (xml) =>
    inLanguage(
      xml.replace("</p:spTree>", () => `${shapes}</p:spTree>`),
      finish.language,
    ),
  );
}

/** pptxgenjs declares a master for each slide, though there is one for all: PowerPoint would offer a repair. */
function typedParts(xml: string, names: readonly string[]): string {
  const known = new Set(names);
  return xml.replace(/<Override PartName="\/([^"]*)"[^>]*\/>/g, (override, name: string) =>
    known.has(name) ? override : "",
  );
}

function edited(bytes: Uint8Array, edit: (xml: string) => string): Uint8Array {
  return strToU8(edit(strFromU8(bytes)));
}

function datedXml(xml: string, date: string): string {
  return xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${xmlText(date)}T00:00:00Z`);
}

function inLanguage(xml: string, language: string): string {
  return xml.replace(/ altLang="[^"]*"/g, "").replaceAll(' lang="en-US"', ` lang="${xmlText(language)}"`);
}

/** A line's end within a run of text is no line's end to PowerPoint. */
function inParagraphs(xml: string): string {
  return xml.replace(
    /<a:p><a:r>(<a:rPr[^>]*\/>)<a:t>([^<]*)<\/a:t><\/a:r>(<a:endParaRPr[^>]*\/>)<\/a:p>/g,
    (_, run: string, text: string, end: string) =>
      text
        .split("\n")
        .map((line) => (line === "" ? `<a:p>${end}</a:p>` : `<a:p><a:r>${run}<a:t>${line}</a:t></a:r></a:p>`))
        .join(""),
  );
}
