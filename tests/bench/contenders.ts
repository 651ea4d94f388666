import { BUILD_CONTENDERS } from "./build-contenders.ts";
import { GEXF_CONTENDERS } from "./gexf-contenders.ts";
import { READ_CONTENDERS } from "./read-contenders.ts";

/** What each process of the benchmark does, again and again, with the input that it is given as a word. */
const CONTENDERS = { ...BUILD_CONTENDERS, ...READ_CONTENDERS, ...GEXF_CONTENDERS };

/** Runs as one of the processes that are compared. */
export function runAsContender(name: string, input: string): Promise<void> {
  if (!isContender(name)) throw new Error(`no such contender: ${name}`);
  return CONTENDERS[name](input);
}

function isContender(name: string): name is keyof typeof CONTENDERS {
  return Object.hasOwn(CONTENDERS, name);
}
