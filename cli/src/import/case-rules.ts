import { type Agreement, suggest } from '@living-sla/core';
import { calendarNamed, clockTermsOf, workCalendars } from '@living-sla/core/clock';
import { CannotRun } from '../cannot-run.ts';
import type { OpenForResults } from '../record/open-for-results.ts';
import { hasTime } from './guess-mapping.ts';
import type { ImportMapping } from './mapping.ts';
import type { CaseRules } from './read-cases.ts';

/**
 * What decides about the cases of a file: the clock of its goal and the calendars of the handbook.
 * @param day the day it is looked at, which is over then; undefined means now. @throws CannotRun where the goal has no clock.
 */
export function caseRules(
  { id, goal: key, source }: ImportMapping,
  agreement: Agreement,
  { handbook, day: today }: OpenForResults,
  day: string | undefined,
): CaseRules {
  const goal = agreement.goals.find((each) => each.key === key);
  const terms = goal && clockTermsOf(goal);
  if (goal === undefined || terms?.within === undefined) {
    const timed = agreement.goals.filter(hasTime).map((each) => each.key);
    const meant = key === undefined ? undefined : suggest(key, timed);
    const there = timed.length === 0 ? 'None has one.' : `These have one: ${timed.join(', ')}.`;
    const way = meant === undefined || goal !== undefined ? there : `Did you mean “${meant}”?`;
    throw new CannotRun(
      `The import “${id}” holds times, and they are judged by the clock of a goal. ` +
        `${key === undefined ? 'Name that goal with --goal.' : `“${key}” has no clock that says within which time.`} ${way}`,
    );
  }
  const calendars = workCalendars(handbook);
  const now = day === undefined ? new Date().toISOString() : `${day}T23:59:59Z`;
  return {
    goal: goal.key,
    terms,
    calendars,
    calendar: calendarNamed(terms.calendar, calendars),
    now,
    today,
    source: source ?? goal.field('source')?.text ?? '',
  };
}
