import { type Agreement, counted } from '@living-sla/core';
import { standingOf } from '../agreement/glance.ts';
import { subjectOf } from '../agreement/page-parts.ts';
import type { Context } from '../context.ts';
import { lastReviews } from '../home/due.ts';
import { nextReview } from '../home/due-in-agreement.ts';
import { once } from '../once.ts';
import { dayInWords } from '../readings.ts';
import { type Badge, statusBadge } from '../statuses.ts';
import { badgeSvg } from './badge.ts';

/** How an agreement stands, for whoever sees it from outside. */
export interface Outline {
  readonly state: Badge;
  /** "next review 13 January 2027", "review was due on 1 November 2026"; undefined where no day is known. */
  readonly review: string | undefined;
  readonly isLate: boolean;
}

/** Tells the outlines of agreements. */
export function outliner(context: Context): (agreement: Agreement) => Outline {
  const last = once(() => lastReviews(context));
  return (agreement) => {
    const subject = subjectOf(agreement, context);
    const state: Badge = subject === undefined ? (statusBadge(agreement.status) ?? unreadable) : standingOf(subject);
    const day = subject && agreement.status === 'active' ? nextReview(subject, last().get(agreement.id)) : undefined;
    if (day === undefined) return { state, review: undefined, isLate: false };
    const isLate = day < context.today;
    const review = isLate ? `review was due on ${dayInWords(day)}` : `next review ${dayInWords(day)}`;
    return { state, review, isLate };
  };
}

const unreadable: Badge = { words: 'Cannot be read', tone: 'warning' };

/** The badge of an agreement: its state and its next review. */
export function agreementBadge(agreement: Agreement, { state, review, isLate }: Outline): string {
  const value = [state.words, review].filter((each) => each !== undefined).join(', ');
  return badgeSvg({ label: agreement.title, value, tone: isLate ? 'warning' : state.tone });
}

/** The badge of the whole handbook: how many agreements are in force. */
export function handbookBadge({ handbook }: Context, outline: (agreement: Agreement) => Outline): string {
  const outlines = handbook.agreements.map(outline);
  const count = outlines.filter(({ state }) => state.tone === 'good').length;
  const late = outlines.filter(({ isLate }) => isLate).length;
  const words = [`${counted(count, 'agreement')} in force`, ...(late === 0 ? [] : [`${counted(late, 'review')} late`])];
  return badgeSvg({
    label: handbook.settings.title,
    value: words.join(', '),
    tone: late > 0 ? 'warning' : count > 0 ? 'good' : 'quiet',
  });
}
