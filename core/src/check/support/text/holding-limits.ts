import { parseNumber } from '../../../parse/index.ts';
import type { Range } from '../../../read/index.ts';
import { sameName } from '../same-thing.ts';
import { holdsInEveryCase } from './every-case.ts';
import { isForSomeCases, type Passage } from './passage.ts';

/** How much somebody may hold at once: “A reseller may hold at most 25 open projects.” */
export interface HoldingLimit {
  readonly passage: Passage;
  /** Who may hold no more, as a name that can be compared; empty for “nobody”. */
  readonly holder: string;
  /** What is held, as a name that can be compared. */
  readonly noun: string;
  /** Whether the sentence says that it repeats the agreement. */
  readonly isCited: boolean;
  readonly amount: number;
  readonly text: string;
  readonly range: Range;
}

/** The limit that one sentence sets. What nobody may hold counts only where the sentence says that it repeats the agreement. */
export function holdingLimitsIn(passage: Passage): HoldingLimit[] {
  const { text, cells } = passage;
  if (cells !== undefined || !quick.test(text)) return [];
  const cited = asAgreed.exec(text)?.[0] ?? '';
  const rest = text.slice(cited.length);
  const match = none.exec(rest) ?? atMost.exec(rest);
  const { who = '', count = '', figure = '', noun = '' } = match?.groups ?? {};
  const amount = parseNumber(figure);
  if (match === null || amount === undefined || narrow.test(`${who} ${noun}`)) return [];
  const isCited = cited !== '';
  if (!isCited && who === '') return [];
  const start = cited.length + match[0].indexOf(count);
  const range = passage.placeOf({ start, end: start + count.length });
  return [{ passage, holder: sameName(who), noun: sameName(noun), isCited, amount, text: count, range }];
}

const quick = /\b(?:more than|at most|up to|a maximum of) \d/i;

/** “As the agreement says, …” */
const asAgreed =
  /^(?:as|according to|by) (?:(?:stands|set|laid|written|agreed|fixed|it says|it stands)(?: out| down)? in )?(?:the|our|this) (?:agreement|contract|rules?)(?: with (?:the )?[\p{L}-]+)?(?: (?:says|has it|states|lays down|puts it))?,? /iu;

const holding = '(?:holds?|keeps?|has|have|carry|carries|owns?)';
const held =
  '(?<figure>\\d[\\d,]*) (?<noun>(?:[\\p{L}-]+ ){0,2}?[\\p{L}-]+)(?: (?:at once|at a time|at the same time|at any time))?(?=[.;,]|$)';

/** “Nobody holds more than 15 open projects”, “no reseller may keep …” */
const none = new RegExp(
  `^(?:nobody|no one|no (?<who>[\\p{L}-]+(?: [\\p{L}-]+)??)) (?:(?:may|can|should|must|shall) )?(?:ever )?${holding} (?<count>more than ${held})`,
  'iu',
);

const atMost = new RegExp(
  `^(?:you|(?:an?|each|every|the) (?<who>[\\p{L}-]+(?: [\\p{L}-]+)??)) (?:(?:may|can|should|must|shall) )?${holding} (?<count>(?:at most|no more than|not more than|up to|a maximum of) ${held})`,
  'iu',
);

/** Who is no longer everybody of that name, and what is owed over time. */
const narrow =
  /\b(?:new|junior|senior|first|second|other|who|which|that|usually|month|week|day|year|quarter|minutes?|hours?|months|weeks|days|years)\b/i;

/** Whether a limit holds always, as far as what stands around it tells. */
export function isPlainHolding({ isCited, passage }: HoldingLimit): boolean {
  return isCited || (!isForSomeCases(passage) && holdsInEveryCase(passage));
}

type Held = Pick<HoldingLimit, 'holder' | 'amount'>;

/** Whether two limits bind the same people and are not the same. */
export function differInHolding(one: Held, other: Held): boolean {
  const isSame = one.holder === other.holder || one.holder === '' || other.holder === '';
  return isSame && one.amount !== other.amount;
}
