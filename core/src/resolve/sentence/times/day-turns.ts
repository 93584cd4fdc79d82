import { turns } from '../turns.ts';

/** A day or a time of day: “by the 5th of the month”, “by noon”, “at quarter-end”, “the morning after”, “by Michaelmas”. */
export const dayTurns = turns`
  (by|on|before|until|till) the <ordinal>( and (the )?<ordinal>)?( (working|business) day)?( of (the |each |
    every )?(following |next |month|quarter|week|<month>)+)?(?! (?!of\b|and\b|at\b|the\b|each\b|every\b|in\b|with\b|
    to\b|or\b|all\b)\p{L})
  (by|on|before|until|in|from) (the )?((first|second|third|fourth|last) <weekday> (of|in) |mid[- ])<month>
  (by|at|on|in|before|with|after)( the| its| their| our)? (<month>|20\d\d|[qh][1-4]) (<word> )?<counts>
  (by|before|at|until|till|on|over|between|from|after|no later than|not later than) (the )?(close of )?(<feasts>|
    year[- ]end|month[- ]end|quarter[- ]end|christmas( eve)?|new year(’s (eve|day))?|st\.? [\p{L}’']+ day|
    valentine’s day|labou?r day|<word> (sunday|monday|eve|day)|(?!thomas)\p{L}+(mas|tide)|((summer|winter|spring|
    autumn) )?(solstice|equinox)|(spring|autumn) equinox)
  (by|at|before|after|on|from|until) (the )?(very )?<edges-of-stretch> of [^,.;]{2,40}
  (in|to|of|at|by|during|before|after) (the|our|its|each|every) <rhythm-adjective> (<word> ){0,2}(<reviews>|
    stand-?up|retro(spective)?)
  (in|during|within|over) the (very )?first (hour|day|week|fortnight|month)(?! of (?!employment|service|
    the (contract|job|tenancy)))
  at (quarter|month|year|week|term|season|sprint|shift)([- ](end|close|start|change|handover))?s?
  (on|by|before|until|from) the (very )?<ordinal> (<word> )?day (of|in|before|after) ((the|each|every|a|that|
    this) )?(<unit>|<month>)
  // “by quarter’s end”, “at the turn of the year”, “by mid-quarter”, “by WD3”, “at T-5”
  (by|before|at|until|till|on|after|no later than) (the |this |that |each |every |next )?<unit>’(s )?(very )?(end|
    close|start|opening|turn)
  (at|by|before|on) the (turn|mid-?point|half-?way point) of (the|each|every|this|that|next) <unit>
  (by|before|at|until|in|from) (the )?mid-?(week|month|quarter|term|season|sprint)
  (by|on|at|before|until|from|in|no later than) ((wd|bd) ?\d+|[dt] ?[+–-] ?\d+|[ck]w ?\d+)
  at \d{1,2}([:.]\d\d)?(, \d{1,2}([:.]\d\d)?)*,? (and|or) \d{1,2}([:.]\d\d)?( ?[ap]\.?m\b\.?)?
  <weekday>s? (to|through|until|till|[–-]) <weekday>s?
  between <weekday> and <weekday>
  from <weekday>( (at )?\d{1,2}([:.]\d\d)?( ?[ap]\.?m\b\.?)?)? (to|until|till) <weekday>
  (this|next|tomorrow|that)( (coming|same))? (morning|afternoon|evening|night|<weekday>|sprint|term|season|
    half([- ]year)?|fortnight)
  on the <ordinal> <weekday>
  today
  tonight
  tomorrow
  come (<weekday>|(the )?(first|last) (of|day|week)|<month>(?!\p{L}))
  (from|as of|starting|beginning) (this |next |the (following|next) )?<weekday> (on|onwards?)
  (on|by|before|until) (this |next |the (following|next|same|previous|preceding) )?<weekday>s?( (and|
    or) <weekday>s?)*
  the (following|next|same|previous|very same) (<day-parts>|<weekday>)
  (the |that )?(same|very) (day|afternoon|morning|evening|night)
  (by|before|until|till|on|no later than) ((1[3-9]|2\d|3[01])[./]\d{1,2}[./](\d{4}|\d{2})|\d{1,2}/(1[3-9]|2\d|
    3[01])/(\d{4}|\d{2}))
  \d{1,2}-<month>-\d{2,4}
  (by|in|before|until|end of|from) <month>[-’' ]{1,2}\d\d
  the <day-parts-and-days> (after|before)
  (by|before|until|till|at|(no |not )?(later|earlier) than|from|between|past|after) (<noon>|lunch(time)?|
    \d{1,2}([:.]\d\d)? ?[ap]\.?m\b\.?|\d{1,2}[:.]\d\d(?![.:/]?\d)|<number-word> o’clock)
  (by|before|until|in|at|from|on|after|no later than|not later than|during) (the end of )?((calendar|working|
    business|school|trading) )?<numbered-stretches>s? (\d+|one|two|three|four|five|six|ten|twelve)
  (by|before|at|until|on) the (\d+|ninety|thirty|sixty|six|three|twelve)[- ](day|week|month|hour|year)( (mark|point|
    review|anniversary|check))?
`;
