import { type DataNode, type DataScalar, entry, field, items } from '../../parse/index.ts';
import type { Range } from '../../read/index.ts';
import { type Agreement, scalarField, statusField } from '../../resolve/index.ts';
import { defineRule, quote, type Report, related } from '../rule.ts';
import { type Comparison, comparisonsIn, isCovered } from '../support/covered-condition.ts';
import { firstWords } from '../support/place.ts';

export default defineRule({
  id: 'row-never-wins',
  title: 'Every row can decide a case',
  category: 'coherence',
  severity: { minimal: 'warning', recommended: 'warning', strict: 'error' },

  *agreement(agreement) {
    yield* inOrder(items(field(agreement.root, 'routing')), agreement);
    for (const decision of items(field(agreement.root, 'decisions'))) {
      yield* inOrder(items(field(decision, 'steps')), agreement, decision);
    }
  },

  *goal(goal) {
    const rows = items(field(goal.node, 'by-segment'));
    const seen = new Map<string, Range>();
    for (const row of rows) {
      const when = entry(row, 'when');
      const key = segmentKey(when?.value);
      if (when === undefined || key === undefined) continue;
      const first = seen.get(key);
      if (first === undefined) seen.set(key, when.value.range);
      else yield sameCases(when.value.range, first, goal.agreement);
    }
  },
});

/** Rows of which the first that fits decides. A row that binds nobody takes no case away from the ones below it. */
function* inOrder(rows: readonly DataNode[], agreement: Agreement, list?: DataNode): Generator<Report> {
  const seen = new Map<string, Range>();
  const deciding: Deciding[] = [];
  let rest: Range | undefined;
  for (const row of rows) {
    const when = scalarField(row, 'when');
    const range = when?.range ?? firstWords(row) ?? row.range;
    const key = when === undefined ? undefined : conditionKey(when);
    const first = key === undefined ? undefined : seen.get(key);
    const status = statusField(list) === 'active' ? statusField(row) : statusField(list);
    if (rest !== undefined) yield { ...afterRest(range, rest, when, agreement), status };
    else if (when !== undefined && first !== undefined) yield { ...sameCondition(when, first, agreement), status };
    else if (when !== undefined) {
      const comparisons = comparisonsIn(when.text);
      const wider = comparisons && deciding.find((each) => isCovered(comparisons, each.comparisons));
      if (wider !== undefined) yield { ...widerCondition(when, wider.when, agreement), status };
    }
    if (statusField(row) !== 'active') continue;
    if (key !== undefined && first === undefined) seen.set(key, range);
    if (when !== undefined && deciding.length < mostCompared) deciding.push(...decidingBy(when));
    if (scalarField(row, 'otherwise')?.value === true && when === undefined) rest ??= firstWords(row) ?? row.range;
  }
}

/** A row that decides by comparing numbers. */
interface Deciding {
  readonly when: DataScalar;
  readonly comparisons: readonly Comparison[];
}

/** Each row is compared with so many above it, so that a list of thousands costs no more than in proportion. */
const mostCompared = 100;

function decidingBy(when: DataScalar): Deciding[] {
  const comparisons = comparisonsIn(when.text);
  return comparisons === undefined ? [] : [{ when, comparisons }];
}

function afterRest(range: Range, rest: Range, when: DataScalar | undefined, { file }: Agreement): Report {
  const row = when === undefined ? 'This row' : `The row for ${quote(when.text)}`;
  return {
    range,
    message: `${row} never decides anything: the row “otherwise” above it takes every case that is left. Move it up, or take it out.`,
    related: [related(file, rest, 'The row that takes every case.')],
  };
}

function sameCondition(when: DataScalar, first: Range, { file }: Agreement): Report {
  return {
    range: when.range,
    message: `A row above asks for ${quote(when.text)} too, and the first row that fits decides, so this one never does. Take one of the two out, or say how their cases differ.`,
    related: [related(file, first, 'The row that decides.')],
  };
}

function widerCondition(when: DataScalar, wider: DataScalar, { file }: Agreement): Report {
  return {
    range: when.range,
    message: `Whatever fits ${quote(when.text)} fits ${quote(wider.text)} in a row above too, and the first row that fits decides, so this one never does. Move it up.`,
    related: [related(file, wider.range, 'The row that decides.')],
  };
}

function sameCases(range: Range, first: Range, { file }: Agreement): Report {
  return {
    range,
    message: `${quote(file.text.slice(range.start, range.end))} has a row already, so nobody can tell which of the two values binds. Take one of the two out, or say how their cases differ.`,
    related: [related(file, first, 'The first row for these cases.')],
  };
}

function conditionKey({ text }: DataScalar): string {
  return text.trim().toLowerCase().replace(/\s+/g, ' ').replace(/\.$/, '');
}

/** The traits of a row in a fixed order; undefined where they cannot be read. */
function segmentKey(when: DataNode | undefined): string | undefined {
  if (when?.kind !== 'map' || when.entries.length === 0) return undefined;
  const traits = when.entries.flatMap(({ key, value }) =>
    value.kind === 'scalar' ? [[key, conditionKey(value)]] : [],
  );
  // `toSorted` is younger than the oldest editor that this runs in.
  return traits.length < when.entries.length ? undefined : JSON.stringify(traits.sort());
}
