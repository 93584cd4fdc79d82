import { describeDate, type IsoDate } from '../../parse/index.ts';
import type { ScoringText } from '../scoring-text.ts';
import { bindingTextOn, textInForce } from '../text-on.ts';
import type { AppliedText } from './case-answer.ts';
import type { CaseText } from './case-text.ts';

/** The text that applied on a day, and the sentence that says why it was this one, or why there was none. */
export interface ApplyingText {
  readonly applied: AppliedText | undefined;
  readonly text: CaseText | undefined;
  readonly why: string;
}

/** Finds the text in force on a day. @param texts the newest first. */
export function applyingText(day: IsoDate, texts: readonly CaseText[]): ApplyingText {
  const scoring = texts.map(({ text }) => text);
  const found = bindingTextOn(day, scoring);
  const at = found === undefined ? -1 : scoring.indexOf(found);
  const text = texts[at];
  if (found === undefined || text === undefined) {
    return { applied: undefined, text: undefined, why: whyNone(day, scoring) };
  }
  const by = textInForce(day, scoring)?.by ?? 'last';
  const later = scoring.slice(0, at).findLast(({ from, binds }) => binds && from !== undefined && from > day);
  const next = later === undefined ? '' : ` ${named(later, true)} begins later, on ${inWords(later.from)}.`;
  const why = `${named(found, true)} applied: ${reason(found, by, day)}.${next}`;
  return { applied: { version: found.version, at, why }, text, why };
}

function reason({ from, until, authored }: ScoringText, by: 'dates' | 'last', day: IsoDate): string {
  if (by === 'dates' && from !== undefined && until !== undefined) {
    return `it holds from ${inWords(from)} to ${inWords(until)}`;
  }
  if (by === 'dates')
    return from === undefined ? `it holds until ${inWords(until)}` : `it holds from ${inWords(from)} on`;
  const written = authored === undefined ? '' : `, written on ${inWords(authored)}`;
  return `no text names ${inWords(day)}, and it is the last one before${written}`;
}

function whyNone(day: IsoDate, texts: readonly ScoringText[]): string {
  const none = `On ${inWords(day)} no text of this agreement bound anybody`;
  const binding = texts.filter(({ binds }) => binds);
  const ended = binding.find(({ until }) => until !== undefined && until < day);
  if (ended !== undefined) return `${none}: ${named(ended, false)} held until ${inWords(ended.until)}.`;
  const first = binding.at(-1);
  const begins = first?.from ?? first?.authored;
  if (first === undefined || begins === undefined) return `${none}: none of its texts is active.`;
  return `${none}: the first of them, ${named(first, false)}, begins on ${inWords(begins)}.`;
}

function named({ version }: ScoringText, isFirst: boolean): string {
  if (version === undefined) return isFirst ? 'The text without a number' : 'the text without a number';
  return `${isFirst ? 'Version' : 'version'} ${version}`;
}

function inWords(date: IsoDate | undefined): string {
  return date === undefined ? 'an unknown day' : describeDate({ form: 'date', date });
}
