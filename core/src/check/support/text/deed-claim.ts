import type { Range } from '../../../read/index.ts';
import type { Passage } from './passage.ts';
import { namesInOrder, peopleIn } from './things.ts';

/** What is done, or never done, to whom, as a sentence or a heading says it. */
export interface DeedClaim {
  readonly passage: Passage;
  /** `never` and `done` oppose each other; so do `closed` and `worked`. */
  readonly way: 'never' | 'done' | 'closed' | 'worked';
  readonly deed: string;
  readonly things: readonly string[];
  readonly people: readonly string[];
  /** Words that narrow it: “at home”, “without approval”. */
  readonly bounds: readonly string[];
  readonly text: string;
  readonly range: Range;
}

/** A deed as a claim. @param found its words in the passage. @param who the words that name the people. */
export function deedClaim(
  passage: Passage,
  way: DeedClaim['way'],
  deed: string,
  things: readonly string[],
  found: Range,
  who: string,
): DeedClaim {
  const text = passage.text.slice(found.start, found.end);
  return {
    passage,
    way,
    deed,
    things: namesInOrder(things),
    bounds: [],
    people: namesInOrder(peopleIn(who)),
    text,
    range: passage.placeOf(found),
  };
}
