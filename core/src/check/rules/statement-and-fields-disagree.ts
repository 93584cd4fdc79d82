import { type DataNode, field, items } from '../../parse/index.ts';
import { type Goal, scalarField, statusField, textField } from '../../resolve/index.ts';
import { defineRule, quote, type Report, related } from '../rule.ts';
import { differences } from '../support/differences.ts';
import { type Disagreement, disagreements } from '../support/disagreements.ts';
import type { FieldsAround } from '../support/fields-around.ts';

export default defineRule({
  id: 'statement-and-fields-disagree',
  title: 'The sentence and the fields say the same',
  category: 'coherence',
  severity: { minimal: 'warning', recommended: 'warning', strict: 'error' },

  *goal(goal, { handbook }) {
    if (goal.form !== 'structured') return;
    const around = { agreement: goal.agreement, handbook, metric: goal.field('metric') };
    const fields = {
      ...around,
      target: goal.field('target'),
      within: goal.field('clock', 'within'),
      by: goal.field('by'),
      per: goal.field('per'),
      doer: field(goal.node, 'owner'),
    };
    yield* compare(goal.node, fields, () => otherValues(goal));
    yield* compareWords(goal.node, fields);
    for (const step of items(field(goal.node, 'steps'))) {
      yield* compare(step, { ...around, target: field(step, 'target'), by: field(step, 'by') });
    }
  },

  *agreement(agreement, { handbook }) {
    for (const node of items(field(agreement.root, 'commitments'))) {
      const [within, by] = [field(node, 'within'), field(node, 'by-when')];
      const fields = { agreement, handbook, within, by, doer: field(node, 'by') };
      const status = statusField(node);
      for (const report of compare(node, fields)) yield { ...report, status };
      for (const report of compareWords(node, fields)) yield { ...report, status };
    }
  },
});

/** @param others other values of the promise, which the sentence may have picked. */
function* compare(node: DataNode, fields: FieldsAround, others: () => readonly string[] = () => []): Generator<Report> {
  const { file } = fields.agreement;
  const start = textField(node, 'statement')?.range.start ?? 0;
  const words = file.text.slice(start, textField(node, 'statement')?.range.end ?? 0);
  for (const difference of differences(words, fields)) {
    const { start: from, end } = difference.found.range;
    const text = words.slice(from, end);
    if (others().some((other) => other.includes(text))) continue;
    yield {
      range: { start: start + from, end: start + end },
      message: `The sentence says ${quote(text)}, but the field below it says ${quote(difference.field.text)}. Whoever is measured will quote the easier one. Write the value that was agreed in both places.`,
      related: [related(file, difference.field.range, 'The value in the field.')],
    };
  }
}

/** What a sentence says besides its values. */
function* compareWords(node: DataNode, fields: FieldsAround): Generator<Report> {
  const statement = textField(node, 'statement')?.range;
  if (statement === undefined) return;
  const { file } = fields.agreement;
  const words = file.text.slice(statement.start, statement.end);
  for (const { range, field, about } of disagreements(words, fields)) {
    const text = words.slice(range.start, range.end);
    yield {
      range: { start: statement.start + range.start, end: statement.start + range.end },
      message: `The sentence says ${quote(text)}, but the field below it says ${quote(field.text)}. ${advice[about]}`,
      related: [related(file, field.range, about === 'value' ? 'The value in the field.' : 'What the field says.')],
    };
  }
}

const advice: Readonly<Record<Disagreement['about'], string>> = {
  value: 'Whoever is measured will quote the easier one. Write the value that was agreed in both places.',
  doer: 'Each of the two will take it for the duty of the other. Name in both places who does it.',
  thing: 'So it is never counted what was promised. Name in both places the thing that was agreed.',
};

/** The values of the rows, the steps and the clock of a goal, and where it starts from. */
function otherValues(goal: Goal): string[] {
  const rows = [
    ...items(field(goal.node, 'by-segment')),
    ...items(field(goal.node, 'steps')),
    field(goal.node, 'clock'),
  ];
  const keys = ['target', 'within', 'limit', 'by'];
  const scalars = rows.flatMap((row) => keys.flatMap((key) => scalarField(row, key) ?? []));
  const within = goal.field('clock', 'within');
  const start = [goal.field('baseline'), goal.field('from')].flatMap((scalar) => scalar ?? []);
  return [...scalars.filter((scalar) => scalar !== within), ...start].map(({ text }) => text);
}
