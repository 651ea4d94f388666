import { largeFolder } from "../support/large-folder.ts";
import type { BenchRow } from "./bench-row.ts";
import { type Contender, timeContenders } from "./time-contenders.ts";

/** Reading a folder of `bytes` and validating it beside js-yaml on the same texts: its form first, then by all rules. */
export async function benchRead(
  bytes: number,
  contender: (name: string, input: string) => Contender,
): Promise<readonly BenchRow[]> {
  const process = (name: string) => contender(name, String(bytes));
  const seconds = await timeContenders({
    yaml: process("yaml"),
    readForm: process("readForm"),
    readByRules: process("readByRules"),
  });
  const files = largeFolder(bytes);
  const size = files.reduce((sum, file) => sum + file.bytes.length, 0);
  const of = `${files.length} files, ${Math.round(size / 1e6)} MB`;
  const beside = { of, beside: "js-yaml alone", aim: 1.25 };
  return [
    { task: "read and validate", seconds: seconds.readForm, ratio: seconds.readForm / seconds.yaml, ...beside },
    {
      task: "the same, all rules checked",
      seconds: seconds.readByRules,
      ratio: seconds.readByRules / seconds.yaml,
      ...beside,
    },
  ];
}
