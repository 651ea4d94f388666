// What the compilers leave to do: the bin must be executable for `npx claimgraph` to work in a checkout, and the font
// may only travel with its licence.
import { chmodSync, copyFileSync } from "node:fs";

chmodSync("dist/cli/main.js", 0o755);
copyFileSync("web/font/OFL.txt", "dist/viewer/assets/noto-sans-OFL.txt");
