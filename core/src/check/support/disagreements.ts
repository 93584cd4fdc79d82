import {
  type DataScalar,
  type FoundValue,
  items,
  type Period,
  type PeriodUnit,
  scanValues,
  type Target,
} from '../../parse/index.ts';
import type { Range } from '../../read/index.ts';
import type { Agreement } from '../../resolve/index.ts';
import type { FieldsAround } from './fields-around.ts';
import { parsedAs } from './parsed-as.ts';
import { sameName } from './same-thing.ts';
import { sideAt } from './text/sentence-form.ts';

/** Words of a sentence that a field gainsays, and what that field is about. */
export interface Disagreement {
  readonly range: Range;
  readonly field: DataScalar;
  readonly about: 'value' | 'doer' | 'thing';
}

/**
 * Where a sentence and the fields below it disagree although their numbers are the same: the period, the least or the
 * most, who does it, and what is counted. @param words the sentence.
 */
export function disagreements(words: string, fields: FieldsAround): Disagreement[] {
  const found = [otherDoer(words, fields), ...otherTarget(words, fields)];
  return found.filter((each) => each !== undefined);
}

/** What the sentence says of the number of the target; nothing where it holds another number, or several. */
function otherTarget(words: string, fields: FieldsAround): (Disagreement | undefined)[] {
  const { agreement, target } = fields;
  const value: Target | undefined = parsedAs(agreement.facts, target, 'target');
  if (target?.kind !== 'scalar' || value === undefined || value.comparator === 'between') return [];
  const { quantity } = value;
  const values = scanValues(words);
  const [found, second] = values.filter(({ kind }) => kind === quantity.kind || kind === 'range');
  if (found === undefined || second !== undefined || !isSameAmount(found, value)) return [];
  // “by at least 5%” says how far, and not what is to be reached.
  if (/\b(?:by|from|of|than) (?:at least |at most )?$/i.test(words.slice(0, found.range.start))) return [];
  const side = otherSide(words, found, value)
    ? { range: found.range, field: target, about: 'value' as const }
    : undefined;
  return [side, otherPeriod(words, values, fields, found), otherThing(fields, found)];
}

function isSameAmount(found: FoundValue, { quantity }: Exclude<Target, { comparator: 'between' }>): boolean {
  if (found.kind === 'count' && quantity.kind === 'count') return found.value.amount === quantity.amount;
  if (found.kind === 'percent' && quantity.kind === 'percent') return found.value.percent === quantity.percent;
  return found.kind === 'money' && quantity.kind === 'money' && found.value.amount === quantity.amount;
}

/** “At most 5 guides” above “at least 5”. A field without such words leaves it to the sentence. */
function otherSide(words: string, { range }: FoundValue, target: Exclude<Target, { comparator: 'between' }>): boolean {
  const side = sideAt(words, range);
  if (side === undefined || target.implied) return false;
  const opposed = side === 'most' ? ['at-least', 'more-than'] : ['at-most', 'less-than'];
  return opposed.includes(target.comparator);
}

/** “5 guides every quarter” above “per: month”. A share may be reckoned over another period than the deed is done in. */
function otherPeriod(
  words: string,
  values: readonly FoundValue[],
  { agreement, per }: FieldsAround,
  { kind }: FoundValue,
): Disagreement | undefined {
  const wanted: Period | undefined = parsedAs(agreement.facts, per, 'period');
  const [found, second] = values.filter((each) => each.kind === 'period');
  if (per?.kind !== 'scalar' || wanted?.form !== 'each' || found?.kind !== 'period' || found.value.form !== 'each')
    return undefined;
  // “5 monthly reports” is a kind of report.
  const isTrait =
    /^\p{L}+ly$/u.test(words.slice(found.range.start, found.range.end)) &&
    /^ \p{L}/u.test(words.slice(found.range.end));
  if (second !== undefined || isTrait || kind === 'percent' || kindOf(found.value.unit) === kindOf(wanted.unit))
    return undefined;
  return { range: found.range, field: per, about: 'value' };
}

/** A fiscal quarter is a quarter, and a business day a day. */
function kindOf(unit: PeriodUnit): string {
  return unit.replace(/^(?:fiscal|business)-/, '');
}

/** “5 guides” above “metric: webinar”: two things of which nobody takes one for the other. */
function otherThing({ metric }: FieldsAround, found: FoundValue): Disagreement | undefined {
  if (metric === undefined || found.kind !== 'count' || found.value.noun === undefined) return undefined;
  const [noun, ...more] = sameName(found.value.noun).split(' ');
  const counted = sameName(metric.text);
  const isApart = noun !== counted && distinct.has(noun ?? '') && distinct.has(counted);
  if (!isApart || more.some((word) => word === counted)) return undefined;
  return { range: found.range, field: metric, about: 'thing' };
}

/** Things that are counted, of which none is a kind of another. */
const distinct: ReadonlySet<string> = new Set(
  'mql sal sql pql guide webinar podcast newsletter video survey ticket invoice referral complaint trial press-release'.split(
    ' ',
  ),
);

/** “Marketing delivers 5 guides” above “owner: sales”. Only parties of the agreement are compared. */
function otherDoer(words: string, { agreement, doer }: FieldsAround): Disagreement | undefined {
  const named = doer?.kind === 'list' ? items(doer) : doer === undefined ? [] : [doer];
  const [first] = named;
  const owners = named.map((node) => (node.kind === 'scalar' ? partyOf(node.text, agreement) : undefined));
  if (first?.kind !== 'scalar' || owners.includes(undefined)) return undefined;
  const subject = subjectOf(words, agreement);
  if (subject === undefined || owners.includes(subject.party)) return undefined;
  return { range: subject.range, field: first, about: 'doer' };
}

function partyOf(text: string, { parties }: Agreement): string | undefined {
  return parties.find(({ id, name }) => [id, name].some((each) => sameName(each) === sameName(text)))?.id;
}

/** The party that a sentence begins with, where a deed follows: “Sales calls every …”, and not “Sales calls are …”. */
function subjectOf(words: string, agreement: Agreement): { party: string; range: Range } | undefined {
  const [, opening = '', name = ''] =
    /^(["']?(?:The )?)((?:\p{Lu}[\p{L}&-]*)(?: \p{Lu}[\p{L}&-]*){0,3}) /u.exec(words) ?? [];
  const party = name === '' ? undefined : partyOf(name, agreement);
  const behind = words.slice(opening.length + name.length);
  if (party === undefined || !deed.test(behind) || receiving.test(behind)) return undefined;
  return { party, range: { start: opening.length, end: opening.length + name.length } };
}

const deed =
  /^ (?:will |must |shall )?\p{Ll}+ (?:\d|[$€£]|(?:at (?:least|most)|no (?:more|fewer|less) than|up to|a|an|the|each|every|all|one|two|three|four|five|six|ten)\b)/u;

/** What happens to those who are named first. */
const receiving =
  /^ (?:will |must |shall )?(?:receives?|gets?|gains?|hears?|needs?|wants?|expects?|ha[sv]e?|sees?|learns?|obtains?|is|are|be|asks?|reaches|reach)\b/;
