import { type ValueKind, valueParsers } from '../../parse/index.ts';
import type { Range } from '../../read/index.ts';
import type { ParsedValue } from '../../resolve/index.ts';
import { defineRule } from '../rule.ts';
import { linkTarget } from '../support/link-target.ts';
import { listed } from '../support/wording.ts';

export default defineRule({
  id: 'value-form',
  title: 'Values are written in a form that can be read',
  category: 'structure',
  severity: { minimal: 'error', recommended: 'error', strict: 'error' },

  *file({ file, values }) {
    for (const value of values.values()) {
      const { node, result } = value;
      if (result.ok || node.text.trim() === '' || isLink(value)) continue;
      const { message, at } = result.problem;
      const range = at === undefined ? node.range : (within(file.text, value, at) ?? node.range);
      yield { range, message: `${message} Forms that can be read are ${listed(formsOf(value), 'and')}.` };
    }
  },
});

/** Paths of files, and addresses that are unsafe, have rules of their own. */
function isLink({ kinds, node }: ParsedValue): boolean {
  const target = linkTarget(node.text, '').kind;
  if (kinds.includes('path')) return target !== 'web' && target !== 'mail';
  return kinds.includes('url') && target === 'unsafe';
}

/**
 * The place inside the value, where the source writes the value's text as it is, with or without quotation marks.
 * A place of no width is the end of what was read: then the whole value is pointed at.
 */
function within(text: string, { node }: ParsedValue, at: Range): Range | undefined {
  const start = node.range.start + text.slice(node.range.start, node.range.end).indexOf(node.text);
  return start < node.range.start || at.start === at.end ? undefined : { start: start + at.start, end: start + at.end };
}

/** Some forms of each kind that the place takes. */
function formsOf({ kinds, node }: ParsedValue): string[] {
  const each = kinds.length > 1 ? 2 : 4;
  const forms = kinds.flatMap((kind) => refusedForms(kind, node.text).slice(0, each));
  return [...new Set(forms)];
}

function refusedForms(kind: ValueKind, text: string): readonly string[] {
  const result = valueParsers[kind](text);
  return result.ok ? [] : result.problem.forms;
}
