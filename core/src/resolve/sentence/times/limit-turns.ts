import { turns } from '../turns.ts';

/** How soon or how long: “within ten school days”, “in under 30 seconds”, “≤ 3 h”, “within the hour”. */
export const limitTurns = turns`
  ([≤<]|within|in|under|inside|after|at most|over|above|more than|longer than|less than|for|beyond|
    past) <number> (<short-stretches>|((or|to) <number> )?nights?|(<word>[- ])(minutes?|hours?|days?|weeks?|months?|
    years?))
  (within|inside|in) (of <number> (<word> )?<lengths>|the (same )?(hour|day|week|month|
    quarter|fortnight|year|shift|sprint))
  ([≤<:=]|within|in|under|inside|after|response|reply|answer|turnaround|max\.?|at most|every|up to|no more than|
    less than|no later than|(longer|more) than) ?\d+([.,–-]\d+)? ?(h|hr|hrs|min|mins|s|sec|secs|d|bd|wks?|mos?)
  (in|during|within|on|before|by|past|beyond|after|until) (the end of )?((the |an? |each |
    every )?(<word> )?<word>(’s|s’)|their|its|his|her) (very )?(<ordinal>|
    final) (full )?(working )?<stretches-of-life>
  (at|on) the (very )?(moment|time|day|date|instant|evening|morning) of
  (in|on|within|during) the (hour|day|week|month) (it|they|he|she|that|after|before|following|in which|on which|of|
    before|after)
  (within|in|inside|under|after) ((a|three) quarters? of an hour|half an hour|an hour and a half|(a|one) (minute|
    hour|day|week|month) and a half)
  (within|in|inside|during) the first (<number> )?(minute|hour|day|week|month)s? of
  // “never left open past the third day”
  (past|beyond) (the|a|one|an?) (very )?(single|full|<ordinal>)? ?(full )?(working |business |calendar )?(minute|
    hour|day|week|fortnight|month|quarter|shift|year)
  <number> ((working|business|calendar) )?(minute|hour|day|week|month)s? (on from|to the day (after|before))
  <number> ?(h|hrs?|min|mins|d|bd|hours?|minutes?|days?) (response|reply|answer|fix|resolution|callback|turnaround|
    acknowledg\p{L}+)
  as (it|they) (happens?|comes? in|arrives?|occurs?)(?=[,.;]|$)
  on the spot
  in real time
  \d+ ?(h|hrs?|min|mins|secs?|d|bd) (max|maximum|tops|at most|or less|or under)
  // “tier 2 leads – 4 hours”
  (?<= )[–—-] <number> (seconds?|minutes?|(business |working )?(hours?|days?)|weeks?|h|hrs?|min|mins)(?=[,;.]|$)
`;
