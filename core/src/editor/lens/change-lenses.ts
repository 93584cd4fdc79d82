import { goalsOf } from '../../check/index.ts';
import { counted } from '../../check/support/wording.ts';
import { nodeAt, type ParsedFile } from '../../parse/index.ts';
import type { Range } from '../../read/index.ts';
import type { AgreementPast, Goal, Handbook, PastChange } from '../../resolve/index.ts';

/** A line above a goal that says something else than it did on the main line. */
export interface ChangeLens {
  /** Where the goal begins. */
  readonly range: Range;
  readonly title: string;
}

/**
 * The lines above the changed goals of an agreement, in the order of the text: what changed, and what that means. None
 * where nobody knows the past, and none for what changes nobody's duty.
 */
export function changeLensesOf(file: ParsedFile, handbook: Handbook): ChangeLens[] {
  const { past, lookUp } = handbook;
  const [known] = past === undefined || file.kind !== 'agreement' ? [] : lookUp(past.agreements, file.id);
  if (known === undefined) return [];
  return goalsOf(file, handbook).flatMap((goal) => {
    const changes = known.changes.filter((change) => change.class !== 'editorial' && isWithin(change, goal, file));
    return changes.length === 0 ? [] : [{ range: goal.node.range, title: titleOf(changes, known) }];
  });
}

function isWithin({ place }: PastChange, { node }: Goal, file: ParsedFile): boolean {
  if (place === undefined || !('steps' in place)) return false;
  const changed = nodeAt(file.frontmatter?.root, place.steps)?.range;
  return changed !== undefined && changed.start >= node.range.start && changed.end <= node.range.end;
}

/** There is room for one: the weightiest, and a figure before the sentence that says the same. */
function titleOf(changes: readonly PastChange[], { since }: AgreementPast): string {
  const material = changes.filter((change) => change.class === 'material');
  const weighty = material.length > 0 ? material : changes;
  const first = weighty.find(({ field }) => !field.endsWith('/statement')) ?? weighty[0];
  const more = changes.length === 1 ? '' : ` And ${counted(changes.length - 1, 'change')} more.`;
  const kind = material.length > 0 ? 'Material' : 'Clarifying';
  return `${kind} since ${since.number ?? since.day ?? 'the last version'}: ${first?.message ?? ''}${more}`;
}
