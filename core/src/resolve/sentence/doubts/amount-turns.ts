import { turns } from '../turns.ts';

/** How much, in words that are no number. */
export const vagueAmounts = turns`
  (an?|the) (minimum|maximum|modicum|fair bit) of (?!\d|(<number-word>|an?)\b|[$€£])<word>
  (an?|one) (?!(second|minute|hour|day|week|month|quarter|year)\b)<word> or (two|three|so)
  the odd(?! (days?|weeks?|months?|one)\b)(?= \p{L})
  (?<!\b(how|as|so|too|at the|for the|the|these|those) )(several|many|much)(?! as \d)
  few(?= \p{L})(?<!\b(an?|every|next|last|past|first|the|so|as|how|too|these|those|no|following|coming) few)
  some(?! \d|one|thing|time)(?= \p{L})
  (?<!\bat (the )?|\bthe |\bwho |\bthat |\bour )most(?= \p{L})(?! recent| important| often| frequent)( of)?
  the most(?= \p{L})
  (an? |the )?<size>( and <size>)? <heap>s?
  (an? |the )?<height> ((?!quality\b)<word> ){1,2}(<rates>|ratios?)
  <nearly> (all|every|everyone|everybody|none|no|nobody|always|never)
  (is|are|stays?|remains?|keeps?|keep|holds?|hold|stay|remain)( (?!below|under|above|at|over|
    within)<word>){0,4} <held-levels>(?= (every|each|per|this|in|all|throughout|during|over|by|at|for|through)|
    [.,;]|$)
  (as|so) <extent>( <word>){0,3} as <as-possible>
`;
