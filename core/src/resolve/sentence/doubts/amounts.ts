import { either, find } from '../find.ts';
import { type Doubt, holds, isRemark, type Parts } from '../parts.ts';
import { phrasesIn } from '../vocabulary.ts';

/** How much, in words that are no number, where no number stands before them in the same limb. */
export function amountDoubts(parts: Parts): Doubt[] {
  const { promise, limbs, amounts, times, vocabulary } = parts;
  return [...find(promise, vagueAmounts), ...phrasesIn(vocabulary.some, promise, parts.words)]
    .filter(({ start, end }) => {
      const limb = limbs.find((each) => start >= each.start && start < each.end) ?? { start: 0, end: promise.length };
      if (isRemark(parts, limb) || /\bwhy\b/i.test(promise.slice(limb.start, start))) return false;
      // What comes before or after a time belongs to it: “a few minutes before the call”.
      if (times.some(({ range }) => range.start <= start && end <= range.end)) return false;
      return !amounts.some((one) => one.kind !== 'group' && holds(limb, one) && one.range.end <= start);
    })
    .map((range) => ({ kind: 'vague', part: 'target', range }));
}

const size =
  '(?:healthy|fair|decent|reasonable|substantial|significant|considerable|large|larger|small|smaller|good|great|higher?|lower?|sizeable|' +
  'sizable|steady|constant|sufficient|adequate|right|increasing|growing|meaningful|maximum|minimum|limited|modest|respectable|suitable|' +
  'appropriate|fresh|regular|generous|record|huge|massive|solid|strong|rising|bigger|greater|big|proper|satisfactory|tidy|goodly|handsome|' +
  'manageable|acceptable|certain|ever-growing)';

/** How much, in words that are no number. */
const vagueAmounts = either([
  '(?:an?|the) (?:minimum|maximum|modicum|fair bit) of (?!\\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|an?)\\b|[$€£])\\p{L}+',
  '(?:an?|one) (?!(?:second|minute|hour|day|week|month|quarter|year)\\b)[\\p{L}-]+ or (?:two|three|so)|the odd(?! (?:days?|weeks?|months?|one)\\b)(?= \\p{L})',
  '(?<!\\b(?:how|as|so|too|at the|for the|the|these|those) )(?:several|many|much)(?! as \\d)',
  'few(?= \\p{L})(?<!\\b(?:an?|every|next|last|past|first|the|so|as|how|too|these|those|no|following|coming) few)',
  'some(?! \\d|one|thing|time)(?= \\p{L})',
  '(?<!\\bat (?:the )?|\\bthe |\\bwho |\\bthat |\\bour )most(?= \\p{L})(?! recent| important| often| frequent)(?: of)?',
  'the most(?= \\p{L})',
  `(?:an? |the )?${size}(?: and ${size})? (?:number|amount|volume|share|quantity|portion|proportion|flow|stream|level|supply|part|rate|crop|` +
    'haul|turnout|crowd|margin|slice|chunk|helping|dose|degree|turnaround|response|return|profit|uptake|attendance|pipeline|backlog|footfall|' +
    'audience|majority)s?',
  '(?:an? |the )?(?:high|low|good|strong|healthy|decent|fair|solid|respectable|great|excellent|poor|reasonable|satisfactory|steady) (?:(?!quality\\b)[\\p{L}-]+ ){1,2}(?:scores?|rates?|ratings?|rankings?|records?|levels?|ratios?|margins?|coverage|occupancy|uptime|attendance|turnout|uptake)',
  '(?:noticeably|considerably|markedly|significantly|substantially|visibly|appreciably|dramatically|materially|measurably|sharply|greatly|' +
    'vastly|drastically|tangibly|perceptibly)',
  '(?:nearly|almost|virtually|practically|just about|as good as|pretty much) (?:all|every|everyone|everybody|none|no|nobody|always|never)',
  '(?:is|are|stays?|remains?|keeps?|keep|holds?|hold|stay|remain)(?: (?!below|under|above|at|over|within)[\\p{L}-]+){0,4} (?:low|high|minimal|' +
    'healthy|stable|steady|short|small|under control|in check|to a minimum|at a minimum|as low as possible|as high as possible|' +
    'as short as possible|topped up|lean)(?= (?:every|each|per|this|in|all|throughout|during|over|by|at|for|through)|[.,;]|$)',
  '(?:as|so) (?:little|few|low|high|short|long|many|much|large|small|full|close)(?: \\p{L}+){0,3} as (?:possible|we can|they can|it can|can be|' +
    'is practical|is practicable|is reasonable)',
]);
