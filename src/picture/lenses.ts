import type { Lens } from "./lens.ts";
import { actors } from "./lenses/actors.ts";
import { everything } from "./lenses/everything.ts";
import { figures } from "./lenses/figures.ts";
import { sources } from "./lenses/sources.ts";
import { topics } from "./lenses/topics.ts";
import { voices } from "./lenses/voices.ts";

/** Every lens, in the order they are offered; the first opens. */
export const LENSES: readonly Lens[] = [voices, actors, topics, figures, sources, everything];

/** The lens with that id; the first where there is none. */
export function lensNamed(id: string | undefined): Lens {
  return LENSES.find((lens) => lens.id === id) ?? voices;
}
