import type { Agreement, Goal, IsoDate, Review } from '@living-sla/core';
import { addresses } from '../addresses.ts';
import { firstDay } from '../agreement/events.ts';
import { type Subject, subjectOf } from '../agreement/page-parts.ts';
import type { Context } from '../context.ts';
import { readFields } from '../fields.ts';
import { dayOf, deadlineOf } from '../readings.ts';

/** Something that has a day. */
export interface Due {
  readonly kind: 'Review' | 'Goal' | 'Step' | 'Ends' | 'Begins' | 'Event' | 'Decision' | 'Remedy' | 'Value';
  readonly day: IsoDate;
  readonly what: string;
  readonly address: string;
  /** The agreement or the review in which it stands; undefined where `what` says it. */
  readonly where: string | undefined;
}

/** Everything in an agreement that has a day. @param last the latest review of it; undefined where none was held. */
export function dueInAgreement(agreement: Agreement, last: Review | undefined, context: Context): Due[] {
  const subject = subjectOf(agreement, context);
  if (subject === undefined) return [];
  const goals = agreement.goals.filter((goal) => goal.status === 'active');
  return [...itself(subject, last), ...goals.flatMap((goal) => ofGoal(goal, context)), ...events(subject)];
}

/** The next review, and the two ends of the time in which the agreement holds. */
function itself(subject: Subject, last: Review | undefined): Due[] {
  const { agreement } = subject;
  const effective = subject.read().fields('effective');
  const top = { what: agreement.title, address: addresses.agreement(agreement.id), where: undefined };
  return [
    ...on(nextReview(subject, last), { kind: 'Review', ...top }),
    ...on(dayOf(effective?.text('from')), { kind: 'Begins', ...top }),
    ...on(dayOf(effective?.text('until')), { kind: 'Ends', ...top }),
  ];
}

/** The day that the agreement names, unless a review has been held since: then the day that this review names. */
function nextReview({ read }: Subject, last: Review | undefined): IsoDate | undefined {
  const named = dayOf(read().fields('review')?.text('next'));
  const held = dayOf(last?.held?.value);
  if (named !== undefined && (held === undefined || held < named)) return named;
  return dayOf(last?.next?.value);
}

/** The steps of a goal and its own deadline; a step on the last day stands for both. */
function ofGoal(goal: Goal, context: Context): Due[] {
  const fields = readFields(goal.node, context.beginSection(goal.agreement.facts));
  const place = { address: context.goalAddress(goal), where: goal.agreement.title };
  const by = deadlineOf(fields.text('by'), context);
  const steps = fields.each('steps').flatMap((step) => {
    const what = step.text('statement') ?? goal.statement.value;
    return on(deadlineOf(step.text('by'), context), { kind: 'Step', what, ...place });
  });
  if (steps.some((step) => step.day === by)) return steps;
  return [...steps, ...on(by, { kind: 'Goal', what: goal.statement.value, ...place })];
}

function events({ agreement, read }: Subject): Due[] {
  const place = { address: addresses.agreement(agreement.id), where: agreement.title };
  return read()
    .each('events')
    .flatMap((event) => on(firstDay(event), { kind: 'Event', what: event.text('name') ?? '', ...place }));
}

function on(day: IsoDate | undefined, due: Omit<Due, 'day'>): Due[] {
  return day === undefined ? [] : [{ ...due, day }];
}
