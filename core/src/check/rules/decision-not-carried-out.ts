import { type DataNode, field, items } from '../../parse/index.ts';
import { type Goal, type HandbookView, textField, textsField } from '../../resolve/index.ts';
import { defineRule, quote, type Report, related } from '../rule.ts';
import { agreementOf } from '../support/by-file.ts';
import { pastOf } from '../support/past/past-of.ts';
import { goalAt } from '../support/past/running-period.ts';
import { sayText } from '../support/past/say.ts';
import { dateIn } from '../support/written-date.ts';
import { type Edges, edgesOf } from '../support/written-edges.ts';

export default defineRule({
  id: 'decision-not-carried-out',
  title: 'What a review decided is done by the day it named',
  category: 'review',
  severity: { minimal: 'off', recommended: 'warning', strict: 'warning' },

  *review(review, { handbook }) {
    const held = dateIn(review.facts, ['held']);
    for (const decision of items(field(review.file.frontmatter?.root, 'decisions'))) {
      const due = edgesOf(field(decision, 'due'), review, handbook);
      if (held === undefined || due === undefined || due.last >= handbook.today) continue;
      for (const id of review.agreements) yield* reportsOf(decision, due, held, id, handbook);
    }
  },
});

/** @param held the day of the review, and `due` that of the decision. @param id that of an agreement that it looked at. */
function* reportsOf(
  decision: DataNode,
  due: Edges,
  held: string,
  id: string,
  handbook: HandbookView,
): Generator<Report> {
  const agreement = agreementOf(id, handbook);
  const past = agreement && pastOf(agreement, handbook);
  // A version that came after the review is taken to do what was decided; its changes are told in its history.
  if (agreement === undefined || past === undefined || !past.isReleased || past.announced >= held) return;
  const named = textsField(decision, 'changes').map(({ value }) => value);
  const touched = new Set(past.changes.map((change) => goalAt(change, agreement)));
  const left = agreement.goals.filter(
    (goal) => goal.id !== undefined && named.includes(goal.id.value) && !touched.has(goal),
  );
  const [goal] = left;
  if (goal === undefined) return;
  const statement = textField(decision, 'statement')?.value ?? '';
  yield {
    range: due.node.range,
    message: `${quote(statement)} was due by ${quote(due.text)}, but ${sayText({ ...past.since, day: past.announced })} still holds, and ${namesOf(left)} as before. A decision that nobody carries out is none. Change ${quote(agreement.title)}, or decide in the next review that it stays as it is.`,
    related: [related(agreement.file, goal.statement.range, 'The goal that was to change.')],
  };
}

function namesOf(goals: readonly Goal[]): string {
  const names = goals.map(({ id }) => quote(id?.value ?? ''));
  return names.length === 1 ? `${names[0]} is` : `${names.slice(0, -1).join(', ')} and ${names.at(-1)} are`;
}
