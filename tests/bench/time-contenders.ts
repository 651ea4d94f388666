import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { median } from "./median-cpu.ts";

/** A process that does its task once for each line it is sent, and answers with the CPU seconds it took. */
export interface Contender {
  readonly command: string;
  readonly args: readonly string[];
}

/**
 * The median of CPU time, in seconds, that each of several processes takes. Each has only its own input in memory, so
 * that none sweeps another's; their runs are interleaved so that drift hits all alike. NaN for one that is undefined.
 */
export async function timeContenders<K extends string>(
  contenders: Readonly<Record<K, Contender | undefined>>,
  runs = 7,
): Promise<Record<K, number>> {
  const names = Object.keys(contenders) as K[];
  const started = names.map((name) => ({ name, process: start(contenders[name]), times: [] as number[] }));
  for (let run = 0; run < runs; run++) {
    for (const { times, process } of started) if (process) times.push(await process.runOnce());
  }
  for (const { process } of started) process?.stop();
  return Object.fromEntries(started.map(({ name, times }) => [name, median(times)])) as Record<K, number>;
}

function start(contender: Contender | undefined) {
  if (!contender) return undefined;
  const { command, args } = contender;
  const child = spawn(command, args, { stdio: ["pipe", "pipe", "inherit"] });
  const answers = createInterface(child.stdout)[Symbol.asyncIterator]();
  const runOnce = async (): Promise<number> => {
    child.stdin.write("run\n");
    const seconds = Number((await answers.next()).value);
    if (!(seconds > 0)) throw new Error(`${command} ${args.join(" ")} gave up`);
    return seconds;
  };
  return { runOnce, stop: () => child.stdin.end() };
}

/** The other side: runs a task for each line on standard input; `prepare` and the sweep before it are not timed. */
export async function answerRuns<T>(prepare: () => T, task: (input: T) => unknown): Promise<void> {
  for await (const _ of createInterface(process.stdin)) {
    const input = prepare();
    globalThis.gc?.();
    const before = process.cpuUsage();
    task(input);
    const { user, system } = process.cpuUsage(before);
    console.log((user + system) / 1e6);
  }
}
