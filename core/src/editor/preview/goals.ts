import type { Goal } from '../../resolve/index.ts';
import { missingParts } from '../missing-parts.ts';
import { block, bullets, facts, lines, table } from './blocks.ts';
import { element, type Part } from './element.ts';
import { type Fields, readFields } from './fields.ts';
import { listed } from './page.ts';
import { segments } from './segments.ts';
import type { Subject } from './subject.ts';
import { beginSection } from './term-words.ts';

/** The goals of an agreement: what the parties share first, then each party's own. */
export function goalBlocks(subject: Subject): Part {
  const { agreement } = subject;
  const groups = new Map<string, Goal[]>();
  for (const goal of agreement.goals) {
    const key = ownersOf(goal, subject).join('\n');
    groups.set(key, [...(groups.get(key) ?? []), goal]);
  }
  const order = agreement.parties.map(({ id }) => id);
  const rank = ([goal]: readonly Goal[]) => {
    const owners = goal === undefined ? [] : ownersOf(goal, subject);
    return owners.length === 1 ? 1 + order.indexOf(owners[0] ?? '') : 0;
  };
  return [...groups.values()]
    .sort((a, b) => rank(a) - rank(b))
    .map((goals) => goalBlock(goals, subject, groups.size === 1));
}

/** Nobody named is everybody: a goal without an owner is shared. */
function ownersOf(goal: Goal, { agreement }: Subject): readonly string[] {
  const everybody = agreement.parties.map(({ id }) => id);
  const named = everybody.filter((id) => goal.owners.includes(id));
  const owners = [...named, ...goal.owners.filter((id) => !everybody.includes(id))];
  return owners.length === 0 ? everybody : owners;
}

function goalBlock(goals: readonly Goal[], subject: Subject, alone: boolean): Part {
  const { agreement, page } = subject;
  const owners = ownersOf(goals[0] as Goal, subject);
  const names = listed(owners.map(page.nameOf));
  const everybody = owners.length === agreement.parties.length;
  const title = owners.length === 1 ? `Goals of ${names}` : everybody ? 'Shared goals' : `Goals shared by ${names}`;
  const bare = alone && goals.every((goal) => goal.owners.length === 0);
  const words = beginSection(page);
  const goalOf = new Map(goals.map((goal) => [goal.node, goal]));
  const rows = goals.map((goal) => readFields(goal.node, page, words));
  const goalTable = table(rows, [
    ['Goal', (row) => goalCell(row, goalOf.get(row.node), subject)],
    ['Target', (row) => targetCell(row)],
    ['When', (row) => lines(whenOf(row))],
    ['Starting point', (row) => row.reading('baseline')],
  ]);
  return block(bare ? undefined : title, goalTable);
}

function goalCell(row: Fields, goal: Goal | undefined, { agreement }: Subject): Part {
  const missing = goal === undefined ? [] : missingParts(goal.measurability);
  const supports = row.texts('supports').flatMap((id) => agreement.goals.filter(({ key }) => key === id));
  const source = row.text('source');
  return [
    measurableMark(missing.length === 0),
    ' ',
    row.sentence ?? row.prose('statement'),
    // A plain sentence has no status of its own, and fields show theirs beside the first cell of the row.
    missing.length > 0 &&
      element(
        'div',
        { className: ['missing'] },
        element('strong', {}, 'Cannot be decided yet.'),
        ` It does not say ${listed(missing)}.`,
      ),
    source !== undefined && element('div', { className: ['small'] }, `Decided by: ${source}`),
    supports.length > 0 &&
      element(
        'div',
        { className: ['small'] },
        `Serves: ${listed(supports.map(({ statement }) => statement.value.replace(/\.$/, '')))}.`,
      ),
    counting(row),
    bullets(row.each('steps').map(stepWords)),
    row.fields('clock') === undefined && segments(row),
  ];
}

function measurableMark(measurable: boolean): Part {
  const title = measurable ? 'A third person can decide whether it was met.' : 'Cannot be decided yet.';
  const className = [measurable ? 'mark' : 'open-mark'];
  return element('span', { className, role: 'img', ariaLabel: title, title }, measurable ? '✓' : '?');
}

function targetCell(row: Fields): Part {
  const [target, of] = [row.reading('target'), row.prose('of')];
  return [
    target !== undefined && element('strong', {}, target),
    of !== undefined && element('div', { className: ['small'] }, 'of ', of),
  ];
}

function whenOf(row: Fields): string[] {
  const [from, by, per] = [row.reading('from'), row.reading('by'), row.reading('per')];
  return [from && `from ${from}`, by && `by ${by}`, per].filter(
    (part) => part !== undefined && part !== '',
  ) as string[];
}

function stepWords(step: Fields): Part {
  const by = step.reading('by');
  const statement = step.prose('statement') ?? step.reading('target');
  return by === undefined ? statement : [element('strong', {}, `By ${by}: `), statement];
}

function counting(row: Fields): Part {
  const counts = row.fields('counts');
  return facts([
    ['What is counted', row.prose('metric')],
    ['Which date decides', counts?.prose('date')],
    ['Counted once per', counts?.text('once-per')],
    ['Rule', counts?.prose('rule')],
  ]);
}
