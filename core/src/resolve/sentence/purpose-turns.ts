import { pattern, turns } from './turns.ts';

/** A time, or a number: “by Whitsun”, “every week”, “20”. */
export const timed = pattern('iu')`
  \b(<by-when>|an? (day|week|month|quarter|year|term|season|fortnight))\b
  \d
`;

/** Begins words that tell why, and commit nobody. */
export const purposes = turns`
  <in-order-to>
  (?<!\b(and|or|not|just|even|every) )so(?= \p{L})(?! (on|forth|far|long|many|much|as|few|little|soon|often)\b)
  (?<=, )(even (if|when|though)|come what may|no matter (what|how|who|which|where)|whether or not|regardless of)
  in order (to|that)
  with the (aim|goal|intention|hope) of
  in (the|an?|this|that) (<word> )?(spirit|interests?|name|hope|gesture|mood) (of|that)
  in (line|keeping|tune) with (our|the|its|their) (<word> )?(values|principles|ethos|beliefs|mission|vision|
    philosophy)
  in (pursuit|support|aid) of
  because(?! of <word> (are|is|get|go|must|will)\b)
  out of (respect|courtesy|fairness)
  for (greater|better|smoother|fairer|easier|extra|the good) <word>
  (and )?(thereby|thus|hence)
  helping (everyone|people|them|us|reps|others)
  which (helps?|gives?|lets?|allows?|makes?|means?|keeps?)
  (?<=, )(thereby |thus |hence )?<effects>
`;

/** “To keep everyone aligned, …”, “With better teamwork in mind, …”, “As proud hosts, …”: why, before what. */
export const openings = pattern('gu')`
  ^(to (?!the\b)\p{L}+[^,]{0,100}|for (an? |the )?(\p{L}+er|better|more|greater|less|improved|maximum) [^,]{0,60}|
    with [^,]{0,80} in mind|(as (?!of\b|soon\b|long\b|from\b|per\b|part\b|far\b|many\b|much\b|if\b|
    and\b)(?![^,]*\b<conditions>\b)|<word> or not|rain or shine|being |eager |keen |proud |mindful |believing |
    hoping |aiming |striving |wanting |wishing |knowing )[^,]{0,80})(?=,)
`;

/** “Swiftly and with a smile, …”: how, before what; words that say how often, how soon or how surely are none. */
export const manners = pattern('gu')`
  ^(?!<telling-before-ly>ly\b)\p{L}+ly( and (\p{L}+ly|with(out)? (an? )?(<word> )?\p{L}+))?(?=,)
  ^with(out)? (an? )?(<word> )?<warmth>(?=,)
`;

/** “RevOps, to keep everyone aligned, mails the list”, “the desk, helped by whoever has time, writes …”: between two commas. */
export const insertions = pattern('gu')`
  (?<=, )(<asides>|to <word>|which(?! of)|each (made|led|run|staffed)|be (it|they)) [^,]{0,120}(?=,)
`;

/** “To be clear: …”. */
export const preambles = pattern('gu')`
  ^(to be (clear|exact|precise|specific|plain|frank)|to put it (plainly|simply)|in short|in other words|put (simply|
    differently))(?=[:,])
`;

/** “Although …”, “In the spirit of …”: it goes on to a comma. */
export const concession = pattern('iu')`
  ^(<concessions>|in the (spirit|interests?|name) of)(?! (<month-name>|20\d\d|the (start|beginning|end)))\s
`;

/** “…, so …”, “…; therefore …”, “… : …”: what stands before tells why. */
export const hence = pattern('iu')`
  [,;–—]( and)? (<therefore>|so(?! (that|as|far|on|long|many|much)\b))(?= \p{L})
  ;(?= [^,;:.]{2,60} therefore )
  :(?= )
`;

/** “matters”, “we believe”: verbs of a belief. */
export const saying = pattern('iu')`
  ( |^<word> )<belief-verbs>( |$)
`;

/** A number or a time: what has one is a promise. */
export const pinning = pattern('iu')`
  \b(by|before|until|within|per|daily|weekly|monthly|quarterly)\b
  \d
  \b(each|every) (day|week|month|quarter|year|\p{L}+day|morning|evening)\b
`;

/** “True to …,”, “Together with …,”, “Working closely with …,”. */
export const companionship = pattern('iu')`
  ^((true|faithful|loyal|thanks) to|(together|hand in hand|side by side|shoulder to shoulder|in (close|full|
    good) <word>) with|<companionship>)[ ]
`;
