import type { Lens } from "../lens.ts";

/** All there is in the data. */
export const everything: Lens = {
  id: "everything",
  labels: { en: "Everything", ru: "Всё", kk: "Бәрі" },
  showsNode: () => true,
  showsEdge: () => true,
  keepsLoners: true,
};
