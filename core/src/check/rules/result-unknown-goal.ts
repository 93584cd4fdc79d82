import { cellAsWritten } from '../../parse/index.ts';
import type { Agreement, HandbookView, ResultRow } from '../../resolve/index.ts';
import { defineRule, type Edit, quote, type Report } from '../rule.ts';
import { textsOfAgreement } from '../support/results/known-texts.ts';
import { type FoundResults, goalsByKey, placeIn, resultsIn } from '../support/results/results-in.ts';
import { tellSome } from '../support/results/tell-some.ts';
import { suggest } from '../support/suggest.ts';
import { counted, listed } from '../support/wording.ts';

export default defineRule({
  id: 'result-unknown-goal',
  title: 'A result belongs to a goal of its agreement',
  category: 'results',
  severity: { minimal: 'error', recommended: 'error', strict: 'error' },
  fixable: true,

  *file(facts, { handbook }) {
    const found = resultsIn(facts, handbook);
    if (found?.agreement === undefined) return;
    // What a word is meant to be is decided once, and not row by row.
    const unknown = unknownGoals(found, found.agreement, handbook);
    yield* tellSome(reportsOn(unknown, found, found.agreement), 'word');
  },
});

/** Rows that name what no known text of the agreement has had as a goal. */
interface UnknownGoal {
  readonly rows: readonly ResultRow[];
  /** Whether an older text, which nobody knows, may have had it: then it is only likely that it is a slip. */
  readonly isLikely: boolean;
}

/** By the name that is written. Of a period before all texts that are known nobody can tell, and a slip is told alone. */
function unknownGoals(found: FoundResults, agreement: Agreement, handbook: HandbookView): Map<string, UnknownGoal> {
  const goals = goalsByKey(agreement);
  const unknown = found.rows.filter(({ goal }) => goal !== '' && !goals.has(goal));
  if (unknown.length === 0) return new Map();
  const { texts, knownSince } = textsOfAgreement(agreement, handbook);
  const groups = new Map<string, UnknownGoal>();
  for (const [name, rows] of Map.groupBy(unknown, ({ goal }) => goal)) {
    if (texts.some((text) => text.goals.has(name))) continue;
    const certain = rows.filter(({ period }) => !period.ok || period.value.until >= knownSince);
    if (certain.length > 0) groups.set(name, { rows: certain, isLikely: false });
    else if (isSlip(name, rows, found, goals)) groups.set(name, { rows, isLikely: true });
  }
  return groups;
}

/** A word for a row or two that is nearly a goal with rows of its own. A goal of old would have more of them. */
function isSlip(
  name: string,
  rows: readonly ResultRow[],
  { rows: all }: FoundResults,
  goals: ReadonlyMap<string, unknown>,
): boolean {
  const near = /^goal-\d+$/.test(name) || rows.length > 2 ? undefined : suggest(name, [...goals.keys()]);
  return near !== undefined && all.some(({ goal }) => goal === near);
}

function* reportsOn(
  unknown: ReadonlyMap<string, UnknownGoal>,
  found: FoundResults,
  agreement: Agreement,
): Generator<Report> {
  for (const [name, goal] of unknown) yield reportOn(name, goal, found, agreement);
}

function reportOn(
  name: string,
  { rows, isLikely }: UnknownGoal,
  { results }: FoundResults,
  agreement: Agreement,
): Report {
  const { file, table } = results;
  const keys = [...goalsByKey(agreement).keys()];
  const near = suggest(name, keys);
  const [first] = rows as readonly [ResultRow];
  const values = rows.length === 1 ? 'this value is' : `its ${counted(rows.length, 'value')} are`;
  const meant = near === undefined ? '' : ` Did you mean ${quote(near)}?`;
  const all = keys.length > 0 && keys.length <= 12 ? ` Its goals are ${listed(keys)}.` : '';
  const edits = rows.map(
    (row): Edit => ({
      file: file.path,
      range: row.row.cell('goal')?.range ?? row.row.range,
      text: cellAsWritten(near ?? '', table.delimiter),
    }),
  );
  return {
    range: placeIn(first, 'goal', file.text),
    isMinor: isLikely,
    message: `${quote(name)} is no goal of ${quote(agreement.title)}, so ${values} held against nothing. Write the id of a goal.${meant}${all}`,
    fixes: near === undefined ? [] : [{ title: `Change it to “${near}”`, edits }],
  };
}
