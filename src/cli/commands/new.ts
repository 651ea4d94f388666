import { existsSync, mkdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { today } from "../clock.ts";
import type { Command } from "../command.ts";
import { CommandFailure } from "../command-failure.ts";
import { onDisk, systemErrorCode } from "../disk/explain-system-error.ts";
import { dataFolderAround, HOME_FOLDER, homeFolder } from "../disk/locate-data-folder.ts";
import { syncFolder, writeNewFile } from "../disk/write-file-atomically.ts";
import { EXIT } from "../exit-codes.ts";
import { actorStarter } from "../starters/actor-starter.ts";
import { articleStarter } from "../starters/article-starter.ts";
import { manifestStarter } from "../starters/manifest-starter.ts";
import { storyStarter } from "../starters/story-starter.ts";

interface Starter {
  /** The folder of records where none is named. */
  readonly home: (id: string) => string;
  readonly path: (id: string) => string;
  readonly text: (id: string) => string;
  readonly next: (id: string, dir: string) => string;
}

const STARTERS: ReadonlyMap<string, Starter> = new Map<string, Starter>([
  [
    "manifest",
    {
      home: (id) => id,
      path: () => "claimgraph.yaml",
      text: (id) => manifestStarter(id, today()),
      next: (_id, dir) => `Give it a title, then start an article: claimgraph new article my-first-article${dir}`,
    },
  ],
  [
    "article",
    {
      home: homeFolder,
      path: (id) => `articles/${id}.yaml`,
      text: articleStarter,
      next: (_id, dir) =>
        `Fill it in, with its speakers and topics there or in files of their own, then: claimgraph check${dir}`,
    },
  ],
  [
    "actor",
    {
      home: homeFolder,
      path: (id) => `actors/${id}.yaml`,
      text: actorStarter,
      next: (id, dir) => `Give it a type and a name; claims say "speaker: ${id}". Then: claimgraph check${dir}`,
    },
  ],
  [
    "story",
    {
      home: homeFolder,
      path: (id) => `stories/${id}.yaml`,
      text: storyStarter,
      next: (id, dir) => `Tell it, then look at it: claimgraph view${dir}, and open #story=${id}&step=1 there`,
    },
  ],
]);

/** `claimgraph new`: starts a file of records and says what to do next; never touches one that is there. */
export const newCommand: Command = {
  name: "new",
  summary: "start a file of records, with comments that explain it",
  arguments: [
    { name: "<what>", description: "what to start", choices: [...STARTERS.keys()] },
    { name: "<id>", description: "its id: small ASCII letters, digits and single dashes" },
    {
      name: "[dir]",
      description: `folder of records; without it a manifest makes <id>, others go to ${HOME_FOLDER}`,
    },
  ],
  options: [],
  examples: [
    ["new manifest my-data", "my-data/claimgraph.yaml: what the data set is"],
    ["new article my-article my-data", "my-data/articles/my-article.yaml"],
    ["new actor feminita", "graph-data/actors/feminita.yaml"],
    ["new story who-speaks", "graph-data/stories/who-speaks.yaml"],
  ],
  run: async ({ words: [what = "", id = "", folder] }, terminal) => {
    await refuseUnsoundId(id);
    const starter = STARTERS.get(what);
    if (starter === undefined) throw new Error(`no starter for ${what}`);
    const named = folder ?? starter.home(id);
    const around = dataFolderAround(named);
    const dir = what === "manifest" ? named : around;
    const path = join(dir, starter.path(id));
    if (existsSync(path)) refuseStanding(path);
    onDisk(`Writing ${path}`, () => startFile(path, starter.text(id)));
    terminal.print(path);
    terminal.tell(starter.next(id, dir === HOME_FOLDER ? "" : ` ${dir}`));
    return EXIT.done;
  },
};

function startFile(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  try {
    writeNewFile(path, [text]);
  } catch (error) {
    if (systemErrorCode(error) === "EEXIST") refuseStanding(path);
    throw error;
  }
  syncFolder(dirname(path));
}

function refuseStanding(path: string): never {
  throw new CommandFailure(
    EXIT.wrongCommand,
    `${path} is there already; it was not touched.`,
    `Edit ${basename(path)}, or choose another id.`,
  );
}

async function refuseUnsoundId(id: string): Promise<void> {
  const { ID } = await import("../../schema/scalar-schemas.ts");
  if (ID.test(id)) return;
  const { default: anyAscii } = await import("any-ascii");
  const sound = anyAscii(id)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  const remedy = "An id has small ASCII letters, digits and single dashes between them.";
  throw new CommandFailure(
    EXIT.wrongCommand,
    `"${id}" is no id.`,
    sound === "" ? remedy : `${remedy} Did you mean ${sound}?`,
  );
}
