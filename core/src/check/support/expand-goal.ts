import { type DataNode, field, items, readFrontmatter } from '../../parse/index.ts';
import { remembered } from '../../read/index.ts';
import { type Goal, type GoalFields, goalFields, type Party } from '../../resolve/index.ts';
import { applyEdits } from '../apply-fixes.ts';
import type { Edit, Fix } from '../rule.ts';
import { yamlText } from './yaml-text.ts';

/**
 * The fix that turns a goal written as a plain sentence into one with fields: the sentence stays as it is, what it says
 * goes into fields, and what it leaves open is a line that waits behind a `#`. So the file stays sound, and the missing
 * parts are still found. A person has to fill them in, so it is never made unasked.
 * @returns no fix for a goal that has fields, or that is written in a way that cannot be kept: `goals: [one, two]`.
 */
export function expandGoal(goal: Goal | undefined): readonly Fix[] {
  if (goal === undefined || goal.form !== 'sentence') return [];
  return fixesFor(goal);
}

const title = 'Expand into a structured goal';

/** Several rules offer it for one goal. */
const fixesFor = remembered((goal: Goal): readonly Fix[] => {
  const edits = editsFor(goal);
  return edits !== undefined && keepsSentence(goal, edits) ? [{ title, edits, byHand: true }] : [];
});

/** Only puts something in: before the sentence, before its further lines, and below it. */
function editsFor(goal: Goal): Edit[] | undefined {
  const { node, agreement } = goal;
  const { path, text } = agreement.file;
  const item = itemAt(text, node.range.start);
  if (item === undefined) return undefined;
  const words = text.slice(item.start, node.range.end).trimEnd();
  const newLine = (text.includes('\r\n') ? '\r\n' : '\n') + ' '.repeat(item.column);
  const lines = linesFor(goalFields(goal), agreement.parties);
  const insert = (at: number, put: string): Edit => ({ file: path, range: { start: at, end: at }, text: put });
  return [
    insert(item.start, 'statement: '),
    ...furtherLines(words, item.column + 2).map(({ at, space }) => insert(item.start + at, space)),
    insert(endOfLine(text, item.start + words.length), lines.map((line) => newLine + line).join('')),
  ];
}

/**
 * Where an item of a list begins, and how far it is set in: behind its dash, with the mark `>-` or `|` before its lines
 * where it has one, or on the line below its dash. undefined where it is written in another way. A text of several lines
 * that says itself how far they are set in (`>2`) cannot be moved.
 */
function itemAt(text: string, start: number): { start: number; column: number } | undefined {
  const before = text.slice(Math.max(0, start - 400), start);
  const match = /(?:^|\n)( *- +)(?:[|>][+-]?(?:[ \t]+#[^\n]*)?\r?\n\s*)?$/.exec(before);
  if (match !== null) {
    const lead = match[1] ?? '';
    return { start: start - match[0].length + match[0].indexOf('-') + lead.trimStart().length, column: lead.length };
  }
  const below = /(?:^|\n) *- *(?:#[^\n]*)?\r?\n( *)$/.exec(before)?.[1];
  return below === undefined ? undefined : { start, column: below.length };
}

/** Lines of the sentence behind its first have to stand further in than the key. @param column how far at least. */
function furtherLines(words: string, column: number): { at: number; space: string }[] {
  const starts = [...words.matchAll(/\n(?=[ \t]*[^\s])/g)].map(({ index }) => index + 1);
  const least = Math.min(...starts.map((at) => words.slice(at).search(/[^ ]/)));
  return least >= column ? [] : starts.map((at) => ({ at, space: ' '.repeat(column - least) }));
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  if (end === -1) return text.length;
  return text[end - 1] === '\r' ? end - 1 : end;
}

function linesFor(fields: GoalFields, parties: readonly Party[]): string[] {
  const { owner, within, metric, target, of, baseline, per, by } = fields;
  const hasTime = per !== undefined || by !== undefined || within !== undefined;
  return [
    owner === undefined
      ? `# owner: the party that answers for it, such as ${parties[0]?.id ?? 'marketing'}`
      : `owner: ${owner.length === 1 ? owner[0] : `[${owner.join(', ')}]`}`,
    ...(metric === undefined ? ['# metric: what is counted, such as MQL'] : [`metric: ${yamlText(metric)}`]),
    ...(target === undefined
      ? ['# target: how much is enough, such as at least 560']
      : [`target: ${yamlText(target)}`]),
    ...(of === undefined ? [] : [`of: ${yamlText(of)}`]),
    ...(baseline === undefined ? [] : [`baseline: ${yamlText(baseline)}`]),
    ...(per === undefined ? [] : [`per: ${yamlText(per)}`]),
    ...(by === undefined ? [] : [`by: ${yamlText(by)}`]),
    ...(hasTime ? [] : ['# per: the time in which it is counted, such as month; or “by” and a day']),
    ...(within === undefined
      ? []
      : [
          'clock:',
          `  within: ${yamlText(within)}`,
          '  # starts: what starts the clock',
          '  # stops: what counts as done',
        ]),
    '# source: the report in which the number is read',
  ];
}

/** Whether the sentence is the same afterwards, and everything can be read: tried out on the goal alone. */
function keepsSentence({ node, agreement }: Goal, edits: readonly Edit[]): boolean {
  const { text } = agreement.file;
  const start = text.lastIndexOf('\n', (edits[0]?.range.start ?? 0) - 1) + 1;
  const end = edits.at(-1)?.range.end ?? node.range.end;
  const moved = edits.map((edit) => ({
    ...edit,
    range: { start: edit.range.start - start, end: edit.range.end - start },
  }));
  const tried = readFrontmatter(`---\ngoals:\n${applyEdits(text.slice(start, end), moved)}\n---\n`);
  const goals = field(tried.frontmatter?.root, 'goals');
  const [item]: (DataNode | undefined)[] = goals?.kind === 'list' ? [...items(goals)] : [goals];
  const statement = field(item, 'statement');
  return (
    tried.problems.length === 0 &&
    node.kind === 'scalar' &&
    statement?.kind === 'scalar' &&
    statement.text === node.text
  );
}
