import { join } from "node:path";
import { expect, test } from "vitest";
import { buildFolder } from "../../src/build.ts";
import { readDataFolder } from "../../src/cli/disk/read-data-folder.ts";
import { PROJECT } from "../support/project-files.ts";

/** Invented names, many of them made of everyday words, in three scripts. */
const NAMES = [
  "Anna Li",
  "May Long",
  "Rose Lawson",
  "Will Street",
  "Art van Law",
  "Вера Мирная",
  "Надежда Законова",
  "Заря Светлая",
  "Лев Правов",
  "Роза Рабочая",
  "Али",
  "Айгүл Заңбек",
  "Нұр Құқықов",
  "Алтын Адамқызы",
];

test("names of other people, even of everyday words, raise no alarm in the data that is shipped", () => {
  const { files } = readDataFolder(join(PROJECT, "graph-data"));
  const names = { path: "private/names.json", bytes: new TextEncoder().encode(JSON.stringify({ names: NAMES })) };
  const { faults, graph } = buildFolder([...files, names], {});
  expect(faults.map(({ code, place }) => `${code} ${place.file} ${place.path.join("/")}`)).toEqual([]);
  expect(graph).toBeDefined();
});
