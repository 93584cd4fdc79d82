import {
  type DataNode,
  describeWeekdays,
  field,
  type Hours,
  items,
  type Recurrence,
  type Weekday,
} from '../../parse/index.ts';
import { type HandbookView, scalarField, statusField, textField } from '../../resolve/index.ts';
import { defineRule, quote } from '../rule.ts';
import { parsedAs } from '../support/parsed-as.ts';

export default defineRule({
  id: 'meeting-outside-calendar',
  title: 'Meetings fall into working time',
  category: 'coherence',
  severity: { minimal: 'off', recommended: 'warning', strict: 'warning' },

  *agreement(agreement, { handbook }) {
    const working = workingTime(handbook);
    for (const meeting of items(field(agreement.root, 'meetings'))) {
      const every = scalarField(meeting, 'every');
      const recurrence = parsedAs(agreement.facts, every, 'recurrence');
      const problem = recurrence && problemOf(recurrence, working);
      if (every === undefined || problem === undefined) continue;
      const name = textField(meeting, 'name')?.value;
      yield {
        range: every.range,
        message: `${name === undefined ? 'This meeting' : quote(name)} is held ${quote(every.text)}, ${problem}, so people will be missing. Choose a time in which both sides work, or correct the calendar in handbook.yaml.`,
        status: statusField(meeting),
      };
    }
  },
});

/** The days and hours in which anybody works; undefined where a calendar leaves them open. */
interface WorkingTime {
  readonly days: readonly Weekday[] | undefined;
  readonly hours: readonly Hours[] | undefined;
}

/** Every calendar counts: a meeting is fine where one of them is open. */
function workingTime({ settings: { facts } }: HandbookView): WorkingTime {
  const calendars = items(field(facts?.file.frontmatter?.root, 'calendars'));
  const days = all(calendars, (calendar) => parsedAs(facts, field(calendar, 'days'), 'weekdays'));
  const hours = all(calendars, (calendar) => parsedAs(facts, field(calendar, 'hours'), 'hours'));
  return { days: days?.flat(), hours };
}

/** What every calendar says; undefined where there is none, or where one of them does not say it. */
function all<T>(calendars: readonly DataNode[], read: (calendar: DataNode) => T | undefined): T[] | undefined {
  const values = calendars.map(read).filter((value) => value !== undefined);
  return values.length > 0 && values.length === calendars.length ? values : undefined;
}

function problemOf(recurrence: Recurrence, { days, hours }: WorkingTime): string | undefined {
  const free = daysOf(recurrence).filter((day) => days !== undefined && !days.includes(day));
  if (free.length > 0) return `but no calendar works on ${describeWeekdays(free)}`;
  const { at } = recurrence;
  if (at === undefined || hours === undefined || hours.some(({ from, until }) => from <= at && at < until))
    return undefined;
  const [first] = hours;
  if (hours.length > 1 || first === undefined) return `but no calendar is open at ${at}`;
  return `but the calendar is open from ${first.from} to ${first.until}`;
}

function daysOf(recurrence: Recurrence): readonly Weekday[] {
  if (recurrence.form === 'weekdays') return recurrence.days;
  if (recurrence.form !== 'day-of-period') return [];
  const { day } = recurrence;
  return day === 'day' || day === 'business-day' ? [] : [day];
}
