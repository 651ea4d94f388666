import { type Command, isSet, textOption } from "../command.ts";
import { CommandFailure } from "../command-failure.ts";
import { DATA_FOLDER, dataSetOptions, STRICT_OPTION, TEXTS_OPTION } from "../data-options.ts";
import { EXIT } from "../exit-codes.ts";

/** `claimgraph check`: says everything that is wrong with a data folder, and writes nothing. */
export const checkCommand: Command = {
  name: "check",
  summary: "say what is wrong with a folder of records, and what to do",
  arguments: [DATA_FOLDER],
  options: [
    TEXTS_OPTION,
    { flags: "--coverage", description: "list the sentences of each article that no passage covers (needs --texts)" },
    STRICT_OPTION,
    {
      flags: "--reporter <form>",
      description: "form of the report",
      default: "text",
      choices: async () => (await import("../../diagnostics/reporters.ts")).REPORTERS.map(({ name }) => name),
    },
  ],
  examples: [
    ["check", "graph-data, its passages against their pins"],
    ["check --texts texts --coverage", "passages, figures and hedges against the articles, and what is left out"],
    ["check --strict --reporter github", "in a workflow"],
  ],
  run: async (given, terminal) => {
    if (isSet(given, "coverage") && textOption(given, "texts") === undefined) {
      throw new CommandFailure(
        EXIT.wrongCommand,
        "--coverage needs the articles' texts.",
        "Name their folder: --texts DIR",
      );
    }
    const { hasErrors } = await import("../../diagnostics/fault.ts");
    const { passageLine } = await import("../passage-states.ts");
    const { readDataSet } = await import("../read-data-set.ts");
    const { faultTotals, reportAs } = await import("../report-faults.ts");
    const dataSet = readDataSet(given.words[0], dataSetOptions(given));
    const { sentenceLine, sentencesCovered } = await import("../sentences-covered.ts");
    const coverage = isSet(given, "coverage") ? sentencesCovered(dataSet, isSet(given, "strict")) : undefined;
    const whole = { ...dataSet, faults: [...dataSet.faults, ...(coverage?.faults ?? [])] };
    const reporter = textOption(given, "reporter") ?? "text";
    reportAs(reporter, whole, terminal);
    // A report for programs is all of the result.
    const print = reporter === "text" ? terminal.print : terminal.tell;
    print(`faults: ${faultTotals(whole.faults)}`);
    print(passageLine(dataSet.findings));
    if (coverage) print(sentenceLine(coverage, dataSet));
    return hasErrors(whole.faults) ? EXIT.faultyData : EXIT.done;
  },
};
