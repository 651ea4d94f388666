import { createHash } from "node:crypto";

/** What a page may load and run: its own files only. */
export const OWN_FILES_ONLY = policy("'self'", "'self'", "'self'", "'self'");

/** For a page in one file: exactly this script and this style, fonts and pictures that it carries itself. */
export function policyForOneFile(script: string, style: string): string {
  return policy(hashOf(script), hashOf(style), "data:", "'none'");
}

function policy(script: string, style: string, font: string, connect: string): string {
  return [
    "default-src 'none'",
    `script-src ${script}`,
    `style-src ${style}`,
    `font-src ${font}`,
    `connect-src ${connect}`,
    "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** A script or style of a page itself, as a policy names it. */
export function hashOf(content: string): string {
  return `'sha256-${createHash("sha256").update(content).digest("base64")}'`;
}
