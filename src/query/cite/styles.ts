import type { CitationStyle } from "./style.ts";
import { apa } from "./styles/apa.ts";
import { bibtex } from "./styles/bibtex.ts";
import { cslJson } from "./styles/csl-json.ts";

/** Every way to write references; the first is for readers, the others for their programs. */
export const CITATION_STYLES: readonly CitationStyle[] = [apa, bibtex, cslJson];
