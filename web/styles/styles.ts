import { plainStyles } from "../embed/plain-styles.ts";
import { baseStyles } from "./base-styles.ts";
import { layoutStyles } from "./layout-styles.ts";

/** What the element looks like at first; the styles of what stands around the picture come with it. */
export const STYLES = [baseStyles, layoutStyles, plainStyles];
