import { quote } from '../../check/rule.ts';
import { calendarOf } from '../../check/support/calendar.ts';
import { field } from '../../parse/index.ts';
import { type Goal, type Handbook, leadingParties, textsField } from '../../resolve/index.ts';
import { missingInWords } from '../missing-parts.ts';
import { item, type Line, line, type Section, strong } from './explanation.ts';
import { statedIn } from './goal-parts.ts';
import { proseValuesIn, type WrittenValue } from './written-values.ts';

/** The parts of a goal, each with the words that state it or with what is missing. */
export function explainGoal(goal: Goal, handbook: Handbook): Section {
  const stated = statedIn(goal);
  const clock = clockLine(goal, handbook);
  const lines = [
    headline(goal),
    item(`What is counted: ${stated.metric ?? missing(goal, 'metric')}`),
    item(`How much: ${stated.target ?? missing(goal, 'target')}`),
    item(`By when, or per what: ${stated.time ?? missing(goal, 'time')}`),
    item(`Who answers for it: ${ownersOf(goal) ?? 'nobody is named'}`),
    ...(clock === undefined ? [] : [clock]),
    item(`Report that decides: ${goal.field('source')?.text ?? 'none is named'}`),
  ];
  return { range: goal.statement.range, lines };
}

function headline({ measurability, status, agreement }: Goal): Line {
  const verdict = measurability.measurable
    ? ', measurable'
    : `, not measurable: it does not say ${missingInWords(measurability)}`;
  const idle = [status, agreement.status].find((each) => each !== 'active');
  return line(strong('Goal'), verdict, idle === undefined ? undefined : ` (${idle}, so it binds nobody)`);
}

/** What stands in place of a part: words that only seem to state it, or nothing. */
function missing({ measurability, agreement }: Goal, part: 'metric' | 'target' | 'time'): string {
  const [doubt] = measurability.doubts.filter((each) => each.part === part);
  if (doubt === undefined) return 'missing';
  return `missing, ${quote(agreement.file.text.slice(doubt.range.start, doubt.range.end))} leaves it open`;
}

function ownersOf({ owners, statement, agreement }: Goal): string | undefined {
  const ids = owners.length > 0 ? owners : leadingParties(statement.value, agreement.parties);
  return ids?.map((id) => agreement.parties.find((party) => party.id === id)?.name ?? id).join(' and ');
}

/** The clock of a goal; undefined where the goal sets no response time. */
function clockLine(goal: Goal, handbook: Handbook): Line | undefined {
  const clock = field(goal.node, 'clock');
  if (clock === undefined) {
    const answers = proseValuesIn(goal.agreement.file, goal.statement.range).some(isResponseTime);
    return answers ? item('Clock: not written down, so nobody knows what starts and stops it') : undefined;
  }
  const text = (key: string) => goal.field('clock', key)?.text;
  const stops = textsField(clock, 'stops').map(({ value }) => quote(value));
  const parts = [
    `from ${quote(text('starts') ?? 'no start is named')} to ${stops.join(' or ') || quote('no stop is named')}`,
    text('within') === undefined ? '' : `within ${text('within')}`,
    text('limit') === undefined ? '' : `never more than ${text('limit')}`,
    calendarOf(handbook, text('calendar'))?.open ?? '',
  ];
  return item(`Clock: ${parts.filter((each) => each !== '').join(', ')}`);
}

/** “Within 4 business hours” is measured by a clock; “in a month” is a period. */
function isResponseTime(found: WrittenValue): boolean {
  if (found.kind !== 'duration' || found.role !== 'response-time') return false;
  return found.value.form !== 'span' || ['minute', 'hour', 'day'].includes(found.value.unit);
}
