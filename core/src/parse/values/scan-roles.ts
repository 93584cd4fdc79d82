import type { FoundRole, FoundValue } from './found-value.ts';

/**
 * What a found value does in its sentence, told by its kind and by the words right before and after it.
 * `undefined` when they do not tell.
 */
export function roleOf(found: FoundValue, text: string): FoundRole | undefined {
  const before = text.slice(Math.max(0, found.range.start - reach), found.range.start);
  const after = text.slice(found.range.end, found.range.end + reach);
  switch (found.kind) {
    case 'period':
      return 'per';
    case 'duration':
      return roleOfDuration(found, before, after, text);
    case 'date':
      return deadlineWord.test(before) ? 'deadline' : undefined;
    case 'fiscal-period':
      return deadlineWord.test(before) || inWord.test(before) || isAhead(found.value) ? 'deadline' : undefined;
    case 'recurrence':
      return deadlineWord.test(before) ? 'deadline' : undefined;
    default:
      return undefined;
  }
}

/** How many characters on each side are looked at. */
const reach = 40;

const deadlineWord =
  /(?:^|[^\p{L}])(?:by|before|until|till|no later than|not later than|at the latest by|on or before|due)(?: the)?\s+$/iu;
const inWord = /(?:^|[^\p{L}])(?:in|during|within|when|at|over|throughout|for)(?: the)?\s+$/iu;
const limitWord =
  /(?:^|[^\p{L}])(?:within|in|inside|in under|under|below|in less than|less than|fewer than|no later than|not later than|no more than|not more than|no longer than|longer than|more than|at most|at the latest|up to)(?: the)?\s+$/iu;
const afterEvent = /^\s+(?:after|of|from|following|ahead of|before|at most|at the latest|or less)(?![\p{L}])/iu;

/**
 * "end of day" says by when; "same day" and "4 hours" say how soon, the latter if the words around it make it a limit.
 */
function roleOfDuration(
  { value, range }: Extract<FoundValue, { kind: 'duration' }>,
  before: string,
  after: string,
  text: string,
): FoundRole | undefined {
  if (value.form === 'span') return limitWord.test(before) || afterEvent.test(after) ? 'response-time' : undefined;
  return deadlineWord.test(before) || endOfDay.test(text.slice(range.start, range.end)) ? 'deadline' : 'response-time';
}

const endOfDay = /^(?:eod|cob|midnight|end of|close of)/i;

/** "this quarter", "next month" and "end of …" set a time limit without any word before them; "last month" does not. */
function isAhead(period: Extract<FoundValue, { kind: 'fiscal-period' }>['value']): boolean {
  return period.edge === 'end' || (period.form === 'relative' && period.which !== 'last');
}
