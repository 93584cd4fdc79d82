import type { Rule } from '../../check/rule.ts';
import { rules } from '../../check/rules/index.generated.ts';
import { isAlwaysOn } from '../../check/support/always-on.ts';
import { lineEndOf } from '../actions/lines.ts';
import type { Completion } from './completion.ts';
import { describeRule } from './rule-settings.ts';
import { template } from './template.ts';
import type { Writing } from './writing.ts';

/**
 * What may be written in a comment: the words that silence a rule, and the ids of rules behind them. Those that have
 * found something in this file come first.
 * @param written the words of the comment up to the cursor.
 */
export function suppressionCompletions(
  { file, offset, asked }: Pick<Writing, 'file' | 'offset' | 'asked'>,
  written: string,
): Completion[] {
  const rest = /^[\w-]*/.exec(file.text.slice(offset, offset + 60))?.[0].length ?? 0;
  const named = /^\s*sla-ignore\s+(?:[\w-]+\s*,\s*)*([\w-]*)$/.exec(written);
  if (named !== null) {
    const range = { start: offset - (named[1] ?? '').length, end: offset + rest };
    const isLast = /^[ \t]*(?:\*\/\}?)?[ \t]*(?:\r?\n|$)/.test(file.text.slice(range.end, range.end + 40));
    const taken: readonly string[] = written.match(/[\w-]+/g)?.slice(1) ?? [];
    return sorted(asked.rulesHere ?? [])
      .filter(({ id }) => !taken.includes(id) || named[1] === id)
      .map((rule) => idCompletion(rule, range, isLast));
  }
  const begun = /^\s*([\w-]*)$/.exec(written)?.[1];
  if (begun === undefined || !'sla-ignore'.startsWith(begun) || (begun.length < 2 && !asked.byHand)) return [];
  return [
    {
      label: 'sla-ignore',
      kind: 'rule',
      detail: 'silence a rule here',
      says: 'The comment silences the named rule at the place right below or beside it. The reason is for the next reader; a date at the end lets it expire.',
      example: 'sla-ignore goal-no-target: the number follows after the January review (until 2027-01-31)',
      range: { start: offset - begun.length, end: offset + rest },
      template: template('sla-ignore ‹goal-no-target›: ‹the reason›'),
    },
  ];
}

function idCompletion(rule: Rule, range: Completion['range'], isLast: boolean): Completion {
  const { id } = rule;
  return {
    label: id,
    kind: 'rule',
    ...describeRule(rule),
    range,
    template: isLast ? template(`${id}: ‹the reason›`) : [id],
  };
}

/** The rules that a comment can silence. */
function sorted(here: readonly string[]): Rule[] {
  const able = rules.filter((rule) => rule.id !== 'suppression' && !isAlwaysOn(rule));
  return [...able.filter(({ id }) => here.includes(id)), ...able.filter(({ id }) => !here.includes(id))];
}

/** The words of a comment `{/* … *\/}` of the body that the cursor is in, up to the cursor; undefined outside of comments. */
export function bodyCommentAt(text: string, offset: number): string | undefined {
  const start = text.lastIndexOf('{/*', offset - 1);
  if (start === -1 || start + 3 > offset) return undefined;
  const words = text.slice(start + 3, offset);
  return words.includes('*/') || words.includes(`${lineEndOf(text)}${lineEndOf(text)}`) ? undefined : words;
}
