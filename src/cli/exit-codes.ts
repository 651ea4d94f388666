/** What the program leaves to the shell. Warnings and differences are `done`. */
export const EXIT = {
  done: 0,
  /** The data has errors; an empty folder too. */
  faultyData: 1,
  /** Unknown command, option, format or folder; a folder that is not ours to write in. */
  wrongCommand: 2,
  /** Disk full, no permission, no free port. */
  machineFailed: 3,
  interrupted: 130,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
