import { layOver } from "../../query/derive/lay-over.ts";
import { projectTopics } from "../../query/derive/project-topics.ts";
import { rememberDerived } from "../../query/remember-derived.ts";
import type { Lens } from "../lens.ts";

const SHOWN: ReadonlySet<string> = new Set(["speaksOn", "favours", "opposes", "weighs"]);

/** Who speaks on what, and with which stance; the claims themselves are in the links. */
export const topics: Lens = {
  id: "topics",
  labels: { en: "Topics", ru: "Темы", kk: "Тақырыптар" },
  derive: rememberDerived((graph) => layOver(projectTopics(graph), graph)),
  showsNode: ({ kind }) => kind === "Actor" || kind === "Topic",
  showsEdge: ({ type }) => SHOWN.has(type),
  keepsLoners: false,
};
