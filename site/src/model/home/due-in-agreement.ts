import { type Agreement, type Goal, type IsoDate, type Review, slug } from '@living-sla/core';
import { addresses } from '../addresses.ts';
import { firstDay } from '../agreement/events.ts';
import { type Subject, subjectOf } from '../agreement/page-parts.ts';
import { makeClaims } from '../anchors.ts';
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
  /** Names it in a calendar: the same for the same thing, whatever day and words it gets. */
  readonly id: string;
  /** Ids of the agreements that it stands in, and of the parties that it concerns. */
  readonly agreements: readonly string[];
  readonly parties: readonly string[];
  /** The last day of something that takes several. */
  readonly until?: IsoDate;
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
  const of = (name: string) => ({ ...top, ...ofAll(agreement), id: `${agreement.id}/${name}` });
  return [
    ...on(nextReview(subject, last), { kind: 'Review', ...of('review') }),
    ...on(dayOf(effective?.text('from')), { kind: 'Begins', ...of('begins') }),
    ...on(dayOf(effective?.text('until')), { kind: 'Ends', ...of('ends') }),
  ];
}

/** What concerns every party of an agreement. */
export function ofAll({ id, parties }: Agreement): Pick<Due, 'agreements' | 'parties'> {
  return { agreements: [id], parties: parties.map((party) => party.id) };
}

/** The parties among those who are named, by id or by name; all of the agreements where none of them is one. */
export function concerned(named: readonly string[], agreements: readonly Agreement[]): string[] {
  const parties = agreements.flatMap((agreement) => agreement.parties);
  const found = parties.filter(({ id, name }) => named.includes(id) || named.includes(name));
  return [...new Set((found.length === 0 ? parties : found).map(({ id }) => id))];
}

/** The day that the agreement names, unless a review has been held since: then the day that this review names. */
export function nextReview({ read }: Subject, last: Review | undefined): IsoDate | undefined {
  const named = dayOf(read().fields('review')?.text('next'));
  const held = dayOf(last?.held?.value);
  if (named !== undefined && (held === undefined || held < named)) return named;
  return dayOf(last?.next?.value);
}

/** The steps of a goal and its own deadline; a step on the last day stands for both. */
function ofGoal(goal: Goal, context: Context): Due[] {
  const fields = readFields(goal.node, context.beginSection(goal.agreement.facts));
  const { agreement } = goal;
  const id = `${agreement.id}/goal/${goal.key}`;
  const parties = concerned(goal.owners, [agreement]);
  const place = { address: context.goalAddress(goal), where: agreement.title, agreements: [agreement.id], parties };
  const by = deadlineOf(fields.text('by'), context);
  const steps = fields.each('steps').flatMap((step, at) => {
    const what = step.text('statement') ?? goal.statement.value;
    return on(deadlineOf(step.text('by'), context), { kind: 'Step', what, ...place, id: `${id}/step-${at + 1}` });
  });
  if (steps.some((step) => step.day === by)) return steps;
  return [...steps, ...on(by, { kind: 'Goal', what: goal.statement.value, ...place, id })];
}

function events({ agreement, read }: Subject): Due[] {
  const place = { address: addresses.agreement(agreement.id), where: agreement.title, agreements: [agreement.id] };
  const claim = makeClaims();
  return read()
    .each('events')
    .flatMap((event) => {
      const what = event.text('name') ?? '';
      const parties = concerned(event.texts('by'), [agreement]);
      const [first, until] = [firstDay(event), dayOf(event.text('until'))];
      const due = { kind: 'Event', what, ...place, parties, id: `${agreement.id}/event/${claim(slug(what))}` } as const;
      return on(first, first !== undefined && until !== undefined && until > first ? { ...due, until } : due);
    });
}

function on(day: IsoDate | undefined, due: Omit<Due, 'day'>): Due[] {
  return day === undefined ? [] : [{ ...due, day }];
}
