import type { Term } from '../../resolve/index.ts';
import { defineRule, quote, type Report, related } from '../rule.ts';
import type { WrittenExample } from '../support/definition-examples.ts';
import { trialsOf } from '../support/definition-trials.ts';
import { type Answer, type GroupTrial, type Trial, valueIn } from '../support/try-example.ts';
import { asYaml, counted } from '../support/wording.ts';

export default defineRule({
  id: 'definition-examples',
  title: 'Examples come out as they say',
  category: 'terms',
  severity: { minimal: 'error', recommended: 'error', strict: 'error' },

  *term(term) {
    for (const { example, trial } of trialsOf(term)) {
      const { qualifies, record } = example;
      // What cannot be tried is another rule's matter.
      if (qualifies === undefined || record === undefined) continue;
      if (trial.qualifies === !qualifies.value) yield report(term, example, trial);
    }
  },
});

function report(term: Term, example: WrittenExample, { qualifies, groups }: Trial): Report {
  const decided = qualifies === true ? groups : groups.filter((trial) => trial.holds === false);
  const answers = decided.flatMap(decisive);
  const claim = qualifies === true ? 'is said not to qualify' : 'is said to qualify';
  const reason = qualifies === true ? whyItQualifies(groups, answers) : decided.map(whyNot).join(', and ');
  const name = example.it === undefined ? 'This example' : quote(example.it.text);
  const range = example.qualifies?.range ?? example.range;
  return {
    range,
    message: `${name} ${claim}, but ${reason}${valuesOf(example, answers)}, so the example and the conditions of ${quote(term.name.value)} contradict each other. Change the one that is wrong.`,
    related: answers.map(({ written, holds }) =>
      related(term.file, written.node.range, `This condition ${holds ? 'holds' : 'does not hold'} for the example.`),
    ),
  };
}

/** The answers that made the group come out as it did. */
function decisive({ holds, answers }: GroupTrial): readonly Answer[] {
  return answers.filter((answer) => answer.holds === holds);
}

function whyNot({ group, answers }: GroupTrial): string {
  const failed = answers.filter((answer) => answer.holds === false);
  const [first, ...more] = failed;
  const name = quote(first?.written.node.text ?? '');
  if (group.key === 'all') {
    if (more.length === 0) return `the condition ${name} does not hold for it`;
    return `the condition ${name} and ${counted(more.length, 'other')} under “all” do not hold for it`;
  }
  if (group.key === 'any') {
    return answers.length === 1
      ? `the condition ${name} does not hold for it`
      : `none of the ${answers.length} conditions under “any” holds for it`;
  }
  const held = answers.length - failed.length;
  return `${held} of the ${counted(answers.length, 'condition')} under “at-least” can hold for it and ${group.needed} must`;
}

function whyItQualifies(groups: readonly GroupTrial[], answers: readonly Answer[]): string {
  const [first] = answers;
  const isOne = answers.length === 1 && first !== undefined;
  if (groups.every(({ group }) => group.key === 'all') && !isOne) {
    return `all ${answers.length} conditions hold for it`;
  }
  if (isOne) return `the condition ${quote(first.written.node.text)} holds for it and nothing more is asked`;
  return `the ${answers.length} conditions that hold for it are enough`;
}

/** What the record says to the conditions that decided, where that is little enough to read. */
function valuesOf({ record = {} }: WrittenExample, answers: readonly Answer[]): string {
  const paths = [...new Set(answers.flatMap(({ written }) => written.condition?.variables ?? []))];
  const known = paths.flatMap((path) => {
    const value = valueIn(record, path);
    return value === undefined ? [] : [`${path} is ${shown(value)}`];
  });
  return known.length === 0 || known.length > 3 ? '' : ` (${known.join(', ')})`;
}

/** A value in its place; an empty text would not be seen. */
function shown(value: unknown): string {
  if (value === '') return 'empty';
  const text = asYaml(value);
  return text.length > 40 ? `${text.slice(0, 37)}…` : text;
}
