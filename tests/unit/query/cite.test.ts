import { expect, test } from "vitest";
import type { NodeAttributes } from "../../../src/model/attributes.ts";
import type { ClaimGraph } from "../../../src/model/claim-graph.ts";
import type { Reference } from "../../../src/query/cite/reference.ts";
import { citeClaim, citeDataSet, citeSource, citeView } from "../../../src/query/cite/references.ts";
import { CITATION_STYLES } from "../../../src/query/cite/styles.ts";
import { fixtureGraph } from "../../support/fixture-graph.ts";

const URL = "https://example.org/map/#v=1&sel=gazette-2024/too-narrow";
const english = { language: "en", url: URL } as const;

function write(style: string, references: readonly Reference[], language: "en" | "ru" | "kk" = "en"): string {
  return CITATION_STYLES.find(({ id }) => id === style)?.write(references, language) ?? "";
}

/** The invented town, its data licensed, and its article with these authors. */
function signed(...authors: readonly Partial<NodeAttributes>[]): ClaimGraph {
  const graph = fixtureGraph();
  graph.setAttribute("licence", "CC-BY-4.0");
  for (const [index, author] of authors.entries()) {
    const id = `author-${index}`;
    graph.addNode(id, { ...graph.getNodeAttributes("ada-lind"), ...author } as NodeAttributes);
    graph.addEdgeWithKey(`${id} authored`, id, "gazette-2024", { type: "authored", weight: 1 });
  }
  const ids = authors.map((_, index) => `author-${index}`);
  graph.updateNodeAttributes("gazette-2024", (node) => ({ ...node, authors: ids }) as NodeAttributes);
  return graph;
}

test("a data set is cited by its title, since nobody else is named, with its date, its licence and its address", () => {
  const whole = citeDataSet(signed(), { language: "en", url: "https://example.org/map/" });
  expect(write("apa", [whole])).toBe(
    "The bridge of Lindau [Data set; licence CC-BY-4.0]. (2024, March 1). https://example.org/map/",
  );
  expect(write("bibtex", [whole])).toBe(`@misc{the-bridge-of-2024,
  key = {The bridge of Lindau},
  title = {{The bridge of Lindau}},
  howpublished = {Data set},
  year = {2024},
  month = mar,
  day = {1},
  version = {2024-03-01},
  note = {licence CC-BY-4.0},
  url = {https://example.org/map/},
  language = {en},
}`);
  expect(JSON.parse(write("csl-json", [whole]))).toEqual([
    {
      id: "the-bridge-of-2024",
      type: "dataset",
      title: "The bridge of Lindau",
      issued: { "date-parts": [[2024, 3, 1]] },
      genre: "Data set",
      version: "2024-03-01",
      note: "licence CC-BY-4.0",
      URL: "https://example.org/map/",
      language: "en",
    },
  ]);
});

/** The town with those who answer for the data set; one of them has a name in Russian too. */
function edited(): ClaimGraph {
  const graph = signed();
  graph.setAttribute("editors", [{ en: "Bridge Watch", ru: "Мостовой дозор" }, "Holm, Berg & {Sons}"]);
  graph.setAttribute("publisher", "Lindau Press");
  return graph;
}

test("a data set with editors and a publisher is cited by them", () => {
  const whole = citeDataSet(edited(), english);
  expect(write("apa", [whole])).toBe(
    `Bridge Watch, & Holm, Berg & {Sons} (Eds.). (2024, March 1). The bridge of Lindau [Data set; licence CC-BY-4.0]. Lindau Press. ${URL}`,
  );
  const russian = citeDataSet(edited(), { language: "ru" });
  expect(write("apa", [russian], "ru")).toMatch(
    /^Мостовой дозор, & Holm, Berg & \{Sons\} \(ред\.\)\. \(2024, 1 марта\)\./,
  );
  const entry = write("bibtex", [whole]);
  expect(entry).toContain(
    "  editor = {{Bridge Watch} and {Holm, Berg \\& \\textbraceleft{}Sons\\textbraceright{}}},\n",
  );
  expect(entry).toContain("  publisher = {Lindau Press},\n");
  expect(JSON.parse(write("csl-json", [whole]))[0]).toMatchObject({
    editor: [{ literal: "Bridge Watch" }, { literal: "Holm, Berg & {Sons}" }],
    publisher: "Lindau Press",
  });
});

test("a publisher alone answers for the data set, and an editor who publishes it is named once", () => {
  const graph = signed();
  graph.setAttribute("publisher", "Lindau Press");
  const alone = "Lindau Press. (2024, March 1). The bridge of Lindau [Data set; licence CC-BY-4.0].";
  expect(write("apa", [citeDataSet(graph, { language: "en" })])).toBe(alone);
  graph.setAttribute("editors", ["Lindau Press"]);
  expect(write("apa", [citeDataSet(graph, { language: "en" })])).toBe(alone.replace("Press.", "Press (Ed.)."));
});

test("editors and publisher stand beside the data set that a view or a claim is part of, never in its speaker's place", () => {
  expect(write("apa", [citeView(edited(), "Voices", english)])).toBe(
    `Voices [Map of claims; licence CC-BY-4.0]. (2024, March 1). In Bridge Watch, & Holm, Berg & {Sons} (Eds.), The bridge of Lindau [Data set]. Lindau Press. ${URL}`,
  );
  const graph = signed();
  graph.setAttribute("publisher", "Lindau Press");
  const [claim = ""] = write("apa", citeClaim(graph, "gazette-2024/too-narrow", { language: "en" })).split("\n");
  expect(claim).toMatch(/^The bridge is too narrow .* In The bridge of Lindau \[Data set\]\. Lindau Press\.$/);
});

test("a view is cited by its name, as a part of the data set", () => {
  expect(write("apa", [citeView(signed(), "Voices", english)])).toBe(
    `Voices [Map of claims; licence CC-BY-4.0]. (2024, March 1). In The bridge of Lindau [Data set]. ${URL}`,
  );
});

test("a claim is cited as our paraphrase with its speaker, and after it the article that it was made in", () => {
  const cited = citeClaim(signed(), "gazette-2024/too-narrow", english);
  expect(write("apa", cited)).toBe(
    `The bridge is too narrow for two carts [Paraphrase of a claim by Ada Lind; source: Lake Gazette, 2024; licence CC-BY-4.0]. (2024, March 1). In The bridge of Lindau [Data set]. ${URL}

Lake Gazette. (2024, February 10). A bridge too narrow. https://example.org/bridge`,
  );
  expect(write("bibtex", cited)).toBe(`@misc{gazette-2024:too-narrow,
  key = {The bridge is too narrow for two carts.},
  title = {{The bridge is too narrow for two carts.}},
  howpublished = {Paraphrase of a claim by Ada Lind; source: Lake Gazette, 2024},
  year = {2024},
  month = mar,
  day = {1},
  version = {2024-03-01},
  note = {In The bridge of Lindau [Data set]. licence CC-BY-4.0},
  url = {${URL}},
  language = {en},
}

@article{gazette-2024,
  key = {Lake Gazette},
  title = {{A bridge too narrow}},
  journal = {Lake Gazette},
  year = {2024},
  month = feb,
  day = {10},
  url = {https://example.org/bridge},
  language = {en},
}`);
  expect(JSON.parse(write("csl-json", cited))).toEqual([
    {
      id: "gazette-2024:too-narrow",
      type: "entry",
      title: "The bridge is too narrow for two carts.",
      "container-title": "The bridge of Lindau",
      issued: { "date-parts": [[2024, 3, 1]] },
      genre: "Paraphrase of a claim by Ada Lind; source: Lake Gazette, 2024",
      version: "2024-03-01",
      note: "licence CC-BY-4.0",
      URL,
      language: "en",
    },
    {
      id: "gazette-2024",
      type: "article-newspaper",
      title: "A bridge too narrow",
      "container-title": "Lake Gazette",
      issued: { "date-parts": [[2024, 2, 10]] },
      URL: "https://example.org/bridge",
      language: "en",
    },
  ]);
});

test("in Russian and Kazakh the words are theirs, and the article keeps the title it was published under", () => {
  const cite = (language: "ru" | "kk") =>
    write("apa", citeClaim(signed(), "gazette-2024/too-narrow", { language }), language);
  expect(cite("ru")).toBe(
    "The bridge is too narrow for two carts [Пересказ утверждения; кто говорит: Ада Линд; источник: Lake Gazette, 2024; лицензия CC-BY-4.0]. (2024, 1 марта). В: Мост в Линдау [Набор данных].\n\nLake Gazette. (2024, 10 февраля). A bridge too narrow. https://example.org/bridge",
  );
  expect(cite("kk")).toContain("(2024, 1 наурыз). The bridge of Lindau [Деректер жинағы] ішінде.");
});

test("authors are cited in the order of the record, and by name where a graph does not have that order", () => {
  const graph = signed({ label: "Zoe Lake", labels: "Zoe Lake" }, { label: "Aliya Serik", labels: "Aliya Serik" });
  const authors = () => citeSource(graph, "gazette-2024", "en")?.authors;
  expect(authors()).toEqual([{ literal: "Zoe Lake" }, { literal: "Aliya Serik" }]);
  graph.updateNodeAttributes("gazette-2024", (node) => ({ ...node, authors: undefined }) as unknown as NodeAttributes);
  expect(authors()).toEqual([{ literal: "Aliya Serik" }, { literal: "Zoe Lake" }]);
});

test("authors are named by family and given name where the record writes them so, and as they are written elsewhere", () => {
  const graph = signed(
    { label: "Berit Holm", labels: "Berit Holm", aliases: ["Holm, Berit Anna"] },
    { label: "Zoe and Sons, Reporters", labels: "Zoe and Sons, Reporters", type: "MediaOrganization" },
    { label: "Aliya Serik", labels: "Aliya Serik" },
  );
  const source = [citeSource(graph, "gazette-2024", "en")].flatMap((one) => one ?? []);
  expect(write("apa", source)).toBe(
    "Holm, B. A., Zoe and Sons, Reporters, & Aliya Serik. (2024, February 10). A bridge too narrow. Lake Gazette. https://example.org/bridge",
  );
  expect(write("bibtex", source)).toContain(
    "  author = {{Holm}, {Berit Anna} and {Zoe and Sons, Reporters} and {Aliya Serik}},\n",
  );
  expect(JSON.parse(write("csl-json", source))[0].author).toEqual([
    { family: "Holm", given: "Berit Anna" },
    { literal: "Zoe and Sons, Reporters" },
    { literal: "Aliya Serik" },
  ]);
});

test("who is known by a role is cited by it, whatever else a record holds", () => {
  const graph = signed({
    label: "a baker of Lindau",
    labels: "a baker of Lindau",
    naming: "protected",
    aliases: ["Secret, Name"],
  });
  const source = [citeSource(graph, "gazette-2024", "en")].flatMap((one) => one ?? []);
  for (const { id } of CITATION_STYLES) expect(write(id, source)).not.toContain("Secret");
  expect(write("apa", source)).toMatch(/^a baker of Lindau\. /);
});

test("what TeX would take for a command is a letter again, braces stay in pairs, and no line is broken", () => {
  const graph = signed();
  const nasty = '50% of {all} & "more"\\end #1_$x^2~y } \u0007\n@misc{evil,';
  graph.setAttribute("title", nasty);
  const entry = write("bibtex", [citeDataSet(graph, { language: "en", url: "https://example.org/a%20b#{x}\\y_z&w" })]);
  expect(entry).toContain(
    'title = {{50\\% of \\textbraceleft{}all\\textbraceright{} \\& "more"\\textbackslash{}end \\#1\\_\\$x\\textasciicircum{}2\\textasciitilde{}y \\textbraceright{} @misc\\textbraceleft{}evil,}},',
  );
  expect(entry).toContain("url = {https://example.org/a%20b#%7Bx%7D%5Cy_z&w},");
  expect(entry.split("{").length).toBe(entry.split("}").length);
  expect(entry.split("\n").filter((line) => line.startsWith("@"))).toHaveLength(1);
  const [item] = JSON.parse(write("csl-json", [citeDataSet(graph, english)]));
  expect(item.title).toBe(nasty);
  expect(write("apa", [citeDataSet(graph, english)]).split("\n")).toHaveLength(1);
});

test("an address that would run is no part of a reference, and what is no claim has none", () => {
  const graph = fixtureGraph();
  graph.setNodeAttribute("gazette-2024", "url", "javascript:alert(1)");
  expect(citeSource(graph, "gazette-2024", "en")?.url).toBeUndefined();
  expect(citeClaim(graph, "ada-lind", english)).toEqual([]);
  expect(citeClaim(graph, "no-such-claim", english)).toEqual([]);
});
