import type { Direction } from './change.ts';
import type { Verdict } from './matter.ts';

/** What somebody owes, to whom, by when, how it is counted, or whom it applies to. */
export function material(because: string, direction: Direction, message: string): Verdict {
  return { class: 'material', direction, because, message };
}

/** No machine can tell. */
export function clarifying(because: string, message: string): Verdict {
  return { class: 'clarifying', direction: 'different', because, message };
}

/** Nobody's duty changes. */
export function editorial(because: string, message: string): Verdict {
  return { class: 'editorial', direction: 'none', because, message };
}

/** The direction for the way back: stricter for weaker. */
export function mirrored(direction: Direction): Direction {
  return direction === 'stricter' ? 'weaker' : direction === 'weaker' ? 'stricter' : direction;
}
