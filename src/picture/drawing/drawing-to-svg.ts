import { isWebAddress } from "../../base/is-web-address.ts";
import type { Drawing, Layer, Mark, Part, PathMark, TextMark } from "./drawing.ts";

/** Twice as wide as the halo that is seen. */
const HALO_WIDTH = 5;

/**
 * A drawing as an SVG document: no script, nothing loaded, every text escaped, links to http(s) only. `fontFaces` is
 * CSS that brings the font along; where it does not come and is not installed, a narrower one stands in, so that
 * labels keep their room. `scale` is how many times as large it stands in a page.
 */
export function drawingToSvg(drawing: Drawing, fontFaces = "", scale = 1): string {
  const { width, height, ground, title, description, language, layers } = drawing;
  const size = `viewBox="0 0 ${n(width)} ${n(height)}" width="${n(width * scale)}" height="${n(height * scale)}"`;
  const role = layers.some(({ parts }) => parts.some(({ link }) => link)) ? "" : ' role="img"';
  const lang = language === "" ? "" : ` lang="${escapeXml(language)}"`;
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size}${role}${lang} font-family="Noto Sans, Segoe UI, Arial, sans-serif" fill="none">`,
    `<title>${escapeXml(title)}</title>`,
    `<desc>${escapeXml(description)}</desc>`,
    fontFaces === "" ? "" : `<style>${escapeXml(fontFaces)}</style>`,
    ground === undefined ? "" : `<rect width="100%" height="100%" fill="${ground}"/>`,
    ...layers.map(layerSvg),
    "</svg>\n",
  ];
  return parts.join("");
}

function layerSvg({ x, y, clip, parts }: Layer): string {
  // A document in the document is cut at its edge, and needs no id, which a page with two pictures would have twice.
  if (clip) {
    const box = `x="${n(x)}" y="${n(y)}" width="${n(clip.width)}" height="${n(clip.height)}"`;
    return `<svg ${box} overflow="hidden">${parts.map(partSvg).join("")}</svg>`;
  }
  const move = x === 0 && y === 0 ? "" : ` transform="translate(${n(x)} ${n(y)})"`;
  return `<g${move}>${parts.map(partSvg).join("")}</g>`;
}

function partSvg({ of, title, link, marks }: Part): string {
  const name = title === undefined ? "" : `<title>${escapeXml(title)}</title>`;
  const drawn = name + marks.map(markSvg).join("");
  const owned =
    of || title !== undefined ? `<g${of ? ` data-${of.kind}="${escapeXml(of.id)}"` : ""}>${drawn}</g>` : drawn;
  return link && isWebAddress(link.address) ? `<a href="${escapeXml(link.address)}">${owned}</a>` : owned;
}

function markSvg(mark: Mark): string {
  return "d" in mark ? pathSvg(mark) : textSvg(mark);
}

function pathSvg({ d, fill, stroke, strokeWidth, strokeOpacity = 1, dash }: PathMark): string {
  const form = fill === undefined ? "" : ` fill="${fill}" fill-rule="evenodd"`;
  const opacity = strokeOpacity === 1 ? "" : ` stroke-opacity="${n(strokeOpacity)}"`;
  const dashes = dash === undefined ? "" : ` stroke-dasharray="${dash.map(n).join(" ")}"`;
  const line =
    stroke === undefined ? "" : ` stroke="${stroke}"${opacity} stroke-width="${n(strokeWidth ?? 1)}"${dashes}`;
  return `<path d="${d}"${form}${line}/>`;
}

function textSvg({ lines, align, size, weight, color, halo }: TextMark): string {
  const anchor = align === "start" ? "" : ` text-anchor="${align}"`;
  const font = `font-size="${n(size)}"${weight === 400 ? "" : ` font-weight="${weight}"`}${anchor}`;
  const spans = lines.map(({ text, x, y }) => `<tspan x="${n(x)}" y="${n(y)}">${escapeXml(text)}</tspan>`).join("");
  // A text of its own: not every reader of SVG knows paint-order.
  const seam =
    halo === undefined
      ? ""
      : `<text ${font} fill="${halo}" stroke="${halo}" stroke-width="${HALO_WIDTH}" stroke-linejoin="round" aria-hidden="true">${spans}</text>`;
  return `${seam}<text ${font} fill="${color}">${spans}</text>`;
}

function n(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** Whatever may need work; most texts do not. */
const SUSPECT = /[^ !#-%(-;=?-~\u00A0-\uD7FF]/;

/** Escapes a text for XML and leaves out what XML cannot hold: control characters and lone surrogates. */
function escapeXml(text: string): string {
  if (!SUSPECT.test(text)) return text;
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "")
    .replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
