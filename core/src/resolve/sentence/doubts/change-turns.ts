import { either } from '../find.ts';

/** “an improvement in NPS”, “a 15% reduction in churn”, “a visible lift in footfall”: a change as a thing. */
export const changeNouns = new RegExp(
  '(?<=\\b(?:rates?|scores?|sales|revenues?|margins?|quality|numbers?|figures?|shares?|costs?|prices?|counts?|traffic|demand|satisfaction|churn|output|morale|profits?|income|footfall|usage|engagement|conversions?|coverage|ratings?) )' +
    '(?:(?:goes|go|ticks?|edges?|inch(?:es)?|trends?|moves?|comes?|heads?|creeps?|climbs?|is|are|be|points?) (?:up|down|upwards?|downwards?|on the (?:up|rise|mend)|in the right direction))(?! to\\b)(?!\\p{L})|' +
    '(?<=(?:\\b(?:an?|the|some|any|more|further|see|sees|deliver|delivers|achieve|achieves|drive|drives|%|percent|' +
    'per cent)) (?:[\\p{L}-]+ ){0,2})(?:growth|increase|improvement|reduction|drop|decrease|uplift|rise|lift|gain|boost|decline|upturn|uptick|' +
    'surge|jump|fall|cut|saving|savings) (?:in|of|to|on|for|from|across|over)(?!\\p{L})',
  'gu',
);

const share =
  '(?:\\d[\\d.,]*(?: ?(?:to|–|-) ?\\d[\\d.,]*)? ?(?:%|percent\\b|per cent\\b|percentage points?\\b|points?\\b)|(?:one|two|three|four|five|six|' +
  'seven|eight|nine|ten|twelve|fifteen|twenty) (?:full )?(?:percentage )?points?\\b|(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|' +
  'eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|several|some|few|half)(?:[- ]\\p{L}+)? (?:percent|per cent)\\b|' +
  'an? (?:third|quarter|fifth|sixth|tenth|half)\\b|half\\b|(?:two|three)[- ](?:thirds|quarters|fifths)\\b)';
const hedge =
  '(?: (?:at least|about|another|a further|some|over|more than|around|roughly|up to|no less than|a net|nearly|almost|as much as|an extra|' +
  'a full|fully|well over))?';

/** “by 20%”, “+20%”, “up 15%”, “a third off”, “3x”, “in half”, “half as many”. */
export const relativeAmounts = either([
  `(?<!\\b(?:make|pick|take|set|put|snap|sign|buy|use|fill)s? )(?:by|up|down)${hedge} ${share}`,
  '(?:[+−–] ?|plus |minus )\\d[\\d.,]* ?(?:%|percent|per cent|points?|pts?)',
  '(?<!\\b(?:is|are|at|of|stays|remains|least|above|over) |[:=≥>–] )\\d+(?:\\.\\d+)?x(?= )(?! (?:quota|coverage|target|cover))',
  'gets? (?:(?!set |back |signed |put )[\\p{L}’-]+ ){1,10}(?:up|down)(?= (?:by|before|in|this|until|over|during|within)\\b|[.,;]|$)',
  'in half|in two(?= (?:by|before|this|over|during|until|within)\\b|[.,;]|$)',
  '(?:two|three|four|five|ten)[- ]?fold',
  '(?:twice|half|three times|four times|five times|ten times|double|two times|\\d+ times) (?:as|the)(?= (?:many|much|fast|often|number|amount|' +
    'volume|long|few|big|large|high|rate|quick))',
  `${share} (?:more|fewer|less|faster|higher|lower|better|cheaper|shorter|quicker|longer|bigger|larger|smaller|fewer|slower|up|down)`,
  `${share} (?:off|growth|reduction|increase|improvement|uplift|drop|decrease|rise|saving|savings|cut|jump|gain|decline|boost|lift)`,
  '(?:growth|reduction|increase|improvement|uplift|drop|decrease|rise|saving|savings|cut|jump|gain|decline|boost|lift|fall)(?: (?:in|' +
    `of) (?:[\\p{L}-]+ ){1,4})? ?of${hedge} ${share}`,
  `gains?${hedge} ${share}`,
  `(?:shaves?|takes?|knocks?|slices?|lops?|trims?|cuts?|gains?|adds?|loses?|saves?)${hedge} ${share}(?= (?:off|from|to|on|in|of (?:the |` +
    'our )?(?:time|cost|costs|spend|effort|budget|waste)))',
  `(?:ups?|grows?|rises?|falls?|drops?|cuts?|increases?|climbs?|improves?|shrinks?|declines?|jumps?|lifts?|dropped|fallen|grown|risen|fell|grew|rose|increased|decreased|climbed|improved|shrunk|shrank|declined|jumped|gone (?:up|down))${hedge} ${share}(?! (?:of|a|an|per|` +
    'each|every)\\b)(?= |[.,;]|$)',
]);
