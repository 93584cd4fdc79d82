import {
  conditionGroupsOf,
  type DataNode,
  field,
  type GroupTrial,
  items,
  remembered,
  type Term,
  textField,
  textsField,
  toValue,
  tryExample,
} from '@living-sla/core';
import { capital, listed } from '../sentences.ts';
import { inWords } from '../term/conditions.ts';
import type { Question } from './question.ts';
import { shortName } from './term-words.ts';

/** What a question asks, before it has an id and a place. */
export type Asked = Omit<Question, 'id' | 'term' | 'name' | 'address'>;

/** “Would this count as “MQL”?”, once for each example whose author says whether it does. */
export const caseQuestions: (term: Term) => readonly Asked[] = remembered((term) =>
  items(field(term.node, 'examples')).flatMap((example) => {
    const about = textField(example, 'it')?.value.replace(/\s+/g, ' ').trim();
    const qualifies = field(example, 'qualifies');
    if (!about || qualifies?.kind !== 'scalar' || typeof qualifies.value !== 'boolean') return [];
    const why = reasonsOf(term, example, qualifies.value);
    if (why === undefined) return [];
    return [
      {
        kind: 'counts',
        ask: `Would this count as “${shortName(term)}”?`,
        about,
        facts: factsOf(example),
        choices: ['Yes, it counts', 'No, it does not count'],
        right: qualifies.value ? 0 : 1,
        why,
      },
    ];
  }),
);

/** Why an example counts or does not; undefined where its author and its conditions say different things. */
function reasonsOf(term: Term, example: DataNode, qualifies: boolean): string[] | undefined {
  const record = toValue(example);
  const trial = tryExample(conditionGroupsOf(term), record as Parameters<typeof tryExample>[1]);
  const excludes = textsField(term.node, 'excludes').map(({ value }) => value.replace(/\s+/g, ' ').trim());
  if (qualifies) return trial.qualifies === false ? undefined : whyIt(trial.groups, excludes);
  const failed = trial.groups.filter(({ holds }) => holds === false).map(failure);
  if (failed.length > 0) return failed;
  // Without conditions only the author knows why; what is left out in general may not be the reason.
  if (trial.groups.length === 0) return ['The definition names it as a case that does not count.', ...never(excludes)];
  if (excludes.length > 0) return [`Does not count, whatever else is true: ${listed(excludes)}.`];
  return trial.qualifies === true ? undefined : ['The definition names it as a case that does not count.'];
}

function never(excludes: readonly string[]): string[] {
  return excludes.length === 0 ? [] : [`It also leaves out: ${listed(excludes)}.`];
}

function whyIt(groups: readonly GroupTrial[], excludes: readonly string[]): string[] {
  const met = groups.flatMap(({ answers }) => answers.filter(({ holds }) => holds === true));
  if (met.length === 0) return ['The definition names it as a case that counts.'];
  const said = `It meets what is asked: ${joined(met.map(({ written }) => told(written.node.text)))}.`;
  return excludes.length === 0 ? [said] : [said, `It is none of what does not count: ${listed(excludes)}.`];
}

/** Which conditions a case does not meet, and how many of them it would have to. */
function failure({ group, answers }: GroupTrial): string {
  const missed = answers.filter(({ holds }) => holds === false).map(({ written }) => told(written.node.text));
  if (group.key === 'all' || answers.length === 1) return `Asked, and not met: ${joined(missed)}.`;
  if (group.key === 'any') return `One of these is asked, and none is met: ${joined(missed)}.`;
  const met = answers.filter(({ holds }) => holds === true).length;
  return `${group.needed} of ${answers.length} conditions are asked, and ${met === 0 ? 'none' : `only ${met}`} met. Not met: ${joined(missed)}.`;
}

function told(condition: string): string {
  return inWords(condition) ?? `“${condition}”`;
}

function joined(conditions: readonly string[]): string {
  return conditions.join('; ');
}

function factsOf(example: DataNode): string[] {
  if (example.kind !== 'map') return [];
  return example.entries.flatMap(({ value }) =>
    value.kind === 'map'
      ? value.entries.map(({ key, value: said }) => `${capital(key.replaceAll(/[_-]+/g, ' '))}: ${factOf(said)}`)
      : [],
  );
}

function factOf(node: DataNode): string {
  const value = toValue(node);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (value === null || value === '') return 'empty';
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map(String).join(', ');
  return node.kind === 'scalar' ? node.text : String(value);
}
