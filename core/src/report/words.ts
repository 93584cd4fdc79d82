import type { Summary } from '../check/index.ts';

/** `1 error`, `2 errors`: a number with its noun. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** A day as people say it: `2026-11-06` is “6 November 2026”. */
export function dayWords(date: string): string {
  return inWords.format(new Date(`${date}T00:00:00Z`));
}

const inWords = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** `1 error, 2 warnings, 0 hints`. */
export function foundWords({ errors, warnings, hints }: Pick<Summary, 'errors' | 'warnings' | 'hints'>): string {
  return [counted(errors, 'error'), counted(warnings, 'warning'), counted(hints, 'hint')].join(', ');
}

/** What a run has covered and found, one sentence a line, without line ends. */
export function summaryWords(summary: Summary): string[] {
  const { goals, terms, silenced, known, fixed, stale } = summary;
  return [
    `Checked ${counted(summary.files, 'file')}, among them ${counted(summary.agreements, 'agreement')}.`,
    `Goals: ${goals.total} in force, ${goals.measurable} measurable, ${goals.unmeasurable} not measurable.`,
    `Terms: ${terms.defined} defined, ${terms.used} used, ${terms.unused} unused, ${terms.undefined} used without a definition.`,
    `Found: ${foundWords(summary)}, ${silenced} silenced, ${known} known from the baseline.`,
    `Fixed: ${counted(fixed, 'finding')}. Baseline entries that match nothing any more: ${stale}.`,
    historyWords(summary),
  ];
}

function historyWords({ history, historyNote }: Summary): string {
  if (history === 'compared') return 'Versions: compared with the main line of the history.';
  return `Versions: not compared with those before.${historyNote === undefined ? '' : ` ${historyNote}`}`;
}
