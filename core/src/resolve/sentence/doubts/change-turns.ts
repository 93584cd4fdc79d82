import { part, pattern, turns } from '../turns.ts';

/** “an improvement in NPS”, “a 15% reduction in churn”, “a visible lift in footfall”: a change as a thing. */
export const changeNouns = turns`
  (?<=\b<rising-figures> )(<moving> (up|down|upwards?|downwards?|on the (up|rise|mend)|
    in the right direction))(?! to\b)
  (?<=(\b(an?|the|some|any|more|further|see|sees|deliver|delivers|achieve|achieves|drive|drives|%|percent|
    per cent)) (<word> ){0,2})<change-noun> (in|of|to|on|for|from|across|over)
`;

const share = part`
  (\d[\d.,]*( ?(to|–|-) ?\d[\d.,]*)? ?(%|percent\b|per cent\b|percentage points?\b|points?\b)|
    <number-word> (full )?(percentage )?points?\b|(<number-word>|an?|several|some|few|half)([- ]\p{L}+)? (percent|
    per cent)\b|an? (third|quarter|fifth|sixth|tenth|half)\b|half\b|(two|three)[- ](thirds|quarters|fifths)\b)
`;
const hedge = part`
  ( <about>)?
`;

/** “by 20%”, “+20%”, “up 15%”, “a third off”, “3x”, “in half”, “half as many”. */
export const relativeAmounts = turns`
  (?<!\b(make|pick|take|set|put|snap|sign|buy|use|fill)s? )(by|up|down)${hedge} ${share}
  ([+−–] ?|plus |minus )\d[\d.,]* ?(%|percent|per cent|points?|pts?)
  (?<!\b(is|are|at|of|stays|remains|least|above|over) |[:=≥>–] )\d+(\.\d+)?x(?= )(?! (quota|coverage|target|cover))
  gets? ((?!set |back |signed |put )<word> ){1,10}(up|down)(?= (by|before|in|this|until|over|during|within)\b|[.,;]|
    $)
  in half
  in two(?= (by|before|this|over|during|until|within)\b|[.,;]|$)
  (two|three|four|five|ten)[- ]?fold
  (twice|half|three times|four times|five times|ten times|double|two times|\d+ times) (as|the)(?= <multiplied>)
  ${share} <more-or-less>
  ${share} (<change-noun>|off)
  <change-noun>( (in|of) (<word> ){1,4})? ?of${hedge} ${share}
  gains?${hedge} ${share}
  <taking-off>${hedge} ${share}(?= (off|from|to|on|in|of (the |our )?(time|cost|costs|spend|effort|budget|waste)))
  (<moved>|gone (up|down))${hedge} ${share}(?! (of|a|an|per|each|every)\b)<gap>
`;

/** “No price goes up before 2027”: that nothing changes can be seen. */
export const unchanged = pattern('iu')`
  ^(no|none of|neither) (<word> ){1,5}$
  \b(never|must not|may not|shall not|will not|does not|do not) $
`;

/** “…, within an hour after they are raised”: when, and no promise. */
export const inClause = pattern('iu')`
  \b<clause-links> (<word> ){1,4}(is|are|was|were|be|been|gets?) $
`;

/** “raise a purchase order”: something is written, and nothing changes. */
export const raised = pattern('iu')`
  ^raised (with|at (the|each|every|an?)|in (the|each|every|an?) (<word> ){0,3}(call|meeting|review|session|
    stand-?up|round|chat|channel)|to the (board|manager|director|steering))(?!\p{L})
  ^rais(e|es|ed|ing) ((an?|the|each|every|all|any|no|its|their) )?(<word> )?<raised-papers>(?!\p{L})
`;

/** “to 25%”, “under two hours”, “beyond a hundred”: where a change ends. */
export const endValue = pattern('iu')`
  \b(to|under|below|above|over|at|past|reach(es)?|than|beyond)( <bounds>)? (<number-word>|[$€£¥]?\d|[a-z]{3} \d|
    zero|half|nil|none|an? <round-units>)
`;

/** “3% to the mailing list every month”: what the share is added to or taken from. */
export const changedThing = pattern('iu')`
  ^ ?((full|whole) )?(percentage )?points? $
  ^ (to|off|from|in|on)( (?!number\b|amount\b|\p{L}+ed\b)<word>){1,4} $
`;

/** “3 points higher”, “five days shorter”: how much stands right before. */
export const counted = pattern('iu')`
  ([\d%]|\b((?!one\b)<number-word>|half|percent|per cent)) (<word> ){0,2}$
`;

/** “than 20 calls”, “than the week before”: a number or a thing that can be looked up. */
export const thanKnown = pattern('iu')`
  ^ than (<number-word>|[$€£]?\d|an?\b|half|<word> (hours?|days?|weeks?|months?|percent|per cent)\b|[A-Z]{3} \d|
    the (?!compet|rest\b|others?\b|market\b|industry\b|norm\b|average\b|usual\b|rivals?\b))
`;

/** “no more”, “or better”, “two more”: nothing is compared. */
export const notOpen = pattern('iu')`
  \b(or|no|not|any|once|even|some|what|never|\d|one|two|three|four|five|six|ten|many|few|much|nothing|the|
    whichever is|whichever|further|anything) ?$
`;
