import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { validateXML } from "xmllint-wasm";

const SCHEMA = join(import.meta.dirname, "../../../shared/gexf");

/** Whether the schema that agrees with Gephi stands beside the checkout. */
export const hasGexfSchema = existsSync(join(SCHEMA, "gexf.rng"));

/** What the schema has against a file. */
export async function validateGexf(contents: string): Promise<readonly string[]> {
  const file = (fileName: string) => ({ fileName, contents: readFileSync(join(SCHEMA, fileName), "utf8") });
  const { errors } = await validateXML({
    xml: [{ fileName: "graph.gexf", contents }],
    schema: [file("gexf.rng")],
    preload: [file("viz.rng"), file("dynamics.rng")],
    extension: "relaxng",
    initialMemoryPages: 256,
    maxMemoryPages: 4096,
  });
  return errors.map(({ rawMessage }) => rawMessage);
}
