import type { Range } from '../../../read/index.ts';
import type { Amount } from '../amounts.ts';
import { either, find } from '../find.ts';
import { type Doubt, firstWithin, holds, isRemark, type Limb, type Parts } from '../parts.ts';
import { verbIn } from '../verbs.ts';
import { multiples } from '../words/deeds.ts';
import { verbForms } from '../words/word-forms.ts';

/**
 * What a change leaves open. It is measured from somewhere (“from 20% to 25%”, “than last quarter”), or by the period
 * (“4% a month”), or it says where it ends (“to 28%”).
 */
export function changeDoubts(parts: Parts): Doubt[] {
  const relative = find(parts.promise, relativeAmounts);
  const nouns = find(parts.promise, changeNouns);
  const hasBase = parts.bases.length > 0;
  return parts.limbs.flatMap((limb) => {
    const compared = isRemark(parts, limb) ? undefined : comparativeIn(parts, limb, hasBase && parts.times.length > 0);
    if (compared !== undefined) return [compared];
    if (hasBase || hasRate(parts, limb) || hasEnd(parts.promise.slice(limb.start, limb.end))) return [];
    const change = firstWithin(limb, relative);
    if (change !== undefined) return [{ kind: 'no-base', part: 'target', range: change }];
    return changeIn(parts, limb, firstWithin(limb, nouns)) ?? [];
  });
}

const multipleVerbs = new Set(multiples.split(' ').flatMap(verbForms));

function changeIn(parts: Parts, limb: Limb, noun: Range | undefined): Doubt | undefined {
  const amounts = parts.amounts.filter((amount) => holds(limb, amount));
  // “the skills of all 85 reps”: how many there are, and not where the change ends.
  const isEnd = ({ kind, range }: Amount) => kind === 'number' && !/\ball $/i.test(parts.promise.slice(0, range.start));
  const verb = verbIn(parts, limb, parts.vocabulary.change) ?? noun;
  if (verb === undefined || amounts.some(isEnd)) return undefined;
  const share = amounts.find(({ kind }) => kind === 'share');
  const isMultiple = multipleVerbs.has(parts.promise.slice(verb.start, verb.end).toLowerCase());
  const kind = share !== undefined || isMultiple ? 'no-base' : 'vague';
  return { kind, part: 'target', range: share?.range ?? verb };
}

/** “an improvement in NPS”, “a 15% reduction in churn”, “a visible lift in footfall”: a change as a thing. */
const changeNouns =
  /(?<=(?:\b(?:an?|the|some|any|more|further|see|sees|deliver|delivers|achieve|achieves|drive|drives|%|percent|per cent)) (?:[\p{L}-]+ ){0,2})(?:growth|increase|improvement|reduction|drop|decrease|uplift|rise|lift|gain|boost|decline|upturn|uptick|surge|jump|fall|cut|saving|savings) (?:in|of|to|on|for|from|across|over)(?!\p{L})/gu;

const share =
  '(?:\\d[\\d.,]*(?: ?(?:to|–|-) ?\\d[\\d.,]*)? ?(?:%|percent\\b|per cent\\b|percentage points?\\b|points?\\b)|(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty) (?:full )?(?:percentage )?points?\\b|\\p{L}+(?:[- ]\\p{L}+)? (?:percent|per cent)\\b|an? (?:third|quarter|fifth|sixth|tenth|half)\\b|half\\b|(?:two|three)[- ](?:thirds|quarters|fifths)\\b)';
const hedge =
  '(?: (?:at least|about|another|a further|some|over|more than|around|roughly|up to|no less than|a net|nearly|almost|as much as|an extra|a full|fully|well over))?';

/** “by 20%”, “+20%”, “up 15%”, “a third off”, “3x”, “in half”, “half as many”. */
const relativeAmounts = either([
  `(?<!\\bmakes? )(?:by|up|down)${hedge} ${share}`,
  '(?:[+−–] ?|plus |minus )\\d[\\d.,]* ?(?:%|percent|per cent|points?|pts?)',
  '(?<!\\b(?:is|are|at|of|stays|remains|least|above|over) )\\d+(?:\\.\\d+)?x(?= )(?! (?:quota|coverage|target|cover))',
  'in half|in two(?= (?:by|before|this|over|during|until|within)\\b|[.,;]|$)',
  '(?:two|three|four|five|ten)[- ]?fold',
  '(?:twice|half|three times|four times|five times|ten times|double|two times|\\d+ times) (?:as|the)(?= (?:many|much|fast|often|number|amount|volume|long|few|big|large|high|rate|quick))',
  `${share} (?:more|fewer|less|faster|higher|lower|better|cheaper|shorter|quicker|longer|bigger|larger|smaller|fewer|slower|up|down)`,
  `${share} (?:off|growth|reduction|increase|improvement|uplift|drop|decrease|rise|saving|savings|cut|jump|gain|decline|boost|lift)`,
  `(?:growth|reduction|increase|improvement|uplift|drop|decrease|rise|saving|savings|cut|jump|gain|decline|boost|lift|fall)(?: (?:in|of) (?:[\\p{L}-]+ ){1,4})? ?of${hedge} ${share}`,
  `gains?${hedge} ${share}`,
  `(?:shaves?|takes?|knocks?|slices?|lops?|trims?|cuts?|gains?|adds?|loses?|saves?)${hedge} ${share}(?= (?:off|from|to|on|in|of (?:the |our )?(?:time|cost|costs|spend|effort|budget|waste)))`,
  `(?:ups?|grows?|rises?|falls?|drops?|cuts?|increases?|climbs?|improves?|shrinks?|declines?|jumps?|lifts?)${hedge} ${share}(?! (?:of|a|an|per|each|every)\\b)(?= |[.,;]|$)`,
]);

const endValue =
  /\b(?:to|under|below|above|over|at|past|reach(?:es)?|than|beyond)(?: (?:at least|at most|less than|more than|fewer than|under|over|about|no more than|no fewer than|no less than|around|just|an average of|a median of|a total of|below|above|or below|or above|the full))? (?:[$€£¥]?\d|[a-z]{3} \d|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|nil|none|an? (?:hour|day|week|month|third|quarter|fortnight|single|hundred|dozen|thousand))/iu;

function hasEnd(words: string): boolean {
  return endValue.test(
    words
      .replace(/\b(?:up to|over the|at the|to the) /gi, (found) => ' '.repeat(found.length))
      .replace(
        /\b(?:at least|more than|less than|over|by at least|by over|by more than) \d[\d.,]* ?(?:%|per)/gi,
        (found, at: number) =>
          /\bby $/i.test(words.slice(Math.max(0, at - 3), at)) ? ' '.repeat(found.length) : found,
      ),
  );
}

/** A change by the period: “3% a month”, “10% MoM”, “6% every quarter”. */
function hasRate({ amounts, times }: Parts, limb: Range): boolean {
  return amounts.some(
    (amount) =>
      amount.kind !== 'group' &&
      holds(limb, amount) &&
      times.some(
        ({ kind, range }) =>
          kind === 'rhythm' && range.start >= amount.range.end && range.start - amount.range.end <= 2,
      ),
  );
}

/** “3 points higher”, “five days shorter”: how much stands right before. */
const counted =
  /(?:[\d%]|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|fifty|half|percent|per cent)) (?:\p{L}+ ){0,2}$/iu;

/** “more”, “faster”: fine beside a number to compare with, or with the period that they are compared with. */
function comparativeIn({ promise, vocabulary }: Parts, limb: Limb, isCompared: boolean): Doubt | undefined {
  for (const { text, range } of limb.words) {
    // “Greater Manchester”, “Faster Payments”: a name.
    const isName = /^\p{Lu}\S* \p{Lu}\p{Ll}/u.test(promise.slice(range.start, range.end + 3));
    if (isName || !vocabulary.comparative.words.has(text)) continue;
    const before = promise.slice(limb.start, range.start);
    const after = promise.slice(range.end, limb.end);
    if (
      /^ than (?:[$€£]?\d|an?\b|one|two|three|four|five|six|seven|eight|nine|ten|half|twenty|thirty|forty|fifty|sixty|\p{L}+ (?:hours?|days?|weeks?|months?|percent|per cent)\b|[A-Z]{3} \d|the )/iu.test(
        after,
      )
    )
      continue;
    if (
      /\b(?:or|no|not|any|once|even|some|what|never|\d|one|two|three|four|five|six|ten|many|few|much|nothing|the|whichever is|whichever|further|anything) ?$/i.test(
        before,
      )
    )
      continue;
    if (counted.test(before) || (isCompared && /^(?:more|fewer|less|higher|lower)$/.test(text))) continue;
    return { kind: 'comparative', part: 'target', range };
  }
  return undefined;
}
