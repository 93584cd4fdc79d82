import { type Agreement, addDays, type IsoDate, type Review } from '@living-sla/core';
import { addresses } from '../addresses.ts';
import { firstDay, lastDay } from '../agreement/events.ts';
import { type Subject, subjectOf } from '../agreement/page-parts.ts';
import type { Context } from '../context.ts';
import { readFields } from '../fields.ts';
import { dayInWords, dayOf, deadlineOf } from '../readings.ts';
import { latestFirst } from '../review/reviews-page.ts';

/** Something that has a day. */
export interface DueLine {
  readonly day: IsoDate;
  /** The day in words. */
  readonly on: string;
  readonly kind: 'Review' | 'Goal' | 'Step' | 'Ends' | 'Begins' | 'Event' | 'Decision';
  readonly what: string;
  readonly address: string;
  readonly agreement: string;
  /** Whether the day has passed and it still looks open. */
  readonly overdue: boolean;
}

/** A day and what is due on it. */
export interface DueDay {
  readonly on: string;
  readonly lines: readonly DueLine[];
}

/** How far ahead the first page looks. */
export const daysAhead = 90;

/** What is due within the next days, the nearest first; reviews that are late stand before all else. */
export function dueDays(context: Context): DueDay[] {
  const days = new Map<string, DueLine[]>();
  for (const line of dueLines(context)) days.set(line.on, [...(days.get(line.on) ?? []), line]);
  return [...days].map(([on, lines]) => ({ on, lines }));
}

function dueLines(context: Context): DueLine[] {
  const until = addDays(context.today, daysAhead);
  const last = lastReviews(context);
  const ofAgreements = context.handbook.agreements.flatMap((agreement) =>
    ofAgreement(agreement, last.get(agreement.id), context),
  );
  const all = [...ofAgreements, ...ofReviews(context)];
  return all
    .filter(({ day, overdue }) => (day >= context.today && day <= until) || overdue)
    .sort((a, b) => (a.day === b.day ? 0 : a.day < b.day ? -1 : 1));
}

type Found = Pick<DueLine, 'kind' | 'what'> & { readonly day: IsoDate | undefined; readonly address?: string };

function ofAgreement(agreement: Agreement, last: Review | undefined, context: Context): DueLine[] {
  const subject = subjectOf(agreement, context);
  if (subject === undefined || agreement.status === 'retired' || agreement.status === 'legacy') return [];
  const found = [...terms(subject, last), ...goals(subject), ...events(subject)];
  return found.flatMap(({ day, kind, what, address = addresses.agreement(agreement.id) }) =>
    day === undefined
      ? []
      : [
          {
            day,
            on: dayInWords(day),
            kind,
            what,
            address,
            agreement: agreement.title,
            overdue: kind === 'Review' && day < context.today,
          },
        ],
  );
}

/** The next review and the two ends of the time in which the agreement holds. */
function terms(subject: Subject, last: Review | undefined): Found[] {
  const fields = subject.read();
  const effective = fields.fields('effective');
  return [
    { kind: 'Review', what: 'Next review', day: nextReview(subject, last) },
    { kind: 'Ends', what: 'The agreement ends', day: dayOf(effective?.text('until')) },
    { kind: 'Begins', what: 'The agreement begins', day: dayOf(effective?.text('from')) },
  ];
}

/** The day that the agreement names, unless a review has been held since: then the day that this review names. */
function nextReview({ read }: Subject, last: Review | undefined): IsoDate | undefined {
  const named = dayOf(read().fields('review')?.text('next'));
  const held = dayOf(last?.held?.value);
  if (named !== undefined && (held === undefined || held < named)) return named;
  return dayOf(last?.next?.value);
}

/** The latest review of each agreement, by its id. */
function lastReviews({ handbook }: Context): ReadonlyMap<string, Review> {
  const oldestFirst = latestFirst(handbook.reviews).reverse();
  return new Map(oldestFirst.flatMap((review) => review.agreements.map((id) => [id, review] as const)));
}

function goals({ agreement, context }: Subject): Found[] {
  const binding = agreement.goals.filter((goal) => goal.status === 'active');
  return binding.flatMap((goal): Found[] => {
    const fields = readFields(goal.node, context.beginSection(agreement.facts));
    const address = context.goalAddress(goal);
    const by = deadlineOf(fields.text('by'), context);
    const steps = fields.each('steps').map((step): Found => {
      const day = deadlineOf(step.text('by'), context);
      return { kind: 'Step', what: step.text('statement') ?? goal.statement.value, day, address };
    });
    const last = steps.some((step) => step.day === by);
    return [...(last ? [] : [{ kind: 'Goal' as const, what: goal.statement.value, day: by, address }]), ...steps];
  });
}

function events({ read }: Subject): Found[] {
  return read()
    .each('events')
    .map((event): Found => {
      const first = firstDay(event);
      return { kind: 'Event', what: event.text('name') ?? '', day: first === '9999' ? lastDay(event) : first };
    });
}

/** Decisions of reviews that have a day of their own. */
function ofReviews(context: Context): DueLine[] {
  return context.handbook.reviews.flatMap((review) => {
    const root = review.file.frontmatter?.root;
    if (root === undefined) return [];
    const decisions = readFields(root, context.beginSection(review.facts)).each('decisions');
    return decisions.flatMap((decision): DueLine[] => {
      const day = deadlineOf(decision.text('due'), context);
      const what = decision.text('statement');
      if (day === undefined || what === undefined) return [];
      const agreement = context.titles.review(review.id);
      return [
        {
          day,
          on: dayInWords(day),
          kind: 'Decision',
          what,
          address: addresses.review(review.id),
          agreement,
          overdue: false,
        },
      ];
    });
  });
}
