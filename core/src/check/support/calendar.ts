import {
  type DataNode,
  describeHours,
  describeWeekdays,
  field,
  type Hours,
  type IsoDate,
  items,
  mondayOf,
  parseDate,
  parseHours,
  parseMonthDay,
  parseTimeZone,
  parseWeekdays,
  type Weekday,
  weekdays,
} from '../../parse/index.ts';
import { remembered } from '../../read/index.ts';
import { type HandbookView, textField } from '../../resolve/index.ts';
import { daysBetween } from './next-date.ts';

/** A calendar of handbook.yaml, as far as it can be read. */
export interface Calendar {
  /** undefined where it has no name of its own. */
  readonly name: string | undefined;
  /** Monday to Friday where it names no days. */
  readonly days: readonly Weekday[];
  readonly hours: Hours | undefined;
  /** When and where it is open, in words: “Mon to Fri 09:00 to 17:00 New York”. Empty where it says nothing about that. */
  readonly open: string;
  /** Whether it lists a day as a holiday. */
  readonly isHoliday: (date: IsoDate) => boolean;
  readonly holidays: number;
}

/** The calendar of an id; the one called `default` where none is named. undefined where handbook.yaml has none of that id. */
export function calendarOf({ settings }: Pick<HandbookView, 'settings'>, id = 'default'): Calendar | undefined {
  const root = settings.facts?.file.frontmatter?.root;
  const node = items(field(root, 'calendars')).find((each) => textField(each, 'id')?.value === id);
  return node && readCalendar(node);
}

/** Whether a calendar's people work on a day. */
export function isWorkday(calendar: Calendar, date: IsoDate): boolean {
  const weekday = weekdays[daysBetween(mondayOf(date), date)];
  return weekday !== undefined && calendar.days.includes(weekday) && !calendar.isHoliday(date);
}

const readCalendar = remembered((node: DataNode): Calendar => {
  const text = (key: string) => textField(node, key)?.value ?? '';
  const days = parseWeekdays(text('days'));
  const hours = parseHours(text('hours'));
  const parts = [
    days.ok ? describeWeekdays(days.value).replace(/\b(\p{L}{3})\p{L}*day\b/gu, '$1') : '',
    hours.ok ? describeHours(hours.value) : '',
    placeOfZone(text('time-zone')),
  ];
  const off = items(field(node, 'holidays')).flatMap(holidayText);
  const holidays = new Set(off.flatMap(daysOf));
  return {
    name: textField(node, 'name')?.value,
    days: days.ok ? days.value : weekdays.slice(0, 5),
    hours: hours.ok ? hours.value : undefined,
    open: parts.filter((part) => part !== '').join(' '),
    isHoliday: (date) => holidays.has(date) || holidays.has(date.slice(5)),
    holidays: off.length,
  };
});

/** “New York” for “America/New_York”. */
function placeOfZone(written: string): string {
  const zone = parseTimeZone(written);
  return zone.ok ? (zone.value.split('/').at(-1)?.replaceAll('_', ' ') ?? '') : '';
}

function holidayText(node: DataNode): string[] {
  const on = node.kind === 'scalar' ? node.text : textField(node, 'on')?.value;
  return on === undefined ? [] : [on];
}

/** The day as `2026-12-25`, or as `12-25` where it comes every year. */
function daysOf(text: string): string[] {
  const date = parseDate(text);
  if (date.ok) return [date.value.date];
  const each = parseMonthDay(text);
  if (!each.ok) return [];
  const { month, day } = each.value;
  return [`${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`];
}
