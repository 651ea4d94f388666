import { FACETS, type View } from "./view.ts";

/** The view for a URL's hash, without `#`: always in the same order, empty where the view leaves everything open. */
export function serializeView(view: View): string {
  const params = new URLSearchParams();
  const add = (key: string, value: string | number | undefined) => {
    if (value !== undefined) params.append(key, String(value));
  };
  add("lens", view.lens);
  add("as", view.as);
  for (const facet of FACETS) for (const value of view.filters?.[facet] ?? []) add(facet, value);
  add("from", view.time?.from);
  add("to", view.time?.to);
  add("by", view.time?.by);
  add("known", view.time?.knownOn);
  add("focus", view.focus);
  for (const id of view.selection ?? []) add("sel", id);
  add("x", rounded(view.camera?.x, 1));
  add("y", rounded(view.camera?.y, 1));
  add("zoom", rounded(view.camera?.ratio, 4));
  add("lang", view.language);
  add("theme", view.theme);
  add("story", view.story?.id);
  add("step", view.story?.step);
  // Ids hold slashes, which a hash may show as they are: the link stays readable.
  const query = params.toString().replaceAll("%2F", "/");
  return query === "" ? "" : `v=1&${query}`;
}

function rounded(value: number | undefined, digits: number): number | undefined {
  return value === undefined ? undefined : Number(value.toFixed(digits));
}
