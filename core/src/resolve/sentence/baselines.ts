import { either } from './find.ts';

const numbers =
  '(?:\\d|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|an?\\b)';
const stretch = '(?:week|fortnight|month|quarter|half|half-year|year|term|season|sprint|period|day)';

/** Words that set where a change starts: “from 20% to 25%”, “compared with last quarter”, “than in Q2 2025”. */
export const baselines = either([
  `from (?:an? (?:average|median|baseline) of |around |about |some |over |under )?(?:[$€£¥]|[a-z]{3} )?${numbers}[^;]{0,80}?\\b(?:to|down|up)`,
  '(?:compared|relative|as against|against|versus|vs\\.?|than|(?:above|below)(?! (?:the |our )?average in\\b)|up on|down on|(?:exceeds?|beats?|outperforms?)(?! (?:the |our |all |its )?(?:market|competition|competitors|rivals|industry|peers|expectations|field|odds|average)\\b)|ahead of|behind|short of|' +
    '(?<=[qh][1-4](?: 20\\d\\d)? )over)(?: (?:to|with|in|on|at|for|the|that|those|same|it|they|we|did|was|were|had|of|figure|level|' +
    "number))*(?: [\\p{L}’'-]+){0,2}? (?:last|previous|prior|preceding|same|corresponding|year before|month before|quarter before|week before|" +
    `baseline|[qh][1-4]|20\\d\\d|fy ?\\d+|an? ${stretch} (?:ago|earlier|before)|(?:january|february|march|april|may|june|july|august|september|` +
    "october|november|december)[’']s|(?:first|second|third) (?:half|quarter))(?! (?:(?:years|months|weeks|quarters|seasons|" +
    'terms)\\b(?! \\p{L}+ (?:figure|number|total|average))|day|time|minute|place|page|name|thing)s?\\b)',
  '(?:that|those) (?:of|in|from|for|seen in|during) (?:the )?(?:[qh][1-4]|20\\d\\d|fy ?\\d+|(?:january|february|march|april|may|june|july|august|september|october|november|december)|' +
    'first|second|third|fourth|last|previous|same|preceding|year before|month before|quarter before)',
  'than (?:in|during) the (?:first|second|third|fourth)(?! (?:place|week|day|hour)\\b)',
  `as (?:in|for|during|at|over) (?:the )?(?:[qh][1-4]|20\\d\\d|fy ?\\d+|${stretch} before)`,
  '(?:over|on|beyond|as|(?<=\\b(?:up|down|increase|rise|change) )from)(?: (?:in|at|for|during|the|that|those))*(?: \\p{L}+)? (?:last|previous|' +
    `prior|preceding|same|corresponding) (?:fiscal |calendar |financial |school )?(?:${stretch}|spring|summer|autumn|winter|january|february|` +
    "march|april|may|june|july|august|september|october|november|december|[qh][1-4])(?:[’']s)?(?! of\\b)",
  `(?:the|than) ${stretch} (?:before|earlier|prior)`,
  'than (?:at|in|on|during) (?:(?:its|the|their) (?:very )?(?:start|beginning|end|opening|outset)|(?:january|february|march|april|may|june|july|august|september|october|november|december))',
  '(?:than|as) (?:in |during |at |for )?(?:the )?(?:one|ones|year|period) (?:before|earlier)',
  `${stretch}[- ](?:on|over|upon|by|after)[- ]${stretch}|[qmyw]o[qmyw]`,
  '(?<=(?:%|percent|per cent|points?|third|quarter|fifth|tenth|half) )(?:up |down |higher |lower |more |fewer )?on (?:the )?(?:(?:january|february|march|april|may|june|july|august|september|october|november|december) 20\\d\\d|last|previous|' +
    `prior|same|[qh][1-4]|20\\d\\d|fy ?\\d+|${stretch} before)(?: 20\\d\\d| (?:year|quarter|month|season))?`,
  `(?:more|fewer|less|higher|lower)(?: (?!than)[\\p{L}\\d’'-]+){1,10} than (?:the |in |our |its )?[$€£]?\\d[\\d.,]*`,
  `(?:its|their|our|the|today[’']s|current) (?:[\\p{L}\\d-]+ )?(?:baseline|starting point) of (?:[$€£]?\\d|${numbers})`,
  `\\(from [^)]{1,60}\\)|\\bbaseline of [$€£]?\\d|(?:up|down) from (?:[$€£]?\\d|${numbers})`,
  "from (?:today[’']s|the current|its current|a current|the present) [$€£]?\\d",
  '(?:instead of|rather than|against|versus|vs\\.?|compared with|compared to|where it was) (?:the )?(?:current |present )?[$€£]?\\d',
  '(?:currently|now|today|at present) (?:at )?[$€£]?\\d',
]);
