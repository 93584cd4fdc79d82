import { part, turns } from './turns.ts';

const numbers = part`
  (<number-word>|\d|zero|half|an?\b)
`;
const stretch = part`
  (<unit>|period)
`;

/** Words that set where a change starts: “from 20% to 25%”, “compared with last quarter”, “than in Q2 2025”. */
export const baselines = turns`
  from (an? (average|median|baseline) of |around |about |some |over |under )?([$€£¥]|
    [a-z]{3} )?${numbers}[^;]{0,80}?\b(to|down|up)
  (<compared>|vs\.?|(above|below)(?! (the |our )?average in\b)|(exceeds?|beats?|outperforms?)(?! (the |our |all |
    its )?<rivals>\b)|(?<=[qh][1-4]( 20\d\d)? )over)( <comparing>)*( <word>){0,2}? (<earlier>|[qh][1-4]|20\d\d|
    fy ?\d+|an? ${stretch} (ago|earlier|before)|<month-name>’s|(first|second|third) (half|quarter))(?! ((years|
    months|weeks|quarters|seasons|terms)\b(?! <word> (figure|number|total|average))|day|time|minute|place|page|name|
    thing)s?\b)
  (that|those) (of|in|from|for|seen in|during) (the )?([qh][1-4]|20\d\d|fy ?\d+|<month-name>|first|second|third|
    fourth|last|previous|same|preceding|year before|month before|quarter before)
  than (in|during) the (first|second|third|fourth)(?! (place|week|day|hour)\b)
  as (in|for|during|at|over) (the )?([qh][1-4]|20\d\d|fy ?\d+|${stretch} before)
  (over|on|beyond|as|(?<=\b(up|down|increase|rise|change) )from)( (in|at|for|during|the|that|
    those))*( <word>)? (last|previous|prior|preceding|same|corresponding) (fiscal |calendar |financial |
    school )?(<season>|<month-name>|${stretch}|[qh][1-4])(’s)?(?! of\b)
  (the|than) ${stretch} (before|earlier|prior)
  than (at|in|on|during) ((its|the|their) (very )?(start|beginning|end|opening|outset)|<month-name>)
  (than|as) (in |during |at |for )?(the )?(one|ones|year|period) (before|earlier)
  ${stretch}[- ](on|over|upon|by|after)[- ]${stretch}
  [qmyw]o[qmyw]
  (?<=(%|percent|per cent|points?|third|quarter|fifth|tenth|half) )(up |down |higher |lower |more |
    fewer )?on (the )?(<month-name> 20\d\d|last|previous|prior|same|[qh][1-4]|20\d\d|fy ?\d+|
    ${stretch} before)( 20\d\d| (year|quarter|month|season))?
  (more|fewer|less|higher|lower)( (?!than)<token>){1,10} than (the |in |our |its )?[$€£]?\d[\d.,]*
  (its|their|our|the|today’s|current) (<token> )?(baseline|starting point) of ([$€£]?\d|${numbers})
  \(from [^)]{1,60}\)
  \bbaseline of [$€£]?\d
  (up|down) from ([$€£]?\d|${numbers})
  from (today’s|the current|its current|a current|the present) [$€£]?\d
  (<instead-of>|vs\.?) (the )?(current |present )?[$€£]?\d
  (currently|now|today|at present) (at )?[$€£]?\d
`;
