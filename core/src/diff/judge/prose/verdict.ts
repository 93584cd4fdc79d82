import type { ChangeClass, Direction } from '../change.ts';

/** What a change of words means, and the id of the decision rule that says so. */
export interface WordsVerdict {
  readonly class: ChangeClass;
  readonly direction: Direction;
  readonly because: string;
}

/** Somebody owes something else. */
export function isMaterial(because: string, direction: Direction = 'different'): WordsVerdict {
  return { class: 'material', direction, because };
}

/** Nobody can tell without reading. */
export function isUnclear(because: string): WordsVerdict {
  return { class: 'clarifying', direction: 'different', because };
}

/** It only looks different. */
export function isHarmless(because: string): WordsVerdict {
  return { class: 'editorial', direction: 'none', because };
}

/** The highest class of several verdicts, with the direction that all of that class share. Of none: the same words. */
export function highest(verdicts: readonly WordsVerdict[]): WordsVerdict {
  for (const each of ['material', 'clarifying', 'editorial'] as const) {
    const found = verdicts.filter((verdict) => verdict.class === each);
    const [first] = found;
    if (first === undefined) continue;
    const direction = together(found.map((verdict) => verdict.direction));
    return { ...first, direction: each === 'editorial' ? 'none' : direction };
  }
  return isHarmless('words-same');
}

/** The verdict for the way back. */
export function turned({ class: kind, direction, because }: WordsVerdict): WordsVerdict {
  const back = { 'words-promise-added': 'words-promise-removed', 'words-promise-removed': 'words-promise-added' };
  return { class: kind, direction: opposite(direction), because: back[because as keyof typeof back] ?? because };
}

/** Weaker for stricter, and the other way round. */
export function opposite(direction: Direction): Direction {
  return direction === 'stricter' ? 'weaker' : direction === 'weaker' ? 'stricter' : direction;
}

/** The direction in which several point; `different` where they do not agree. */
export function together(directions: readonly Direction[]): Direction {
  const [first] = directions;
  return first !== undefined && directions.every((direction) => direction === first) ? first : 'different';
}
