import {
  type DataNode,
  field,
  items,
  parseDate,
  parseHours,
  parseMonthDay,
  parseTimeZone,
  parseWeekdays,
  weekdays,
} from '../parse/index.ts';
import { remembered } from '../read/index.ts';
import { type HandbookView, textField } from '../resolve/index.ts';
import type { WorkCalendar } from './work-calendar.ts';

/**
 * The calendars of handbook.yaml, in its order; of two with one id the first. One called `default` is always there: where
 * handbook.yaml has none, it is all assumed (Monday to Friday, 09:00 to 17:00, UTC, no holidays) and stands last.
 */
export function workCalendars({ settings }: Pick<HandbookView, 'settings'>): WorkCalendar[] {
  const written = items(field(settings.facts?.file.frontmatter?.root, 'calendars')).map(workCalendarOf);
  const first = written.filter(({ id }, at) => id !== '' && written.findIndex((each) => each.id === id) === at);
  return first.some(({ id }) => id === 'default') ? first : [...first, assumedCalendar];
}

/** One entry under `calendars`, with what it does not say filled in and named in `assumed`. An entry without an id has an empty one. */
export const workCalendarOf = remembered((node: DataNode): WorkCalendar => {
  const text = (key: string) => textField(node, key)?.value ?? '';
  const zone = parseTimeZone(text('time-zone'));
  const days = parseWeekdays(text('days'));
  const hours = parseHours(text('hours'));
  const missing = { 'time-zone': !zone.ok, days: !days.ok, hours: !hours.ok };
  return {
    id: text('id'),
    name: textField(node, 'name')?.value,
    timeZone: zone.ok ? zone.value : assumedCalendar.timeZone,
    days: days.ok ? days.value : assumedCalendar.days,
    hours: hours.ok ? hours.value : assumedCalendar.hours,
    holidays: items(field(node, 'holidays')).flatMap(holidayOf),
    assumed: assumedCalendar.assumed.filter((each) => missing[each]),
  };
});

/** The calendar of an id; the one called `default` where there is none of that id, and an assumed one where there is neither. */
export function calendarNamed(id: string, calendars: readonly WorkCalendar[]): WorkCalendar {
  const named = (wanted: string) => calendars.find((each) => each.id === wanted);
  return named(id) ?? named('default') ?? assumedCalendar;
}

const assumedCalendar: WorkCalendar = {
  id: 'default',
  name: undefined,
  timeZone: 'UTC',
  days: weekdays.slice(0, 5),
  hours: { from: '09:00', until: '17:00' },
  holidays: [],
  assumed: ['time-zone', 'days', 'hours'],
};

/** The day as `2026-12-25`, or as `12-25` where it comes every year. What cannot be read is a finding elsewhere. */
function holidayOf(node: DataNode): string[] {
  const text = node.kind === 'scalar' ? node.text : (textField(node, 'on')?.value ?? '');
  const date = parseDate(text);
  if (date.ok) return [date.value.date];
  const each = parseMonthDay(text);
  if (!each.ok) return [];
  const { month, day } = each.value;
  return [`${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`];
}
