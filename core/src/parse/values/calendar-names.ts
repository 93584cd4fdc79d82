/** A day of the week. */
export type Weekday = 'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday' | 'sunday';

/** The days of the week in order; the week begins on Monday (ISO 8601). */
export const weekdays: readonly Weekday[] = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
];

/** Reads the name of a weekday: "Monday", "Mondays", "Mon". `undefined` when it is none. */
export function parseWeekday(text: string): Weekday | undefined {
  const lower = text.toLowerCase().replace(/\.$/, '');
  return weekdays.find((day) => lower === day || lower === `${day}s` || weekdayShorts[day].includes(lower));
}

/** The name of a weekday with its capital. */
export function describeWeekday(day: Weekday): string {
  return capital(day);
}

/** Reads the name of a month, 1 to 12: "March", "Mar". `undefined` when it is none. */
export function parseMonthName(text: string): number | undefined {
  const lower = text.toLowerCase().replace(/\.$/, '');
  const index = monthNames.findIndex((name) => lower === name || lower === name.slice(0, 3));
  if (index !== -1) return index + 1;
  return lower === 'sept' ? 9 : undefined;
}

/** The name of a month with its capital; 3 gives "March". */
export function describeMonthName(month: number): string {
  return capital(monthNames[month - 1] ?? '');
}

/** The names of the months in order, in lower case. */
export const monthNames: readonly string[] =
  'january february march april may june july august september october november december'.split(' ');

const weekdayShorts: Record<Weekday, readonly string[]> = {
  monday: ['mon'],
  tuesday: ['tue', 'tues'],
  wednesday: ['wed'],
  thursday: ['thu', 'thur', 'thurs'],
  friday: ['fri'],
  saturday: ['sat'],
  sunday: ['sun'],
};

/** Source of a pattern (for the flag `i`): a month, written out or in its usual short form. */
export const monthSource = `(?:${monthNames.join('|')}|(?:${monthNames.map((name) => name.slice(0, 3)).join('|')}|sept)\\b\\.?)`;

/** Source of a pattern (for the flag `i`): a month, written out. */
export const fullMonthSource = `(?:${monthNames.join('|')})`;

/** Source of a pattern (for the flag `i`): a weekday, written out, also in the plural. */
export const fullWeekdaySource = `(?:${weekdays.join('|')})s?`;

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
