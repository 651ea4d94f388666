import type { Plugin } from "vite";

/** What sigma's settings bring in for pictures that bring nothing of their own. */
const DEFAULTS = /^import \{([^}]*)\} from '[^']*\/index-[^']*';/m;

/**
 * Leaves out the programs and painters that sigma comes with, since the page brings its own for all it draws: nobody is
 * to fetch and compile them for nothing.
 */
export const withoutSigmaDefaults: Plugin = {
  name: "without-sigma-defaults",
  transform(code, id) {
    if (id.endsWith("/sigma-settings.esm.js")) return code.replace(DEFAULTS, unset);
    return /\/sigma\/dist\/index-[^/]*\.esm\.js$/.test(id) ? withPureMakers(code) : undefined;
  },
};

/** What an import would have named, as constants that hold nothing. */
function unset(_: string, names: string): string {
  const own = names.split(",").flatMap((name) => name.trim().split(/\s+/).at(-1) ?? []);
  return own.map((name) => `const ${name} = undefined;`).join(" ");
}

/** Says of the calls that make programs that they do nothing else, so that those which nobody uses can go. */
function withPureMakers(code: string): string {
  return code
    .replace(/^_defineProperty\(\w+Program,/gm, "/*#__PURE__*/$&")
    .replace(/^(var [\w$]+ = )(create\w+Program\()/gm, "$1/*#__PURE__*/$2");
}
