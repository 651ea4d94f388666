/** Who holds a seat. */
export interface Sitter {
  /** Whether any of it is on the screen. */
  readonly inSight: boolean;
  /** Gives its contexts back. */
  readonly stand: () => void;
}

/** Browsers keep some 16 WebGL contexts a page. A large graph takes three, and the page around us may want some too. */
const SEATS = 4;

/** Who was used longest ago comes first. */
const sitters: Sitter[] = [];
let isPossible = true;

/** Whether WebGL can be had: true until it was tried in vain. */
export function hasWebGl(): boolean {
  return isPossible;
}

/** WebGL was tried in vain. */
export function giveUpWebGl(): void {
  isPossible = false;
}

/**
 * Takes a seat among those that draw with WebGL; false where none is to be had. Who is out of sight stands up for others;
 * with `insists`, as when somebody uses a picture, so does who was used longest ago.
 */
export function sit(sitter: Sitter, insists: boolean): boolean {
  if (!isPossible) return false;
  leave(sitter);
  if (sitters.length >= SEATS) {
    const other = sitters.find(({ inSight }) => !inSight) ?? (insists ? sitters[0] : undefined);
    if (!other) return false;
    leave(other);
    other.stand();
  }
  sitters.push(sitter);
  return true;
}

/** Gives a seat up. */
export function leave(sitter: Sitter): void {
  const place = sitters.indexOf(sitter);
  if (place >= 0) sitters.splice(place, 1);
}
