import { projectActors } from "../../query/project-actors.ts";
import type { Lens } from "../lens.ts";

/** Who is tied to whom: relations, agreement, dispute, and who speaks about whom. */
export const actors: Lens = {
  id: "actors",
  labels: { en: "Actors", ru: "Участники", kk: "Қатысушылар" },
  derive: projectActors,
  showsNode: ({ kind }) => kind === "Actor",
  showsEdge: () => true,
  keepsLoners: false,
};
