import picocolors from "picocolors";
import { codeFrame, type FrameLine } from "../code-frame.ts";
import type { Fault } from "../fault.ts";
import { indexLines, type LineIndex } from "../line-index.ts";
import { makeMask } from "../mask-names.ts";
import { countFaults, type PrintableFault, printableFaults } from "../printable-fault.ts";
import type { Reporter } from "../reporter.ts";
import { visibleText } from "../visible-text.ts";

type Colors = ReturnType<typeof picocolors.createColors>;

/** For people: place, sentence, remedy and a few lines of the file. */
export const text: Reporter = {
  name: "text",
  description: "for people: each fault with its place, its remedy and the lines around it",
  report: (faults, context) => {
    const colors = picocolors.createColors(context.color);
    const hide = makeMask(context.privateNames);
    const indexes = new Map<string, LineIndex>();
    const frameOf = ({ span }: Fault): readonly FrameLine[] => {
      const content = span && context.files.get(span.file);
      if (!span || content === undefined) return [];
      const lines = indexes.get(span.file) ?? indexLines(content);
      indexes.set(span.file, lines);
      return codeFrame(lines, span, hide);
    };
    const printable = printableFaults(faults, context);
    const blocks = printable.map((fault, index) => {
      const original = faults[index];
      return printFault(fault, original ? frameOf(original) : [], colors);
    });
    return `${[...blocks, printCount(printable, colors)].join("\n\n")}\n`;
  },
};

function printFault(fault: PrintableFault, frame: readonly FrameLine[], colors: Colors): string {
  const { severity, code } = fault;
  const place =
    fault.file === undefined ? fault.path : [fault.file, fault.line, fault.column].filter(Boolean).join(":");
  const paint = severity === "error" ? colors.red : colors.yellow;
  return [
    [...(place === "" ? [] : [colors.bold(visibleText(place))]), paint(severity), colors.dim(code)].join(" "),
    `  ${visibleText(fault.wrong)}`,
    `  ${colors.cyan(visibleText(fault.remedy))}`,
    ...(fault.other === undefined ? [] : [`  The other: ${visibleText(fault.other)}`]),
    ...(fault.meanwhile === undefined ? [] : [`  ${visibleText(fault.meanwhile)}`]),
    ...frame.map((line) => printFrameLine(line, colors, paint)),
  ].join("\n");
}

function printFrameLine({ gutter, text: line, kind }: FrameLine, colors: Colors, paint: Colors["red"]): string {
  const shown = kind === "caret" ? paint(line) : kind === "context" ? colors.dim(line) : line;
  return line === "" ? `  ${colors.dim(gutter)}` : `  ${colors.dim(gutter)} ${shown}`;
}

function printCount(faults: readonly PrintableFault[], colors: Colors): string {
  const worst = faults.some(({ severity }) => severity === "error") ? colors.red : colors.yellow;
  return (faults.length === 0 ? colors.green : worst)(countFaults(faults));
}
