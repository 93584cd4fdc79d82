import type { ParsedFile } from '../../parse/index.ts';
import { type Agreement, type HandbookView, namesException, type ResultRow } from '../../resolve/index.ts';
import { defineRule, type Fix, quote, type Report, replace } from '../rule.ts';
import { type HeldText, heldIn, textsOfAgreement } from '../support/results/known-texts.ts';
import { type FoundResults, goalsByKey, placeIn, resultsIn } from '../support/results/results-in.ts';
import { suggest } from '../support/suggest.ts';
import { listed } from '../support/wording.ts';

export default defineRule({
  id: 'result-unknown-exception',
  title: 'An excepted value names an exception of its goal',
  category: 'results',
  severity: { minimal: 'warning', recommended: 'warning', strict: 'error' },
  fixable: true,

  *file(facts, { handbook }) {
    const found = resultsIn(facts, handbook);
    if (found?.agreement === undefined || found.rows.every(({ excepted }) => excepted === undefined)) return;
    yield* ofRows(found, found.agreement, handbook);
  },
});

function* ofRows({ rows, results }: FoundResults, agreement: Agreement, handbook: HandbookView): Generator<Report> {
  const { texts, knownSince } = textsOfAgreement(agreement, handbook);
  for (const row of rows) {
    const { excepted, goal, period } = row;
    if (excepted === undefined || goal === '' || (period.ok && period.value.until < knownSince)) continue;
    const held = texts.filter((text) => !period.ok || heldIn(text, period.value));
    const exceptions = exceptionsOf(held.length > 0 ? held : texts);
    const named = exceptions.filter(({ when }) => namesException(excepted, when));
    if (named.some(({ supersedes }) => supersedes.includes(goal))) continue;
    const fitting = exceptions.filter(({ supersedes }) => supersedes.includes(goal)).map(({ when }) => when);
    const near = suggest(excepted, fitting) ?? (fitting.length === 1 && excepted === '' ? fitting[0] : undefined);
    yield {
      range: placeIn(row, 'note', results.file.text),
      goal: goalsByKey(agreement).get(goal),
      message: `${reason(excepted, goal, named.length > 0)} ${advice(fitting, near)}`,
      fixes: near === undefined || excepted === '' ? [] : fixFor(row, excepted, near, results.file),
    };
  }
}

type Exception = HeldText['exceptions'][number];

/** Each once, although several texts may have it. */
function exceptionsOf(texts: readonly HeldText[]): readonly Exception[] {
  const all = texts.flatMap(({ exceptions }) => exceptions);
  return [...new Map(all.map((each) => [`${each.when}\u0000${each.supersedes.join()}`, each] as const)).values()];
}

function reason(words: string, goal: string, isOfOtherGoal: boolean): string {
  if (words === '') return `The note names no exception, so ${quote(goal)} is scored in this period like in any other.`;
  if (isOfOtherGoal) {
    return `The exception ${quote(words)} does not set ${quote(goal)} aside, so this value is scored like any other.`;
  }
  return `The agreement has no exception ${quote(words)}, so this value is scored like any other.`;
}

function advice(fitting: readonly string[], near: string | undefined): string {
  if (near !== undefined) return `Did you mean ${quote(near)}?`;
  if (fitting.length === 0)
    return 'Agree on it first, under “exceptions” with the goal in “supersedes”, or take “excepted:” out of the note.';
  return `Write the words of one that does: ${listed(fitting, 'or')}.`;
}

/** Only where the words stand in the file as they are read, and the new ones need no quotation marks. */
function fixFor(row: ResultRow, words: string, near: string, file: ParsedFile): Fix[] {
  const range = row.row.cell('note')?.range;
  const start = range === undefined ? -1 : file.text.indexOf(words, range.start);
  if (range === undefined || start === -1 || start + words.length > range.end || /["\n;]/.test(near)) return [];
  const isQuoted = /^\s*"/.test(file.text.slice(range.start, range.end));
  if (!isQuoted && /[,\t]/.test(near)) return [];
  return [replace(file, { start, end: start + words.length }, near, `Change it to “${near}”`)];
}
