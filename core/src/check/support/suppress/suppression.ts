import type { ParsedFile } from '../../../parse/index.ts';
import type { Located, Range } from '../../../read/index.ts';
import { commentsOf } from './comments.ts';
import { coverage } from './covered.ts';

/** A comment that silences a rule at one place: `sla-ignore goal-no-target: the reason (until 2027-01-31)`. */
export interface Suppression {
  /** The words of the comment. */
  readonly range: Range;
  /** Id of the rule; undefined where the comment names none. */
  readonly rule: Located<string> | undefined;
  /** Why; undefined where nothing is said. */
  readonly reason: string | undefined;
  /** The last day on which it holds, as it is written; undefined where it holds for good. */
  readonly until: string | undefined;
  /** A finding is silenced where it begins in here. */
  readonly covers: Range;
}

/** The comments of a file that silence a rule, right or wrong, in the order of the text. */
export function suppressionsIn(file: ParsedFile): Suppression[] {
  if (!file.text.includes('sla-ignore')) return [];
  const comments = commentsOf(file);
  const covered = coverage(file, comments);
  return comments.flatMap(({ words }, at) => {
    const read = readComment(file.text.slice(words.start, words.end), words.start);
    return read === undefined ? [] : [{ ...read, covers: covered(at) }];
  });
}

function readComment(text: string, base: number): Omit<Suppression, 'covers'> | undefined {
  const match = /^(\s*)(sla-ignore(?![^\s:])\s*)([^\s:]*)([\s\S]*)$/.exec(text);
  if (match === null) return undefined;
  const [, space = '', name = '', rule = '', rest = ''] = match;
  const start = base + space.length;
  const place = { start: start + name.length, end: start + name.length + rule.length };
  return {
    range: { start, end: base + text.trimEnd().length },
    rule: rule === '' ? undefined : { value: rule, range: place },
    ...readReason(rest.replace(/\s+/g, ' ').trim()),
  };
}

function readReason(words: string): Pick<Suppression, 'reason' | 'until'> {
  const end = /\(until ?([^()]*)\)\.?$/i.exec(words);
  const reason = words.slice(0, end?.index).replace(/^:/, '').trim();
  return { reason: /\p{L}/u.test(reason) ? reason : undefined, until: end?.[1]?.trim() };
}
