import type { ParsedFile } from '../../parse/index.ts';
import type { Range } from '../../read/index.ts';
import type { Handbook } from '../../resolve/index.ts';
import { readingOf } from '../explain/read-value.ts';
import { contextOf } from '../explain/value-context.ts';
import { fieldValuesIn, meets, mostProse, proseValuesIn, type WrittenValue } from '../explain/written-values.ts';
import { hintText } from './hint-text.ts';

/** A few words that an editor shows behind a value, as if they were written there. */
export interface Hint {
  readonly offset: number;
  readonly text: string;
  /** The whole reading, for whoever points at it. */
  readonly more: string;
}

/**
 * What dates that depend on today, and lengths of time that depend on a calendar, come to. Values that say it themselves
 * get none. @param range only values that touch it.
 */
export function hintsIn(file: ParsedFile, handbook: Handbook, range: Range): Hint[] {
  // The fields are looked at from the first, so that the same one has the hint wherever the author has scrolled to.
  const fields = fieldValuesIn(file, { start: 0, end: file.text.length });
  const prose = range.end - range.start > mostProse ? [] : proseValuesIn(file, range).filter(isWorthIt);
  const said = new Set<string>();
  return [...fields, ...prose]
    .sort((one, other) => one.range.start - other.range.start)
    .flatMap((value) => {
      const context = contextOf(value, file, handbook);
      const text = hintText(value, context);
      if (text === undefined || isRepeated(value, text, said) || !meets(value.range, range)) return [];
      const { plain, notes } = readingOf(value, context) ?? { plain: '', notes: [] };
      return [{ offset: endOf(value, file), text, more: [plain, ...notes].join(', ') }];
    });
}

/**
 * In prose only a deadline is resolved, such as “by the end of Q3”; the hours too where a goal is one sentence and has no
 * fields that say them. Elsewhere hints would be in the way of reading.
 */
function isWorthIt(value: WrittenValue): boolean {
  if (value.kind === 'when') return value.isAhead;
  return value.kind === 'duration' && value.path?.[0] === 'goals' && value.path.length === 2;
}

/** The hours of a calendar are said once in a goal, and once in any other block, at the first value that is counted in them. */
function isRepeated({ kind, path }: WrittenValue, text: string, said: Set<string>): boolean {
  if (kind !== 'duration' && kind !== 'target') return false;
  const key = JSON.stringify([path?.slice(0, path[0] === 'goals' ? 2 : 1), text]);
  if (said.has(key)) return true;
  said.add(key);
  return false;
}

/** Behind the quotes around a value. */
function endOf({ range, place }: WrittenValue, { text }: ParsedFile): number {
  const isQuoted = place === 'field' && /["']/.test(text[range.end] ?? '') && text[range.start - 1] === text[range.end];
  return isQuoted ? range.end + 1 : range.end;
}
