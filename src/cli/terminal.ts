import { isatty } from "node:tty";
import picocolors from "picocolors";
import { onDisk } from "./disk/explain-system-error.ts";
import { type Chunks, writeChunks } from "./disk/write-chunks.ts";

const STDOUT = 1;
const STDERR = 2;

type Colors = ReturnType<typeof picocolors.createColors>;

/** Where a command speaks: results on standard output, progress and faults on standard error. */
export interface Terminal {
  /** Writes a result; throws the system's EPIPE when nobody reads any more, a failure in words where the disk is full. */
  readonly result: (chunks: Chunks) => void;
  /** Writes a line of a result. */
  readonly print: (line: string) => void;
  /** Writes a line of news. */
  readonly tell: (line: string) => void;
  /** Shows a passing line, on a terminal only; an empty one takes it away. */
  readonly passing: (line: string) => void;
  /** Colours for results, and for news: none where the stream is not a terminal or `NO_COLOR` is set. */
  readonly resultColors: Colors;
  readonly newsColors: Colors;
}

/** The terminal of this process. Both streams are written at once, so that nothing is lost when the process ends. */
export function openTerminal(): Terminal {
  const moves = isatty(STDERR) && process.env["TERM"] !== "dumb";
  let shown = "";
  const passing = (line: string) => {
    if (!moves || line === shown) return;
    writeChunks(STDERR, [`\r\u001b[K${line}`]);
    shown = line;
  };
  const result = (chunks: Chunks) => {
    passing("");
    onDisk("Writing to standard output", () => writeChunks(STDOUT, chunks));
  };
  return {
    result,
    print: (line) => result([`${line}\n`]),
    tell: (line) => {
      passing("");
      writeChunks(STDERR, [`${line}\n`]);
    },
    passing,
    resultColors: colorsFor(STDOUT),
    newsColors: colorsFor(STDERR),
  };
}

function colorsFor(stream: number): Colors {
  const refused = (process.env["NO_COLOR"] ?? "") !== "" || process.env["TERM"] === "dumb";
  return picocolors.createColors(!refused && (isatty(stream) || (process.env["FORCE_COLOR"] ?? "") !== ""));
}
