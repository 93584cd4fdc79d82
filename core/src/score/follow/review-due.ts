import { type IsoDate, nextAfter } from '../../parse/index.ts';
import type { Consequence, Scorecard } from '../scorecard.ts';
import type { ScoringText } from '../scoring-text.ts';
import { beginOf } from '../text-on.ts';

/** A review of an agreement that was held. */
export interface HeldReview {
  readonly held: IsoDate;
  /** The day that it set for the next one; undefined where it set none. */
  readonly next: IsoDate | undefined;
}

/**
 * When an agreement is to be reviewed next: the later one of the day that it names and the one that its latest review set, if
 * that lies ahead of the latest review; else by its rhythm, from the latest review or from its first day.
 * @param text the one in force; without one nothing is due.
 */
export function reviewDue(
  text: ScoringText | undefined,
  reviews: readonly HeldReview[],
  consequences: readonly Consequence[],
  at: IsoDate,
): Scorecard['review'] {
  const due =
    text &&
    nextReview(
      text,
      reviews.filter(({ held }) => held <= at),
    );
  const forward = consequences.find(({ kind, state }) => kind === 'review' && state === 'running');
  return { due, isOverdue: due !== undefined && due < at, broughtForward: forward?.sentence };
}

function nextReview(text: ScoringText, reviews: readonly HeldReview[]): IsoDate | undefined {
  const latest = [...reviews].sort((one, other) => (one.held < other.held ? -1 : 1)).at(-1);
  const agreed = [text.review?.next, latest?.next]
    .flatMap((day) => day ?? [])
    .filter((day) => latest === undefined || day > latest.held)
    .sort();
  const base = latest?.held ?? beginOf(text);
  const every = text.review?.every;
  return agreed.at(-1) ?? (every === undefined || base === undefined ? undefined : nextAfter(every, base));
}
