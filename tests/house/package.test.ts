import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { PROJECT, projectFiles, projectText } from "../support/project-files.ts";

interface PackageJson {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly bin: Readonly<Record<string, string>>;
}
const { dependencies, bin }: PackageJson = JSON.parse(projectText("package.json"));

test("whatever the library and the command line import is installed with the package", () => {
  const imported = projectFiles()
    .filter((file) => /^src\/.*\.ts$/.test(file))
    .flatMap((file) => [...projectText(file).matchAll(/(?:from |import\(|import |require\(|\)\()"([^".][^"]*)"/g)])
    .map(([, name = ""]) => name)
    .filter((name) => !name.startsWith("node:") && !name.includes(" "))
    .map((name) =>
      name
        .split("/")
        .slice(0, name.startsWith("@") ? 2 : 1)
        .join("/"),
    );
  const missing = [...new Set(imported)].filter((name) => dependencies[name] === undefined && name !== "claimgraph");
  expect(missing).toEqual([]);
});

test("the package holds the library, the command, the viewer, its fonts and every licence, and no test", () => {
  const report = execFileSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts", "--loglevel=silent"], {
    cwd: PROJECT,
    encoding: "utf8",
  });
  const [packed]: readonly { readonly files: readonly { readonly path: string }[] }[] = JSON.parse(report);
  const paths = packed?.files.map(({ path }) => path) ?? [];
  const wanted = [
    "dist/index.js",
    "dist/index.d.ts",
    ...Object.values(bin),
    "dist/viewer/assets/viewer.js",
    "dist/viewer/one-file/viewer.js",
    "dist/viewer/assets/noto-sans-400.woff2",
    "dist/fonts/noto-sans-400.ttf",
    "dist/fonts/noto-sans-600.ttf",
    "dist/fonts/OFL.txt",
    "dist/viewer/assets/licenses.md",
    "dist/viewer/assets/noto-sans-OFL.txt",
    "LICENSE",
    "README.md",
  ];
  expect(wanted.filter((path) => !paths.includes(path))).toEqual([]);
  expect(paths.filter((path) => /^(tests|graph-data|web)\//.test(path) && path !== "web/picture.png")).toEqual([]);
});
