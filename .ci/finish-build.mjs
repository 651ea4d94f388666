// What the compilers leave to do: the command comes in a few files, and must be executable for `npx claimgraph` to work
// in a checkout; PNG and PDF need the page's font in a form that their writers read; and a font may only travel with its
// licence.
import { chmodSync, copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { create } from "fontkit";
import subsetFont from "subset-font";

await import("./bundle-command.mjs");
chmodSync("dist/cli/main.js", 0o755);
copyFileSync("web/font/OFL.txt", "dist/viewer/assets/noto-sans-OFL.txt");

const require = createRequire(import.meta.url);
/** Family and style: those who draw pictures find a weight by them. */
const NAMES = [1, 2, 16, 17];
mkdirSync("dist/fonts", { recursive: true });
for (const [weight, name] of [
  [400, "400Regular"],
  [600, "600SemiBold"],
]) {
  const page = create(readFileSync(`web/font/noto-sans-${weight}.woff2`));
  const whole = readFileSync(require.resolve(`@expo-google-fonts/noto-sans/${name}/NotoSans_${name}.ttf`));
  const options = { targetFormat: "truetype", preserveNameIds: NAMES, noHinting: true };
  const font = await subsetFont(whole, String.fromCodePoint(...page.characterSet), options);
  writeFileSync(`dist/fonts/noto-sans-${weight}.ttf`, font);
}
copyFileSync("web/font/OFL.txt", "dist/fonts/OFL.txt");
