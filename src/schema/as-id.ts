import { ID } from "./scalar-schemas.ts";

/** The id that `value` becomes by the plainest changes; nothing where letters would be lost. */
export function asId(value: string): string | undefined {
  const id = value
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[\s_.'’-]+/g, "-")
    .replace(/^-|-$/g, "");
  return ID.test(id) ? id : undefined;
}
