import { baseStyles } from "./base-styles.ts";
import { layoutStyles } from "./layout-styles.ts";
import { railStyles } from "./rail-styles.ts";
import { readingStyles } from "./reading-styles.ts";

/** Everything the element looks like. */
export const STYLES = [baseStyles, layoutStyles, railStyles, readingStyles];
