import { parsePeriodOfResult, parseSegment, readResultsTable, segmentKey } from '@living-sla/core';
import { CannotRun } from '../cannot-run.ts';
import type { OpenForResults } from '../record/open-for-results.ts';
import type { Tried } from '../record/what-is-wrong.ts';
import { keyOfValue } from './value-key.ts';

/**
 * The rows that the check would not let through, by the keys of their values, each with the reason.
 * @throws CannotRun where something else in the file would be wrong then.
 */
export function refusedRows(
  { findings, handbook }: Tried,
  path: string,
  { fiscal }: Pick<OpenForResults, 'fiscal'>,
): ReadonlyMap<string, string> {
  const errors = findings.filter(({ severity }) => severity === 'error');
  const { rows } = readResultsTable(handbook.files.get(path)?.file.text ?? '');
  const refused = new Map<string, string>();
  let at = 0;
  for (const { range, message } of errors.toSorted((one, other) => one.range.start - other.range.start)) {
    while ((rows[at]?.range.end ?? range.start) < range.start) at++;
    const text = (column: 'goal' | 'period' | 'segment') => rows[at]?.cell(column)?.text ?? '';
    const period = parsePeriodOfResult(text('period'), fiscal);
    const segment = parseSegment(text('segment'));
    if ((rows[at]?.range.start ?? range.end) > range.start || !period.ok)
      throw new CannotRun(`The results in ${path} would have a mistake: ${message} Nothing was written.`);
    const key = keyOfValue(text('goal'), period.value, segment.ok ? segmentKey(segment.value) : text('segment'));
    if (!refused.has(key)) refused.set(key, withoutAddress(message));
  }
  return refused;
}

/** An address of a person in an export is not repeated: what a job prints is kept, too. */
function withoutAddress(message: string): string {
  return message.replace(/^“[^”]*” is (an e-mail address|a phone number)/, 'It holds $1');
}
