/** The median of CPU time, in seconds, that each of several tasks takes; runs are interleaved so that drift hits all alike. */
export function medianCpu<K extends string>(tasks: Readonly<Record<K, () => unknown>>, runs = 5): Record<K, number> {
  const names = Object.keys(tasks) as K[];
  const times = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<K, number[]>;
  for (let run = 0; run < runs; run++) {
    for (const name of names) {
      globalThis.gc?.();
      const before = process.cpuUsage();
      tasks[name]();
      const { user, system } = process.cpuUsage(before);
      times[name].push((user + system) / 1e6);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(times[name])])) as Record<K, number>;
}

/** The middle one of several measurements. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
