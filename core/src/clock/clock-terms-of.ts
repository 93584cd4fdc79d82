import { type DataNode, type Duration, field, items, parseDuration, parseNumberWords } from '../parse/index.ts';
import { type Goal, scalarField, textField, textsField } from '../resolve/index.ts';
import type { ClockSegment, ClockTerms, Traits } from './clock-case.ts';

/** What the clock of a goal says, with its rows; undefined for a goal without a clock. A time that cannot be read is none. */
export function clockTermsOf({ node }: Pick<Goal, 'node'>): ClockTerms | undefined {
  const clock = field(node, 'clock');
  if (clock?.kind !== 'map') return undefined;
  const restarts = textField(clock, 'restarts')?.value;
  const outOfHours = textField(clock, 'out-of-hours')?.value;
  return {
    starts: textField(clock, 'starts')?.value,
    within: durationIn(clock, 'within'),
    limit: durationIn(clock, 'limit'),
    calendar: textField(clock, 'calendar')?.value ?? 'default',
    outOfHours: (['met', 'left out', 'next opening'] as const).find((each) => each === outOfHours),
    restarts: restarts === undefined ? undefined : { words: restarts, most: mostRestarts(restarts) },
    pauses: textsField(clock, 'pauses').length > 0,
    segments: items(field(node, 'by-segment')).map(segmentOf),
  };
}

/** How often at most: “at most 3 times”, “once”, “never”. undefined where the words set no number. */
export function mostRestarts(words: string): number | undefined {
  const tidy = words.slice(0, 1000).toLowerCase();
  const counted =
    /\b(?:at most|up to|no more than|not more than|a maximum of|maximum|max\.?) (?:of )?([\p{L}\d-]{1,20})/u.exec(tidy);
  const before = /\b([\p{L}\d-]{1,20}) times?\b/u.exec(tidy);
  for (const word of [counted?.[1], before?.[1], /\b(?:once|twice)\b/.exec(tidy)?.[0]]) {
    const number = word === undefined ? undefined : countOf(word);
    if (number !== undefined) return number;
  }
  return /^(?:it )?never\b|^(?:no|none)$/.test(tidy) ? 0 : undefined;
}

function countOf(word: string): number | undefined {
  if (/^\d{1,6}$/.test(word)) return Number(word);
  const times = { once: 1, twice: 2, thrice: 3 }[word];
  return times ?? parseNumberWords(word);
}

function segmentOf(row: DataNode): ClockSegment {
  return { when: traitsIn(field(row, 'when')), within: durationIn(row, 'within'), limit: durationIn(row, 'limit') };
}

function traitsIn(when: DataNode | undefined): Traits {
  const traits: Record<string, Traits[string]> = Object.create(null);
  if (when?.kind !== 'map') return traits;
  for (const { key, value } of when.entries) {
    if (value.kind === 'scalar' && value.value !== null && !key.startsWith('x-')) traits[key] = value.value;
  }
  return traits;
}

function durationIn(node: DataNode, key: string): Duration | undefined {
  const written = scalarField(node, key)?.text;
  const read = written === undefined ? undefined : parseDuration(written);
  return read?.ok ? read.value : undefined;
}
