import { goalsOf } from '../../check/index.ts';
import { counted } from '../../check/support/wording.ts';
import type { ParsedFile } from '../../parse/index.ts';
import type { Range } from '../../read/index.ts';
import type { Goal, Handbook, Term, TermUse } from '../../resolve/index.ts';
import { type TermUsage, termUsage } from '../explain/term-usage.ts';
import { missingParts } from '../missing-parts.ts';
import { funnelLenses } from './funnel-lenses.ts';

/** A line above a definition, a goal or the funnel of a file. */
export interface Lens {
  /** Where that begins. */
  readonly range: Range;
  /** undefined where it is a term, whose title costs a look through the whole handbook: ask `termLens` for it. */
  readonly title: string | undefined;
}

/** What stands above a definition: how often its term is used, and where. */
export interface TermLens {
  readonly title: string;
  readonly uses: readonly TermUse[];
}

/** The lines above the goals, the funnel and the definitions of a file, in the order of the text. */
export function lensesOf(file: ParsedFile, handbook: Handbook): Lens[] {
  const goals = goalsOf(file, handbook).map((goal) => ({ range: goal.node.range, title: goalTitle(goal) }));
  const terms = termsOf(file, handbook).map(({ node }) => ({ range: node.range, title: undefined }));
  return [...goals, ...terms, ...funnelLenses(file, handbook)].sort(
    (one, other) => one.range.start - other.range.start,
  );
}

/** The line above the definition that begins at an offset; undefined where none does any more. */
export function termLens(file: ParsedFile, handbook: Handbook, offset: number): TermLens | undefined {
  const term = termsOf(file, handbook).find(({ node }) => node.range.start === offset);
  if (term === undefined) return undefined;
  const usage = termUsage(term, handbook);
  const uses = [...usage.agreements.flatMap((each) => each.uses), ...usage.elsewhere];
  return { title: usageTitle(term, usage), uses };
}

function termsOf(file: ParsedFile, { terms }: Handbook): Term[] {
  return file.kind === 'agreement' || file.kind === 'term' ? terms.filter((term) => term.file === file) : [];
}

/** Whoever writes a plain sentence has just begun; a report is asked of goals that are written as fields. */
function goalTitle({ measurability, form, field }: Goal): string {
  const missing = missingParts(measurability);
  const source = form === 'structured' && field('source') === undefined ? ['which report decides'] : [];
  if (missing.length > 0) return `Not measurable. Missing: ${[...missing, ...source].join('; ')}`;
  return source.length === 0 ? 'Measurable' : `Measurable. Missing: ${source.join('; ')}`;
}

function usageTitle(term: Term, { agreements, elsewhere }: TermUsage): string {
  const times = agreements.reduce((sum, { uses }) => sum + uses.length, 0);
  const others = elsewhere.length === 0 ? '' : `, and ${counted(elsewhere.length, 'time')} elsewhere`;
  if (times === 0) return elsewhere.length === 0 ? 'Not used yet' : `Used in no agreement${others}`;
  if (term.agreement !== undefined) return `Used here ${counted(times, 'time')}${others}`;
  return `Used in ${counted(agreements.length, 'agreement')}, ${counted(times, 'time')}${others}`;
}
