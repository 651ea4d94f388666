import { layOver } from "../../query/derive/lay-over.ts";
import { projectSources } from "../../query/derive/project-sources.ts";
import { rememberDerived } from "../../query/remember-derived.ts";
import type { Lens } from "../lens.ts";

const SHOWN: ReadonlySet<string> = new Set(["publishes", "authored", "contributedTo", "speaksIn"]);

/** What was read, who publishes it, and who speaks in it. */
export const sources: Lens = {
  id: "sources",
  labels: { en: "Sources", ru: "Источники", kk: "Дереккөздер" },
  derive: rememberDerived((graph) => layOver(projectSources(graph), graph)),
  showsNode: ({ kind }) => kind === "Source" || kind === "Actor",
  showsEdge: ({ type }) => SHOWN.has(type),
  keepsLoners: false,
};
