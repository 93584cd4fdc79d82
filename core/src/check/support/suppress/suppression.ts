import type { ParsedFile } from '../../../parse/index.ts';
import type { Located, Range } from '../../../read/index.ts';
import { commentsOf } from './comments.ts';
import { coverage } from './covered.ts';

/**
 * One rule that a comment silences at its place: `sla-ignore goal-no-target: the reason (until 2027-01-31)`. A comment
 * may name several, with commas between.
 */
export interface Suppression {
  /** The words of the comment; where it names several rules, the name of this one. */
  readonly range: Range;
  /** The words of the whole comment. */
  readonly comment: Range;
  /** The word that makes a comment of it: `sla-ignore`, or the same in other letters, which silences nothing. */
  readonly mark: Located<string>;
  /** Id of the rule; undefined where the comment names none. */
  readonly rule: Located<string> | undefined;
  /** Why; undefined where nothing is said, or only `<why?>`. */
  readonly reason: string | undefined;
  /** The last day on which it holds, as it is written; undefined where it holds for good. */
  readonly until: string | undefined;
  /** A finding is silenced where it begins in here. */
  readonly covers: Range;
}

/** The comments of a file that silence a rule, right or wrong, in the order of the text. */
export function suppressionsIn(file: ParsedFile): Suppression[] {
  if (!/sla-ignore/i.test(file.text)) return [];
  const comments = commentsOf(file);
  const covered = coverage(file, comments);
  return comments.flatMap(({ words }, at) => {
    const read = readComment(file.text.slice(words.start, words.end), words.start);
    return read.map((each) => ({ ...each, covers: covered(at) }));
  });
}

function readComment(text: string, base: number): Omit<Suppression, 'covers'>[] {
  const match = /^(\s*)(sla-ignore(?![^\s:,])\s*)([^\s:,]*(?:[ \t]*,[ \t]*[^\s:,]+)*)([\s\S]*)$/i.exec(text);
  if (match === null) return [];
  const [, space = '', name = '', names = '', rest = ''] = match;
  const start = base + space.length;
  const comment = { start, end: base + text.trimEnd().length };
  const mark = { value: name.trim(), range: { start, end: start + name.trim().length } };
  const shared = { comment, mark, ...readReason(rest.replace(/\s+/g, ' ').trim()) };
  const rules = [...names.matchAll(/[^\s,]+/g)].map(({ 0: value, index }) => {
    const from = start + name.length + index;
    return { value, range: { start: from, end: from + value.length } };
  });
  if (rules.length > 1) return rules.map((rule) => ({ ...shared, rule, range: rule.range }));
  return [{ ...shared, rule: rules[0], range: comment }];
}

function readReason(words: string): Pick<Suppression, 'reason' | 'until'> {
  const end = /\(until ?([^()]*)\)\.?$/i.exec(words);
  const reason = words.slice(0, end?.index).replace(/^:/, '').trim();
  const isSaid = /\p{L}/u.test(reason) && !/^<[^<>]*>$/.test(reason);
  return { reason: isSaid ? reason : undefined, until: end?.[1]?.trim() };
}

/** What holds the place of a reason that somebody has still to write. Nothing in pointed brackets counts as one. */
export const openReason = '<why?>';
