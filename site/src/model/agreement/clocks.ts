import type { Goal } from '@living-sla/core';
import { addresses } from '../addresses.ts';
import { clockAnchor } from '../anchors.ts';
import type { Calendar } from '../calendars.ts';
import { readFields } from '../fields.ts';
import { type Html, lines, plainHtml, plainOrNothing } from '../html.ts';
import { type Badge, statusBadge } from '../statuses.ts';
import type { BlockTop, Fact } from './block.ts';
import type { Subject } from './page-parts.ts';
import { type SegmentTable, segmentsOf } from './segments.ts';
import { factsOf } from './tables.ts';

/** How the response times among the goals are measured. */
export interface ClocksBlock extends BlockTop {
  readonly kind: 'clocks';
  readonly clocks: readonly ClockCard[];
  /** The page that answers for one lead; undefined on the page of a version, which keeps to itself. */
  readonly cases: string | undefined;
}

/** One clock, with the goal that it belongs to. */
export interface ClockCard {
  readonly anchor: string;
  readonly goal: string;
  readonly goalAddress: string;
  readonly badge: Badge | undefined;
  readonly starts: Html | undefined;
  readonly stops: Html | undefined;
  readonly within: string | undefined;
  readonly limit: string | undefined;
  readonly facts: readonly Fact[];
  readonly segments: SegmentTable | undefined;
  readonly note: Html | undefined;
}

/** How the time of these goals is measured; undefined where none of them has a clock. */
export function clocksBlock(subject: Subject, goals = subject.agreement.goals): ClocksBlock | undefined {
  const clocks = goals.flatMap((goal) => clockOf(goal, subject));
  if (clocks.length === 0) return undefined;
  const { agreement, context } = subject;
  return {
    kind: 'clocks',
    anchor: 'response-times',
    title: undefined,
    lead: 'Each clock says what starts it, what stops it, and whose working hours count.',
    clocks,
    cases: context.places.versions(agreement.id) && addresses.case(agreement.id),
  };
}

function clockOf(goal: Goal, subject: Subject): ClockCard[] {
  const { context, agreement } = subject;
  const fields = readFields(goal.node, context.beginSection(agreement.facts));
  const clock = fields.fields('clock');
  if (clock === undefined) return [];
  const within = clock.reading('within');
  const calendar = context.calendars.get(clock.text('calendar') ?? 'default');
  return [
    {
      anchor: clockAnchor(context.goalAnchor(goal)),
      goal: goal.statement.value,
      goalAddress: context.goalAddress(goal),
      badge: statusBadge(goal.status),
      starts: clock.prose('starts'),
      stops: lines(clock.proses('stops')),
      within,
      limit: clock.reading('limit'),
      facts: factsOf([
        ['Does not stop it', lines(clock.proses('does-not-stop'))],
        ['Pauses', lines(clock.proses('pauses'))],
        ['Starts again', clock.prose('restarts')],
        ['Hours that count', calendar && hoursInWords(calendar)],
        ['Nothing due in those hours', plainOrNothing(outOfHours.get(clock.text('out-of-hours') ?? ''))],
      ]),
      segments: segmentsOf(fields),
      note: clock.prose('note'),
    },
  ];
}

const outOfHours: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    met: 'Counts as met.',
    'left out': 'Is left out of the count.',
    'next opening': 'The clock starts when the next working time begins.',
  }),
);

function hoursInWords({ name, hours, closed }: Calendar): Html {
  return plainHtml(
    [name, hours, closed]
      .filter((part) => part !== undefined)
      .join(': ')
      .replace(': closed', '; closed'),
  );
}
