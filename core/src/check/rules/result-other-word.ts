import type { Goal, HandbookView, ResultRow } from '../../resolve/index.ts';
import { goalFields, quantityOf, targetOf } from '../../resolve/index.ts';
import { defineRule, quote, type Report } from '../rule.ts';
import { placeIn, resultsIn, rowsOfGoals } from '../support/results/results-in.ts';
import { sameName, shareAWord } from '../support/same-thing.ts';
import { oneName } from '../support/term-names.ts';
import { counted } from '../support/wording.ts';

export default defineRule({
  id: 'result-other-word',
  title: 'A value counts the things that its goal counts',
  category: 'results',
  severity: { minimal: 'off', recommended: 'hint', strict: 'warning' },

  *file(facts, { handbook }) {
    const found = resultsIn(facts, handbook);
    if (found === undefined) return;
    const { text } = facts.file;
    const told = new Map<
      string,
      { readonly row: ResultRow; readonly goal: Goal; readonly noun: string; count: number }
    >();
    for (const [row, goal] of rowsOfGoals(found, handbook)) {
      const noun = otherNoun(row, goal, handbook);
      if (noun === undefined) continue;
      const key = `${goal.key}\u0000${noun}`;
      const before = told.get(key);
      if (before === undefined) told.set(key, { row, goal, noun, count: 1 });
      else before.count += 1;
    }
    for (const each of told.values()) yield reportOn(each, text);
  },
});

function reportOn(
  {
    row,
    goal,
    noun,
    count,
  }: { readonly row: ResultRow; readonly goal: Goal; readonly noun: string; readonly count: number },
  text: string,
): Report {
  const column = row.row.cell('unit')?.text ? 'unit' : 'value';
  const where = count === 1 ? '' : ` in ${counted(count, 'row')}`;
  return {
    range: placeIn(row, column, text),
    message: `${quote(noun)} are counted here${where}, but ${quote(goal.key)} counts ${quote(nounOf(goal) ?? '')}. Check that it is the same number, and write the word that the goal has.`,
    goal,
  };
}

/** The noun of a value where the goal counts things by another name. */
function otherNoun({ amount }: ResultRow, goal: Goal, handbook: HandbookView): string | undefined {
  if (!amount.ok || amount.value.kind !== 'count') return undefined;
  const { noun } = amount.value;
  const wanted = nounOf(goal);
  if (noun === undefined || wanted === undefined || shareAWord(noun, wanted)) return undefined;
  const [one, other] = [noun, wanted].map((each) => oneName(sameName(each), handbook));
  return one === other ? undefined : noun;
}

function nounOf(goal: Goal): string | undefined {
  const wanted = quantityOf(targetOf(goal));
  if (wanted?.kind !== 'count') return undefined;
  const inSentence = goal.field('target') === undefined ? goalFields(goal).noun : undefined;
  return wanted.noun ?? goal.field('metric')?.text ?? inSentence;
}
