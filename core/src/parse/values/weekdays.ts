import { describeWeekday, parseWeekday, type Weekday, weekdays } from './calendar-names.ts';
import { quoted, readText } from './read-text.ts';
import { accept, refuse, type ValueResult } from './value-result.ts';

/** Reads days of the week: "Monday to Friday", "Monday, Wednesday and Friday", "weekdays". In order, each day once. */
export function parseWeekdays(text: string): ValueResult<Weekday[]> {
  return readText(text, forms, (tidy) => {
    const days = readDays(tidy);
    if (days) return accept(weekdays.filter((day) => days.includes(day)));
    return refuse(`${quoted(tidy)} does not name days of the week: write their names.`, forms);
  });
}

/** The plain reading of days of the week: "Monday to Friday", "Monday and Thursday". Parses to the same days. */
export function describeWeekdays(days: readonly Weekday[]): string {
  const [first, last] = [days.at(0), days.at(-1)];
  if (!first || !last) return '';
  if (days.length > 2 && weekdays.indexOf(last) - weekdays.indexOf(first) === days.length - 1) {
    return `${describeWeekday(first)} to ${describeWeekday(last)}`;
  }
  const names = days.map(describeWeekday);
  return names.length === 1 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

const forms = ['Monday to Friday', 'Monday, Wednesday, Friday', 'Monday and Thursday', 'weekdays', 'every day'];

function readDays(text: string): Weekday[] | undefined {
  if (/^weekdays$/i.test(text)) return weekdays.slice(0, 5);
  if (/^(?:every day|daily)$/i.test(text)) return [...weekdays];
  const span = /^([a-z]+\.?)(?: to | through | ?[–-] ?)([a-z]+\.?)$/i.exec(text);
  if (span) return daysBetween(parseWeekday(span[1] ?? ''), parseWeekday(span[2] ?? ''));
  const days = text.split(/, and |, ?| and | & /i).map(parseWeekday);
  return days.every((day) => day !== undefined) ? days : undefined;
}

/** Both days belong to the stretch; it may run over the end of the week, as "Friday to Monday" does. */
function daysBetween(first: Weekday | undefined, last: Weekday | undefined): Weekday[] | undefined {
  if (!first || !last) return undefined;
  const start = weekdays.indexOf(first);
  const length = ((weekdays.indexOf(last) - start + 7) % 7) + 1;
  return [...weekdays, ...weekdays].slice(start, start + length);
}
