import { turns } from '../turns.ts';

/** What comes again and again: “overnight”, “every six to seven days”, “in March and June”, “on weekdays”. */
export const rhythmTurns = turns`
  <rhythms>
  on the (half-?)?hour(?=[.,;]|$| (from|between|until|every|all|through))
  on (all|both|each|every|any)( of)?( the)? (two|three|four|five|six|seven|\d+)? ?days
  (over|during|on|at|in) (an?|any|each|every|one) weekend
  all (year|month|week|day|night|season|term)( long| round)?(?= (and|in|every|each|at|on|with)\b|[.,;]|$)
  (in|during|over|within) the course of (an?|one|each|every|any) (<word> )?<unit>
  over (an?|any|each|every|one) ((full|calendar|whole|rolling|given|single|working|trading) )?<unit>(?! (of|ago|
    after|before|from|later)\b)
  // “two webinars per product line and quarter”
  (per|each|every) (<word> ){1,4}and (per |each |every )?<unit>(?! (of|in|after|before)\b)
  in no (single |one |given |calendar |fiscal |working )?<unit>
  at any (given |one )?(time|point)
  (every|each) (other|<ordinal-word>|single|<number>(( to | or |
    -|–)<number>)?) ((calendar|working|business) )?(seconds?|minutes?|hours?|nights?|mornings?|<unit>s?|weeks?|
    sprints?|releases?)
  in any (given |one |single |calendar |fiscal |business |working )?<unit>
  (once(?! an? (?!<unit>\b)<word> (is|are|has|have|\p{L}+s)\b)|twice|thrice|<number> times|\d+x|\d+ ?×) (daily|
    weekly|monthly|quarterly|yearly|annually|nightly|an? <word>|per <word>|each <word>|every <word>)
  (in|at|on|of|by|before|every|each)( the)?( (start|end|close|beginning|first day|last day|
    middle) of)? <month>(,? (and )?<month>)+
  (every|each) <month>
  (every|each|on) <short-weekday>((,| and|, and|/| or) ?<short-weekday>)*
  during (opening|office|business|working|school|trading|visiting|core) hours
  (on|in|every) alternate (<unit>s?|<weekday>s?)
  p\.a\.
  (every|after|each) \d[\d,.]* <counted-runs>
  (?<!-on |\d )(mornings|evenings|afternoons|weekdays|weekends|nights)(?! (included|excluded|excepted|too|as well|
    for|with)\b)
  (on|at) (weekdays|weekends|half-term)
  (each|every|per|/) ?(hour|minute|hr|min|sec|second(?! \p{L})|mo|yr|wk|qtr)
  (qoq|mom|yoy|wow|(quarter|month|year|week|season|term)[ -](on|over|to|by|after|upon)[ -](quarter|month|year|week|
    season|term))
  (on|after|before|upon|at|from|until|by) (<happenings>|kick-?off|check-?(in|out)|sign-?(up|off))
  (on|by|before|until) day one
  (?<=\bwith (the|its|their|our) )(next|following) (?!steps?\b|best\b|level\b|generation\b)<word>
  (?<=\bto )(each|every) (<word> )?<meetings>
  // “The yearly customer day draws 300 visitors”
  (?<=^(the|our|each|every) )<rhythm-adjective> (<word> ){0,2}<yearly-events>
`;
