import { isWorkday as isOpenOn, type WorkCalendar, workCalendarOf } from '../../clock/index.ts';
import { type DataNode, describeHours, describeWeekdays, field, type IsoDate, items } from '../../parse/index.ts';
import { remembered } from '../../read/index.ts';
import { type HandbookView, textField } from '../../resolve/index.ts';

/** A calendar of handbook.yaml, as far as it can be read. */
export interface Calendar {
  /** When and where it is open, in words: “Mon to Fri 09:00 to 17:00 New York”. Empty where it says nothing about that. */
  readonly open: string;
  /** How many days it lists as holidays. */
  readonly holidays: number;
  /** The same calendar as working time is reckoned in, with what it does not say filled in. */
  readonly work: WorkCalendar;
}

/** The calendar of an id; the one called `default` where none is named. undefined where handbook.yaml has none of that id. */
export function calendarOf({ settings }: Pick<HandbookView, 'settings'>, id = 'default'): Calendar | undefined {
  const root = settings.facts?.file.frontmatter?.root;
  const node = items(field(root, 'calendars')).find((each) => textField(each, 'id')?.value === id);
  return node && readCalendar(node);
}

/** Whether a calendar's people work on a day. */
export function isWorkday({ work }: Pick<Calendar, 'work'>, date: IsoDate): boolean {
  return isOpenOn(work, date);
}

const readCalendar = remembered((node: DataNode): Calendar => {
  const work = workCalendarOf(node);
  const { days, hours, timeZone, holidays } = work;
  const says = (part: WorkCalendar['assumed'][number]) => !work.assumed.includes(part);
  const parts = [
    says('days') ? describeWeekdays(days).replace(/\b(\p{L}{3})\p{L}*day\b/gu, '$1') : '',
    says('hours') ? describeHours(hours) : '',
    says('time-zone') ? placeOfZone(timeZone) : '',
  ];
  return {
    open: parts.filter((part) => part !== '').join(' '),
    holidays: holidays.length,
    work,
  };
});

/** “New York” for “America/New_York”. */
function placeOfZone(zone: string): string {
  return zone.split('/').at(-1)?.replaceAll('_', ' ') ?? '';
}
