import type { Goal } from '../../resolve/index.ts';
import { block, card, facts, lines, note, statusBadge } from './blocks.ts';
import type { Part } from './element.ts';
import { type Fields, readFields } from './fields.ts';
import { segments } from './segments.ts';
import type { Subject } from './subject.ts';

/** How response times are measured. */
export function clocksBlock({ agreement, page }: Subject): Part {
  const clocks = agreement.goals.flatMap((goal) => {
    const clock = readFields(goal.node, page).fields('clock');
    return clock === undefined ? [] : [clockCard(goal, clock, readFields(goal.node, page))];
  });
  return block('How response times are measured', clocks);
}

function clockCard(goal: Goal, clock: Fields, fields: Fields): Part {
  const [within, limit] = [clock.reading('within'), clock.reading('limit')];
  return card(
    clock,
    [goal.statement.value, statusBadge(fields)],
    facts([
      ['Starts', clock.prose('starts')],
      ['Stops', lines(clock.proses('stops'))],
      ['Within', within],
      ['At the latest', limit],
      ['Does not stop it', lines(clock.proses('does-not-stop'))],
      ['Pauses', lines(clock.proses('pauses'))],
      ['Starts again', clock.prose('restarts')],
      ['Hours that count', clock.text('calendar')],
      ['Nothing due in those hours', outOfHours.get(clock.text('out-of-hours') ?? '')],
    ]),
    segments(fields),
    note(fields),
  );
}

const outOfHours: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    met: 'Counts as met.',
    'left out': 'Is left out of the count.',
    'next opening': 'The clock starts when the next working time begins.',
  }),
);
