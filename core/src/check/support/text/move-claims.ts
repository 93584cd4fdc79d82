import type { Range } from '../../../read/index.ts';
import { sameName } from '../same-thing.ts';
import type { Passage } from './passage.ts';

/** How something comes to a stage, as a sentence says it. */
export interface MoveClaim {
  readonly passage: Passage;
  readonly mode: 'manual' | 'automatic';
  /** The words that name the stage, as a name that can be compared. */
  readonly stage: string;
  readonly text: string;
  readonly range: Range;
}

/** The way in one sentence; one that holds for some cases says nothing. */
export function moveClaimsIn(passage: Passage): MoveClaim[] {
  const { text, cells } = passage;
  if (cells !== undefined || !moves.test(text) || someCases.test(text)) return [];
  for (const [mode, pattern] of ways) {
    const match = pattern.exec(text);
    const stage = match?.groups?.stage ?? match?.groups?.last;
    if (match === null || stage === undefined) continue;
    const range = passage.placeOf({ start: match.index, end: match.index + match[0].length });
    return [{ passage, mode, stage: sameName(stage), text: match[0], range }];
  }
  return [];
}

const moves = /\b(?:turns? into|becomes?|reach(?:es)?|moved?|moves)\b/i;

const someCases =
  /\?|\b(?:if|unless|except|exceptions?|otherwise|used to|no longer|formerly|example|would|could|might|was|were|did|back)\b/i;

const stage =
  '(?:the stage |stage |an? |the )?["“]?(?<stage>[\\p{L}-]+(?: (?!(?:one|stage|by|until|before|automatically)\\b)[\\p{L}-]+)?)["”]?(?: one| stage)?';
const reaches = '(?:turns? into|becomes?|reach(?:es)?|(?:is|are) moved (?:in)?to)';
const byHand = '(?:by hand|manually|(?:her|him|it)self|themselves|in person)';

const ways: readonly (readonly [MoveClaim['mode'], RegExp])[] = [
  [
    'manual',
    `\\bno [\\p{L}-]+(?: [\\p{L}-]+)? ${reaches} ${stage} (?:until|before) [^.;:]{3,80}\\bmove[sd] (?:it|them) (?:[\\p{L}-]+ ){0,2}?${byHand}`,
  ],
  ['manual', `\\b(?:is|are) (?:only )?moved (?:in)?to ${stage} ${byHand}`],
  [
    'automatic',
    `\\b(?:is|are) (?:automatically moved (?:in)?to ${stage}(?=[.,;]|$)|moved (?:in)?to ${stage.replace('<stage>', '<last>')} automatically)`,
  ],
].map(([mode, source]) => [mode as MoveClaim['mode'], new RegExp(source as string, 'iu')]);
