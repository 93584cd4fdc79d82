import { nodeAt } from '../../../parse/index.ts';
import type { Agreement, AgreementPast, Goal, HandbookView, PastChange } from '../../../resolve/index.ts';
import { dateIn } from '../written-date.ts';
import { edgesOf } from '../written-edges.ts';

/** What came with the present text, and when. */
export interface Arrival {
  readonly changes: readonly PastChange[];
  /** The day from which the text says so, as an ISO date. */
  readonly day: string;
  /** The days between which the text before said it holds. */
  readonly before: { readonly from: string | undefined; readonly until: string | undefined };
  /** Whether the number is new with it. */
  readonly isNewNumber: boolean;
}

/**
 * What has changed in the file of an agreement, and when: since the text that the main line knows under the same number, or since the number before.
 * undefined where nothing has.
 */
export function arrivalOf(past: AgreementPast, { file }: Agreement): Arrival | undefined {
  const own = (changes: readonly PastChange[] = []) => changes.filter((change) => change.file === file.path);
  const { changed, since, before, isReleased, announced } = past;
  const changes = own(past.changes);
  if (changes.length > 0) return { changes, day: changed, before: since, isNewNumber: !isReleased };
  const news = own(past.news);
  if (news.length === 0 || before === undefined) return undefined;
  return { changes: news, day: announced, before, isNewNumber: true };
}

/**
 * The goal that a change is about, where it is one that is being counted on the day of the change and the change touches
 * how: its figure, what is counted, its period or its clock. undefined for any other change, and where the text says from
 * which later day it counts.
 */
export function countedGoal(
  change: PastChange,
  { day, before }: Arrival,
  agreement: Agreement,
  handbook: HandbookView,
): Goal | undefined {
  const from = dateIn(agreement.facts, ['effective', 'from']);
  const until = dateIn(agreement.facts, ['effective', 'until']);
  if (change.class !== 'material' || change.kind !== 'changed' || !isMeasure(change.field)) return undefined;
  if (from !== before.from || (from !== undefined && from > day) || (until !== undefined && until < day))
    return undefined;
  const goal = goalAt(change, agreement);
  return goal?.binding && isCounted(goal, day, handbook) ? goal : undefined;
}

/** The goal that a change is about, as it stands now; undefined where it is about none. */
export function goalAt({ place }: PastChange, { goals, root }: Agreement): Goal | undefined {
  if (place === undefined || !('steps' in place) || place.steps[0] !== 'goals') return undefined;
  const node = nodeAt(root, place.steps.slice(0, 2));
  return goals.find((goal) => goal.node === node);
}

/** Fields that say how a goal is counted. Steps have their own days. */
function isMeasure(field: string): boolean {
  return /^goals\/\*(?:$|\/(?:statement|target|metric|of|per|counts|clock|by-segment|source)(?:\/|$))/.test(field);
}

function isCounted(goal: Goal, day: string, handbook: HandbookView): boolean {
  const begins = edgesOf(goal.field('from'), goal.agreement, handbook)?.first;
  const ends = edgesOf(goal.field('by'), goal.agreement, handbook)?.last;
  if ((begins !== undefined && begins > day) || (ends !== undefined && ends < day)) return false;
  return goal.form === 'sentence' || goal.field('per') !== undefined || ends !== undefined;
}
