import { fontFile } from "../font/font-file.ts";
import { FAMILY, WEIGHTS } from "../font/page-font.ts";

/** CSS that carries the page's font, for files that are seen without the page; empty where the font does not come. */
export async function fontFaces(): Promise<string> {
  const faces = await Promise.all(
    WEIGHTS.map(async (weight) => {
      const data = carried(weight) ?? (await fetched(fontFile(weight)));
      return data && `@font-face{font-family:"${FAMILY}";font-weight:${weight};src:url(${data})}`;
    }),
  );
  return faces.join("");
}

/** The page in one file has the font in its style sheet. */
function carried(weight: string): string | undefined {
  for (const sheet of document.styleSheets) {
    // The sheets of somebody else's page are theirs, and may refuse to be read.
    if (sheet.href !== null) continue;
    for (const rule of sheet.cssRules) {
      if (!(rule instanceof CSSFontFaceRule) || rule.style.getPropertyValue("font-weight") !== weight) continue;
      const [, data] = /url\("(data:font\/woff2[^"]*)"\)/.exec(rule.style.getPropertyValue("src")) ?? [];
      if (data !== undefined && rule.style.getPropertyValue("font-family").includes(FAMILY)) return data;
    }
  }
  return undefined;
}

/** The site has it beside the script. */
async function fetched(address: string): Promise<string> {
  try {
    const response = await fetch(address);
    return response.ok ? await asData(new Blob([await response.arrayBuffer()], { type: "font/woff2" })) : "";
  } catch {
    return "";
  }
}

function asData(file: Blob): Promise<string> {
  const reader = new FileReader();
  return new Promise((done, fail) => {
    reader.onload = () => done(String(reader.result));
    reader.onerror = () => fail(reader.error);
    reader.readAsDataURL(file);
  });
}
