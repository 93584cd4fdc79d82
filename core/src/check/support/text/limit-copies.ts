import type { ParsedFile } from '../../../parse/index.ts';
import { contains, type Range } from '../../../read/index.ts';
import type { Handbook, Term } from '../../../resolve/index.ts';
import { termUsesIn } from '../by-file.ts';
import type { LimitClaim } from './limit-claims.ts';
import { type Limit, limitsOf } from './limits.ts';
import type { Passage } from './passage.ts';
import { saidIn } from './said-in.ts';

/** A number that a text repeats from the condition of a term, and repeats wrongly. */
export interface LimitCopy {
  readonly file: ParsedFile;
  readonly range: Range;
  readonly text: string;
  readonly limit: Limit;
}

/**
 * The numbers of a handbook that differ from the condition they repeat: in the words of the same definition, or in a
 * paragraph that names the term. A paragraph that names two terms with a limit on the same thing is left alone.
 */
export function copiesIn(handbook: Handbook): LimitCopy[] {
  const limits = limitsOf(handbook);
  if (limits.size === 0) return [];
  const own = new Map<ParsedFile, Term[]>();
  for (const term of limits.keys()) own.set(term.file, [...(own.get(term.file) ?? []), term]);
  const nouns = new Set([...limits.values()].flatMap((each) => each.map(({ noun }) => noun)));
  return saidIn(handbook, 'limits').flatMap(({ passage, ...number }) => {
    if (!nouns.has(number.noun)) return [];
    const { file, blockRange } = passage;
    const named = termUsesIn(file, handbook).filter(
      ({ range, form }) => form !== 'avoid' && contains(blockRange, range),
    );
    const ofPage = (own.get(file) ?? []).filter((term) => speaksOf(passage, term));
    const terms = new Set([...named.map(({ term }) => term), ...ofPage]);
    return copyOf(
      number,
      [...terms].flatMap((term) => limits.get(term) ?? []),
      file,
    );
  });
}

/** The words of a definition speak of its own term; so does its page. */
function speaksOf(passage: Passage, term: Term): boolean {
  if (passage.path === undefined) return term.agreement === undefined;
  return passage.path.at(-1) === 'means' && term.path.every((key, at) => passage.path?.[at] === key);
}

function copyOf(number: Omit<LimitClaim, 'passage'>, limits: readonly Limit[], file: ParsedFile): LimitCopy[] {
  const [limit, second] = limits.filter(({ noun, side }) => noun === number.noun && side === number.side);
  if (limit === undefined || second !== undefined || limit.amount === number.amount) return [];
  return [{ file, range: number.range, text: number.text, limit }];
}
