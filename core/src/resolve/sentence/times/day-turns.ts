import { either } from '../find.ts';
import { days, months, ordinals, units } from './calendar-words.ts';

/** A day or a time of day: “by the 5th of the month”, “by noon”, “at quarter-end”, “the morning after”, “by Michaelmas”. */
export const dayTurns = either([
  `(?:by|on|before|until|till) the ${ordinals}(?: and (?:the )?${ordinals})?(?: (?:working|business) day)?(?: of (?:the |each |` +
    `every )?(?:following |next |month|quarter|week|${months})+)?(?! (?!of\\b|and\\b|at\\b|the\\b|each\\b|every\\b|in\\b|with\\b|to\\b|or\\b|` +
    'all\\b)\\p{L})',
  `(?:by|on|before|until|in|from) (?:the )?(?:(?:first|second|third|fourth|last) ${days} (?:of|in) |mid[- ])${months}`,
  `(?:by|at|on|in|before|with|after)(?: the| its| their| our)? (?:${months}|20\\d\\d|[qh][1-4]) (?:[\\p{L}-]+ )?(?:rankings?|polls?|exams?|tests?|league|index|count|check|stocktake|survey|audit|report|board meeting|review|release|edition|issue|results|payroll|` +
    'meeting|fair|conference)',
  '(?:by|before|at|until|till|on|over|between|from|after|no later than|not later than) (?:the )?(?:close of )?(?:year[- ]end|month[- ]end|' +
    "quarter[- ]end|christmas(?: eve)?|new year(?:[’']s (?:eve|day))?|easter|thanksgiving|black friday|whitsun|michaelmas|candlemas|halloween|" +
    "ramadan|diwali|boxing day|midsummer|st\\.? [\\p{L}’']+ day|valentine[’']s day|bonfire night|burns night|labou?r day|[\\p{L}-]+ (?:sunday|" +
    'monday|eve|day)|(?!thomas)\\p{L}+(?:mas|tide)|(?:(?:summer|winter|spring|autumn) )?(?:solstice|equinox)|(?:spring|autumn) equinox)',
  '(?:by|at|before|after|on|from|until) (?:the )?(?:very )?(?:end|close|start|beginning|middle|first day|last day|second week|first week|' +
    'last week|final day|halfway point|half-way point|mid-point) of [^,.;]{2,40}',
  '(?:in|to|of|at|by|during|before|after) (?:the|our|its|each|every) (?:annual|yearly|half-yearly|biannual|quarterly|monthly|fortnightly|weekly|daily) (?:[\\p{L}-]+ ){0,2}(?:survey|audit|inspection|count|stocktake|poll|census|drill|check|reviews?|calls?|meetings?|sync|stand-?up|briefing|forum|committee|newsletter|town hall|huddle|retro(?:spective)?|qbr|session|round|pack|assembly)',
  '(?:in|during|within|over) the (?:very )?first (?:hour|day|week|fortnight|month)(?! of (?!employment|service|the (?:contract|job|tenancy)))',
  'at (?:quarter|month|year|week|term|season|sprint|shift)(?:[- ](?:end|close|start|change|handover))?s?',
  `(?:on|by|before|until|from) the (?:very )?${ordinals} (?:[\\p{L}-]+ )?day (?:of|in|before|after) (?:(?:the|each|every|a|that|this) )?(?:${units}|${months})`,
  // “by quarter’s end”, “at the turn of the year”, “by mid-quarter”, “by WD3”, “at T-5”
  `(?:by|before|at|until|till|on|after|no later than) (?:the |this |that |each |every |next )?${units}[’'](?:s )?(?:very )?(?:end|close|start|opening|turn)`,
  `(?:at|by|before|on) the (?:turn|mid-?point|half-?way point) of (?:the|each|every|this|that|next) ${units}`,
  `(?:by|before|at|until|in|from) (?:the )?mid-?(?:week|month|quarter|term|season|sprint)`,
  '(?:by|on|at|before|until|from|in|no later than) (?:(?:wd|bd) ?\\d+|[dt] ?[+–-] ?\\d+|[ck]w ?\\d+)',
  'at \\d{1,2}(?:[:.]\\d\\d)?(?:, \\d{1,2}(?:[:.]\\d\\d)?)*,? (?:and|or) \\d{1,2}(?:[:.]\\d\\d)?(?: ?[ap]\\.?m\\b\\.?)?',
  `${days}s? (?:to|through|until|till|[–-]) ${days}s?|between ${days} and ${days}|from ${days}(?: (?:at )?\\d{1,2}(?:[:.]\\d\\d)?(?: ?[ap]\\.?m\\b\\.?)?)? (?:to|until|till) ${days}`,
  `(?:this|next|tomorrow|that)(?: (?:coming|same))? (?:morning|afternoon|evening|night|${days}|sprint|term|season|half(?:[- ]year)?|fortnight)`,
  `on the ${ordinals} ${days}|today|tonight|tomorrow`,
  `come (?:${days}|(?:the )?(?:first|last) (?:of|day|week)|${months}(?!\\p{L}))`,
  `(?:from|as of|starting|beginning) (?:this |next |the (?:following|next) )?${days} (?:on|onwards?)`,
  `(?:on|by|before|until) (?:this |next |the (?:following|next|same|previous|preceding) )?${days}s?(?: (?:and|or) ${days}s?)*`,
  `the (?:following|next|same|previous|very same) (?:day|morning|afternoon|evening|night|week|month|quarter|${days}|weekday|working day|business day)`,
  '(?:the |that )?(?:same|very) (?:day|afternoon|morning|evening|night)',
  '(?:by|before|until|till|on|no later than) (?:(?:1[3-9]|2\\d|3[01])[./]\\d{1,2}[./](?:\\d{4}|\\d{2})|\\d{1,2}/(?:1[3-9]|2\\d|3[01])/(?:\\d{4}|\\d{2}))',
  `\\d{1,2}-${months}-\\d{2,4}|(?:by|in|before|until|end of|from) ${months}[-’' ]{1,2}\\d\\d`,
  'the (?:day|night|week|morning|evening|afternoon|weekend|month|monday|tuesday|wednesday|thursday|friday|saturday|sunday) (?:after|before)',
  '(?:by|before|until|till|at|(?:no |not )?(?:later|earlier) than|from|between|past|after) (?:noon|midday|midnight|lunch(?:time)?|dawn|dusk|sunrise|sunset|nightfall|' +
    'breakfast|\\d{1,2}(?:[:.]\\d\\d)? ?[ap]\\.?m\\b\\.?|\\d{1,2}[:.]\\d\\d(?![.:/]?\\d)|(?:six|seven|eight|nine|ten|eleven|twelve|one|two|three|' +
    "four|five) o[’']clock)",
  '(?:by|before|until|in|at|from|on|after|no later than|not later than|during) (?:the end of )?(?:(?:calendar|working|business|school|' +
    'trading) )?(?:week|day|month|sprint|year|phase|iteration|release|wave|round|milestone|quarter)s? (?:\\d+|one|two|three|four|five|six|ten|' +
    'twelve)',
  '(?:by|before|at|until|on) the (?:\\d+|ninety|thirty|sixty|six|three|twelve)[- ](?:day|week|month|hour|year)(?: (?:mark|point|review|anniversary|check))?',
]);
