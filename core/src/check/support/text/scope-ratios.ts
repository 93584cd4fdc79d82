import type { Range } from '../../../read/index.ts';
import { sameName } from '../same-thing.ts';

/** A rate that a sentence works out in words: “requests handed back, divided by the requests passed to Sales”. */
export interface WrittenRatio {
  /** What the words call it; empty in a definition, which speaks of its term. */
  readonly subject: string;
  readonly text: string;
  readonly range: Range;
}

/**
 * The rate of a sentence. @param isMeaning whether it is the meaning of a term, and so need not name it.
 * @param lead the words before it in its paragraph, to which “it is …” goes back.
 */
export function ratioIn(text: string, isMeaning: boolean, lead: () => string): WrittenRatio | undefined {
  if (!/\bdivided by\b/i.test(text)) return undefined;
  const back = isMeaning ? null : /^it is /i.exec(text);
  const before = isMeaning ? undefined : back === null ? named.exec(text) : told.exec(lead().replace(/\s+/g, ' '));
  if (before === null) return undefined;
  const start = back?.[0].length ?? before?.[0].length ?? 0;
  const ratio = text.slice(start).replace(/[.;\s]+$/, '');
  if (ratio.length > longest || !/^[^.;:]+$/.test(ratio)) return undefined;
  return { subject: before?.groups?.subject ?? '', text: ratio, range: { start, end: start + ratio.length } };
}

const longest = 200;

const rate = '(?:the |our )(?<subject>(?:[\\p{L}-]+ ){0,2}(?:rate|share|ratio|quota|percentage|yield))';

/** “The hand-back rate is watched;” */
const told = new RegExp(
  `(?:^|[.;:] )(?:here too,? |as everywhere,? )?${rate} (?:is|are|matters|counts)\\b[^.;:]{0,40}[;:,.] ?$`,
  'iu',
);

const named = new RegExp(
  `^(?:here too,? )?${rate} (?:is|means|equals)(?: (?:worked out|calculated|defined) as)? (?=[^.;]{5,100} divided by )`,
  'iu',
);

/** Whether two rates count the same over something else: what it is divided by went through another step. */
export function differInBase(one: string, other: string): boolean {
  const [first, second] = [one, other].map((text) => text.split(/,? divided by /i).map(contentOf));
  const [top, base, more] = first ?? [];
  const [otherTop, otherBase, otherMore] = second ?? [];
  if (top === undefined || base === undefined || otherTop === undefined || otherBase === undefined) return false;
  if (more !== undefined || otherMore !== undefined || [...top].sort().join() !== [...otherTop].sort().join())
    return false;
  const [steps, otherSteps] = [stepsIn(base), stepsIn(otherBase)];
  const isSameThing = base.some((word) => !stepOf.has(word) && otherBase.includes(word));
  return isSameThing && steps.length === 1 && otherSteps.length === 1 && steps[0] !== otherSteps[0];
}

function contentOf(text: string): string[] {
  return sameName(text)
    .split(' ')
    .filter((word) => word !== '' && !idle.test(word));
}

const idle =
  /^(?:number|count|total|all|every|same|this|that|which|who|were|was|are|is|have|has|been|of|in|on|to|by|for|from|at|month|quarter|year|week|period)$/;

function stepsIn(words: readonly string[]): string[] {
  return [...new Set(words.flatMap((word) => stepOf.get(word) ?? []))];
}

/** Steps that a request or a deal goes through, by the words for them. */
const stepOf: ReadonlyMap<string, string> = new Map(
  [
    'passed sent handed delivered given forwarded transferred',
    'accepted taken',
    'received arrived',
    'contacted called reached',
    'qualified',
    'invited',
    'booked arranged',
    'held',
    'opened created',
    'closed decided',
    'quoted offered',
    'signed won',
    'lost',
  ].flatMap((words) => words.split(' ').map((word, _, [first = '']) => [word, first] as const)),
);
