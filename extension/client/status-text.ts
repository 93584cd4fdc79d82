import type { ChangedHandbook, HandbookCounts } from '../protocol.ts';
import { count, oneLine } from './words.ts';

/** What the line of status says about the handbooks that are seen: “SLA: 2 errors, 31 terms”. */
export function statusText(handbooks: readonly ChangedHandbook[]): string {
  const counts = handbooks.flatMap((handbook) => handbook.counts ?? []);
  if (counts.length === 0) return 'SLA: no handbook';
  const sum = (key: keyof HandbookCounts) => counts.reduce((total, each) => total + each[key], 0);
  return `SLA: ${count(sum('errors'), 'error')}, ${count(sum('terms'), 'term')}`;
}

/** The same with everything that is counted, a line a handbook. Plain text. @param more lines below them. */
export function statusTooltip(handbooks: readonly ChangedHandbook[], more: readonly string[] = []): string {
  const lines = handbooks.flatMap(({ title, counts }) => (counts ? [`${oneLine(title)}: ${inFull(counts)}.`] : []));
  return [...lines, ...more, 'Click to read what is seen, and why nothing is shown where nothing is shown.'].join('\n');
}

/** Everything that is counted in a handbook, in words. */
export function inFull(counts: HandbookCounts): string {
  const { errors, warnings, hints, agreements, measurable, unmeasurable, terms } = counts;
  const goals = `${measurable} of ${count(measurable + unmeasurable, 'goal')} measurable`;
  return [
    count(errors, 'error'),
    count(warnings, 'warning'),
    count(hints, 'hint'),
    count(agreements, 'agreement'),
    ...(measurable + unmeasurable > 0 ? [goals] : []),
    count(terms, 'term'),
  ].join(', ');
}
