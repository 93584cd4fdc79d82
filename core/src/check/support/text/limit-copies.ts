import { contains, type Range } from '../../../read/index.ts';
import { type FileScope, type HandbookView, type Term, termKey } from '../../../resolve/index.ts';

import type { LimitClaim } from './limit-claims.ts';
import { type Limit, limitsByTerm } from './limits.ts';
import type { Passage } from './passage.ts';
import { saidInFile } from './said-in.ts';

/** A number that a text repeats from the condition of a term, and repeats wrongly. */
export interface LimitCopy {
  readonly range: Range;
  readonly text: string;
  readonly limit: Limit;
}

/**
 * The numbers of a file that differ from the condition they repeat: in the words of the same definition, or in a
 * paragraph that names the term. A paragraph that names two terms with a limit on the same thing is left alone.
 */
export function copiesIn(
  { facts, terms: own }: Pick<FileScope, 'facts' | 'terms'>,
  handbook: HandbookView,
): LimitCopy[] {
  return saidInFile(facts).limits.flatMap(({ passage, ...number }) => {
    const { file, blockRange } = passage;
    const named = handbook.usesIn(file).filter(({ range, form }) => form !== 'avoid' && contains(blockRange, range));
    const ofPage = own.filter((term) => speaksOf(passage, term));
    const terms = new Set([...named.map(({ term }) => term), ...ofPage].map(termKey));
    return copyOf(
      number,
      [...terms].flatMap((key) => handbook.lookUp(limitsByTerm, key)),
    );
  });
}

/** The words of a definition speak of its own term; so does its page. */
function speaksOf(passage: Passage, term: Term): boolean {
  if (passage.path === undefined) return term.agreement === undefined;
  return passage.path.at(-1) === 'means' && term.path.every((key, at) => passage.path?.[at] === key);
}

function copyOf(number: Omit<LimitClaim, 'passage'>, limits: readonly Limit[]): LimitCopy[] {
  const [limit, second] = limits.filter(({ noun, side }) => noun === number.noun && side === number.side);
  if (limit === undefined || second !== undefined || limit.amount === number.amount) return [];
  return [{ range: number.range, text: number.text, limit }];
}
