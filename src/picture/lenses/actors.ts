import { layOver } from "../../query/derive/lay-over.ts";
import { projectActors } from "../../query/derive/project-actors.ts";
import { rememberDerived } from "../../query/remember-derived.ts";
import type { Lens } from "../lens.ts";

/** Who is tied to whom: relations, agreement, dispute, and who speaks about whom. */
export const actors: Lens = {
  id: "actors",
  labels: { en: "Actors", ru: "Участники", kk: "Қатысушылар" },
  derive: rememberDerived((graph) => layOver(projectActors(graph), graph)),
  showsNode: ({ kind }) => kind === "Actor",
  showsEdge: () => true,
  keepsLoners: false,
};
