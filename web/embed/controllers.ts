/** Between two files on the disk, browsers call the origin of either so. */
const ON_DISK = ["null", "file://"];

/**
 * The origins that may steer the graph from the page around: those that the element names; for an element that is a
 * page, its own too, and those that whoever frames it has written into its address.
 */
export function controllersOf(element: Element): readonly string[] {
  const named = element.getAttribute("controllers")?.split(/\s+/) ?? [];
  const own = element.hasAttribute("hash") ? [...ownOrigins(), ...originsInAddress()] : [];
  return [...new Set([...named, ...own].filter((origin) => origin !== ""))];
}

/** A frame without an origin of its own does not share one with its parent. */
function ownOrigins(): readonly string[] {
  if (location.protocol === "file:") return ON_DISK;
  return window.origin === "null" ? [] : [window.origin];
}

function originsInAddress(): readonly string[] {
  return new URLSearchParams(location.search).getAll("control").map((one) => one.replace(/\/$/, ""));
}

/** The origin of the page around, where the browser tells. */
export function parentOrigin(): string | undefined {
  const [nearest] = location.ancestorOrigins ?? [];
  if (nearest !== undefined) return nearest;
  return URL.canParse(document.referrer) ? new URL(document.referrer).origin : undefined;
}
