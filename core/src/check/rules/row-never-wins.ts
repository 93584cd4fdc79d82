import { type DataNode, type DataScalar, entry, field, items } from '../../parse/index.ts';
import type { Range } from '../../read/index.ts';
import { type Agreement, scalarField, statusField } from '../../resolve/index.ts';
import { defineRule, quote, type Report, related } from '../rule.ts';
import { type Cases, coveredBy, selfExcluding } from '../support/conditions/covered-cases.ts';
import { writtenCases } from '../support/conditions/written-cases.ts';
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
      const report = neverByItsCases(when, deciding, agreement);
      if (report !== undefined) yield { ...report, status };
    }
    if (statusField(row) !== 'active') continue;
    if (key !== undefined && first === undefined) seen.set(key, range);
    if (when !== undefined && casesOf(deciding) < mostCompared) deciding.push(...decidingBy(when));
    if (scalarField(row, 'otherwise')?.value === true && when === undefined) rest ??= firstWords(row) ?? row.range;
  }
}

/** A row whose cases can be told. */
interface Deciding {
  readonly when: DataScalar;
  readonly cases: Cases;
}

/** Each row is compared with about so many cases above it, so that a list of thousands costs no more than in proportion. */
const mostCompared = 200;

function casesOf(rows: readonly Deciding[]): number {
  return rows.reduce((sum, { cases }) => sum + cases.length, 0);
}

function decidingBy(when: DataScalar): Deciding[] {
  const cases = writtenCases(when.text);
  return cases === undefined ? [] : [{ when, cases }];
}

function neverByItsCases(when: DataScalar, above: readonly Deciding[], agreement: Agreement): Report | undefined {
  const cases = writtenCases(when.text);
  if (cases === undefined) return undefined;
  if (selfExcluding(cases) !== undefined) return nothingFits(when);
  const wider = coveredBy(cases, above).map((row) => row.when);
  return wider.length === 0 ? undefined : widerConditions(when, wider, agreement);
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

function widerConditions(when: DataScalar, wider: readonly DataScalar[], { file }: Agreement): Report {
  const rows = wider.length === 1 ? 'in a row above too' : 'in the rows above too';
  const names = wider.map(({ text }) => quote(text)).join(' or ');
  return {
    range: when.range,
    message: `Whatever fits ${quote(when.text)} fits ${names} ${rows}, and the first row that fits decides, so this one never does. Move it up, or take it out.`,
    related: wider.map(({ range }) => related(file, range, 'The row that decides.')),
  };
}

function nothingFits({ range, text }: DataScalar): Report {
  return {
    range,
    message: `Nothing can fit ${quote(text)}: it asks for two things that exclude each other, so this row never decides. Correct one of them.`,
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
