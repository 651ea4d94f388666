import type { Command } from "./command.ts";
import { buildCommand } from "./commands/build.ts";
import { checkCommand } from "./commands/check.ts";
import { exportCommand } from "./commands/export.ts";
import { layoutCommand } from "./commands/layout.ts";
import { lintCommand } from "./commands/lint.ts";
import { newCommand } from "./commands/new.ts";
import { pinCommand } from "./commands/pin.ts";
import { schemaCommand } from "./commands/schema.ts";
import { statsCommand } from "./commands/stats.ts";
import { viewCommand } from "./commands/view.ts";

/** Every command, in the order of the help. */
export const COMMANDS: readonly Command[] = [
  buildCommand,
  checkCommand,
  viewCommand,
  newCommand,
  pinCommand,
  layoutCommand,
  exportCommand,
  statsCommand,
  schemaCommand,
  lintCommand,
];
