import { dirname, resolve } from "node:path";
import { READING_FAULTS } from "../../diagnostics/faults/reading.ts";
import { visibleText } from "../../diagnostics/visible-text.ts";
import { startWatch } from "../clock.ts";
import { CommandFailure } from "../command-failure.ts";
import { onDisk, systemErrorCode } from "../disk/explain-system-error.ts";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import { type DataSet, type DataSetOptions, readDataSet } from "../read-data-set.ts";
import { reportFaults } from "../report-faults.ts";
import { tellWithheld } from "../tell-withheld.ts";
import type { Terminal } from "../terminal.ts";
import { buildSite } from "./build-site.ts";
import { readBuiltSite } from "./read-built-site.ts";
import { type Site, type SiteServer, serveSite } from "./site-server.ts";
import { watchFolders } from "./watch-folders.ts";

/** A site as it is now, and the folders whose changes make another one. */
interface Look {
  readonly site: Site;
  /** Whether the site shows the data; else it only says that the data has errors. */
  readonly isSound: boolean;
  readonly folders: readonly string[];
}

/** Serves a folder until the process is interrupted; gives a code only where there is nothing to show. */
export async function viewFolder(
  folder: string,
  port: number,
  options: DataSetOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const look = () => lookAtBuilt(folder) ?? lookAtRecords(readDataSet(folder, options), terminal);
  const first = look();
  if (first === undefined) return EXIT.faultyData;
  const server = await serve(first.site, port, terminal);
  let shown = first.site;
  const watch = watchFolders(
    () => {
      const elapsed = startWatch();
      const next = lookAgain(look, folder, terminal);
      watch.over(next?.folders ?? [dirname(resolve(folder))]);
      if (next?.isSound !== true) terminal.tell("The page stays as it was.");
      else if (!isSameSite(shown, next.site)) {
        shown = next.site;
        server.replace(shown);
        terminal.tell(`The page is new (${elapsed()}).`);
      }
    },
    (lost) => terminal.tell(`Changes in ${lost} go unnoticed: the system watches no more folders.`),
  );
  watch.over(first.folders);
  terminal.tell(`Watching ${folder}. Stop with Ctrl-C.`);
  // The server and the watch keep the process alive; an interruption ends it from the main thread.
  return new Promise(() => {});
}

/** What `build` wrote. The whole folder is replaced, so that the one around it has to be watched. */
function lookAtBuilt(folder: string): Look | undefined {
  const site = readBuiltSite(folder);
  return site && { site, isSound: true, folders: [dirname(resolve(folder))] };
}

/** The records as they are now; nothing where there are none, for then there is nothing to wait for. */
function lookAtRecords(dataSet: DataSet, terminal: Terminal): Look | undefined {
  reportFaults(dataSet, terminal);
  if (dataSet.faults.some(({ code }) => code === READING_FAULTS.folderEmpty.code)) return undefined;
  tellWithheld(dataSet, terminal);
  return { site: buildSite(dataSet), isSound: dataSet.graph !== undefined, folders: dataSet.folders };
}

/** A folder that is gone for a moment is waited for. */
function lookAgain(look: () => Look | undefined, folder: string, terminal: Terminal): Look | undefined {
  try {
    return look();
  } catch (error) {
    if (!(error instanceof CommandFailure)) throw error;
    terminal.tell(`${visibleText(error.message)} Waiting for ${folder}.`);
    return undefined;
  }
}

async function serve(site: Site, port: number, terminal: Terminal): Promise<SiteServer> {
  const server = await serveSite(site, port).catch((error: unknown) => {
    if (systemErrorCode(error) === "EACCES") {
      const wrong = `Serving at port ${port} failed: the system keeps it for its administrator.`;
      throw new CommandFailure(EXIT.machineFailed, wrong, "Name another with --port: those from 1024 are for all.");
    }
    return onDisk(`Serving at port ${port}`, () => {
      throw error;
    });
  });
  if (server.port !== port && port !== 0) terminal.tell(`Port ${port} is taken; this is the next free one.`);
  terminal.print(`http://localhost:${server.port}/`);
  return server;
}

function isSameSite(a: Site, b: Site): boolean {
  return (
    a.size === b.size && [...a].every(([name, bytes]) => Buffer.compare(bytes, b.get(name) ?? new Uint8Array()) === 0)
  );
}
