import { part, pattern, turns } from '../turns.ts';

/** “an improvement in NPS”, “a 15% reduction in churn”, “a visible lift in footfall”: a change as a thing. */
export const changeNouns = pattern('gu')`
  (?<=\b<rising-figures> )(<moving> (up|down|upwards?|downwards?|on the (up|rise|mend)|
    in the right direction))(?! to\b)(?!\p{L})
  (?<=(\b(an?|the|some|any|more|further|see|sees|deliver|delivers|achieve|achieves|drive|drives|%|percent|
    per cent)) (<word> ){0,2})<change-noun> (in|of|to|on|for|from|across|over)(?!\p{L})
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
