import type { Range } from '../../../read/index.ts';
import type { Amount } from '../amounts.ts';
import { find } from '../find.ts';
import { type Doubt, firstWithin, holds, isRemark, type Limb, type Parts } from '../parts.ts';
import { verbIn } from '../verbs.ts';
import { multiples } from '../words/deeds.ts';
import { verbForms } from '../words/word-forms.ts';
import {
  changedThing,
  changeNouns,
  counted,
  endValue,
  inClause,
  notOpen,
  raised,
  relativeAmounts,
  thanKnown,
  unchanged,
} from './change-turns.ts';

/**
 * What a change leaves open. It is measured from somewhere (“from 20% to 25%”, “than last quarter”), or by the period
 * (“4% a month”), or it says where it ends (“to 28%”).
 */
export function changeDoubts(parts: Parts): Doubt[] {
  const relative = find(parts.promise, relativeAmounts);
  const nouns = find(parts.promise, changeNouns);
  return parts.limbs.flatMap((limb) => {
    // “from 18% to 24%” is where this change starts; “compared with May 2025” may be said once for all.
    const hasBase = parts.bases.some(
      (base) => holds(limb, { range: base }) || !/^\(?from\b/i.test(parts.text.slice(base.start, base.start + 6)),
    );
    const compared = isRemark(parts, limb) ? undefined : comparativeIn(parts, limb, hasBase && parts.times.length > 0);
    if (compared !== undefined) return [compared];
    if (hasBase || hasRate(parts, limb) || hasEnd(untimed(parts, limb))) return [];
    const change = firstWithin(limb, relative);
    if (change !== undefined) return [{ kind: 'no-base', part: 'target', range: change }];
    return changeIn(parts, limb, firstWithin(limb, nouns)) ?? [];
  });
}

const multipleVerbs = new Set(multiples.split(' ').flatMap(verbForms));

function changeIn(parts: Parts, limb: Limb, noun: Range | undefined): Doubt | undefined {
  const amounts = parts.amounts.filter((amount) => holds(limb, amount));
  // “the skills of all 85 reps”: how many there are, and not where the change ends.
  // “by 3,000 francs in FY27”: how far, and not from where; “each week by 400 metres” is a rate.
  const notEnd = parts.times.some(({ kind }) => kind === 'rhythm')
    ? /\ball $/i
    : /\b(?:all|by|by (?:at least|over|more than)) $/i;
  const isEnd = ({ kind, range }: Amount) => kind === 'number' && !notEnd.test(parts.promise.slice(0, range.start));
  const verb = verbIn(parts, limb, parts.vocabulary.change) ?? noun;
  const before = verb === undefined ? '' : parts.promise.slice(limb.start, verb.start);
  if (inClause.test(before) || unchanged.test(before)) return undefined;
  if (verb === undefined || amounts.some(isEnd) || raised.test(parts.promise.slice(verb.start, limb.end)))
    return undefined;
  const share = amounts.find(({ kind }) => kind === 'share');
  const isMultiple = multipleVerbs.has(parts.promise.slice(verb.start, verb.end).toLowerCase());
  const kind = share !== undefined || isMultiple ? 'no-base' : 'vague';
  return { kind, part: 'target', range: share?.range ?? verb };
}

/** The words of a limb without its days: “no later than 31 August” is not where a change ends. */
function untimed({ promise, times }: Parts, limb: Range): string {
  const days = times.filter((time) => time.kind === 'day' && holds(limb, time));
  const blanked = days.reduce(
    (text, { range }) => `${text.slice(0, range.start)}${' '.repeat(range.end - range.start)}${text.slice(range.end)}`,
    promise,
  );
  return blanked.slice(limb.start, limb.end);
}

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

/** A change by the period: “3% a month”, “10% MoM”, “6% every quarter”, “3% to the list every month”. */
function hasRate({ promise, amounts, times }: Parts, limb: Range): boolean {
  return amounts.some(
    (amount) =>
      amount.kind !== 'group' &&
      holds(limb, amount) &&
      times.some(({ kind, range }) => {
        if (kind !== 'rhythm' || range.start < amount.range.end) return false;
        return range.start - amount.range.end <= 2 || changedThing.test(promise.slice(amount.range.end, range.start));
      }),
  );
}

/** “more”, “faster”: fine beside a number to compare with, or with the period that they are compared with. */
function comparativeIn({ promise, vocabulary }: Parts, limb: Limb, isCompared: boolean): Doubt | undefined {
  for (const { text, range } of limb.words) {
    // “Greater Manchester”, “Faster Payments”: a name.
    const isName = /^\p{Lu}\S* \p{Lu}\p{Ll}/u.test(promise.slice(range.start, range.end + 3));
    if (isName || !vocabulary.comparative.words.has(text)) continue;
    const before = promise.slice(Math.max(0, range.start - 60), range.start);
    const after = promise.slice(range.end, limb.end);
    // “grants over £10,000 …, smaller ones …”: the rest of them.
    if (/^ ones?\b/.test(after) && /\d/.test(promise.slice(0, range.start))) continue;
    if (thanKnown.test(after) || notOpen.test(before) || counted.test(before)) continue;
    if (isCompared && (counting.test(text) || (sized.test(text) && state.test(before)))) continue;
    return { kind: 'comparative', part: 'target', range };
  }
  return undefined;
}

/** What a number says by itself where the other one is known: “more deals”, and “is shorter”. */
const counting = /^(?:more|fewer|less|higher|lower)$/;
const state = /\b(?:is|are|be|stays?|remains?|gets?|becomes?) $/;
const sized = /^(?:shorter|longer|smaller|larger|bigger|greater|faster|quicker|slower|cheaper)$/;
