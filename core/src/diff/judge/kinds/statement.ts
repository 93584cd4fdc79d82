import { scanValues } from '../../../parse/index.ts';
import type { Plain } from '../../snapshot/snapshot.ts';
import { leadingParties } from '../books/agreement-book.ts';
import { textAt } from '../books/plain.ts';
import type { Matter, Side, Verdict } from '../matter.ts';
import { owingOf } from '../owing.ts';
import { judgeWords } from '../prose/judge-words.ts';
import { readingsOf } from '../values/said-already.ts';
import { clarifying } from '../verdicts.ts';
import { judgeDuty, wordsVerdict } from './texts.ts';

/**
 * The sentence of a goal, a commitment or a need. A number that moves between it and a field beside it is owed as before:
 * “Deliver 560 MQLs every month” may become “Deliver MQLs” where the target says at least 560.
 */
export function judgeStatement(matter: Matter): Verdict {
  const { before, after, field } = matter.difference;
  // A goal has fields that say it as well; a commitment or a need has its sentence alone.
  if (!field.startsWith('goals/') && (before === undefined || after === undefined)) return judgeDuty(matter);
  const verdict = wordsVerdict(matter);
  if (verdict.class !== 'material' || typeof before !== 'string' || typeof after !== 'string') return verdict;
  if (before.length + after.length > longest) return verdict;
  const told = [
    withoutTold(withoutOwner(before, after, matter), after, matter.after),
    withoutTold(withoutOwner(after, before, matter), before, matter.before),
  ];
  if (told.every((text, at) => text === [before, after][at])) return verdict;
  const rest = judgeWords(told[0] ?? '', told[1] ?? '', matter.names());
  return rest.class === 'material' ? verdict : clarifying('said-already', verdict.message);
}

/** Characters on both sides together beyond which a text is no sentence, and is not searched for numbers that moved. */
const longest = 4000;

/** A sentence without the party that it alone begins with, where that party owes it before and after: a field says so. */
function withoutOwner(sentence: string, other: string, { before, after, difference, names }: Matter): string {
  const [then, now] = [before, after].map((side) => owingOf(side, difference.field, undefined, names).owe.toSorted());
  if (then === undefined || then.join('\n') !== now?.join('\n')) return sentence;
  const parties = [before, after].flatMap(({ agreement }) => agreement?.parties ?? []);
  if (leadingParties(other, parties).length > 0) return sentence;
  const [leading, another] = leadingParties(sentence, parties);
  const name = parties.find(({ id }) => id === leading)?.name ?? '';
  const isAlone = another === undefined && then.length === 1 && then[0] === leading;
  return isAlone && sentence.startsWith(name) ? sentence.slice(name.length).trim() : sentence;
}

/** A sentence without the values that the other one lacks and the fields beside the other one tell. */
function withoutTold(sentence: string, other: string, side: Side): string {
  const kept = new Set(scanValues(other).flatMap(readingsOf));
  const fields = new Set(fieldsOf(side.item).flatMap((text) => scanValues(text).flatMap(readingsOf)));
  let text = sentence;
  for (const value of scanValues(sentence).toReversed()) {
    const readings = readingsOf(value);
    const isTold = readings.some((reading) => !kept.has(reading) && fields.has(reading));
    if (!isTold) continue;
    const lead = text.slice(0, value.range.start).replace(leadingWords, '');
    text = `${lead} ${text.slice(value.range.end)}`;
  }
  return text
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,;])/g, '')
    .trim();
}

/** Words before a value that go with it. */
const leadingWords =
  /(?:\b(?:at least|at most|no (?:more|less|fewer) than|up to|more than|fewer than|less than|exactly|within|by|in|every|each|per|from|until) )+$/i;

function fieldsOf(item: Plain | undefined): readonly string[] {
  const text = (...keys: readonly string[]) => textAt(item, ...keys) ?? '';
  const rhythm = text('per') || text('every');
  return [
    text('target'),
    rhythm === '' ? '' : `per ${rhythm}`,
    text('by'),
    text('from'),
    text('by-when'),
    text('within'),
    text('clock', 'within'),
    text('clock', 'limit'),
  ];
}
