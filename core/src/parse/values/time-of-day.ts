/** A time on the clock as "HH:MM", 00:00 to 24:00. */
export type TimeOfDay = string;

/** Reads a time on the clock: "09:00", "9:30", "5 pm", "5:30 pm", "noon". `undefined` when the text is none. */
export function parseTimeOfDay(text: string): TimeOfDay | undefined {
  if (/^noon$/i.test(text)) return '12:00';
  const match = /^(\d{1,2})(?::(\d{2}))?(?: ?([ap])\.?m\.?)?$/i.exec(text);
  if (!match || (match[2] === undefined && match[3] === undefined)) return undefined;
  const half = match[3]?.toLowerCase();
  const hour = Number(match[1]);
  const minute = Number(match[2] ?? '0');
  if (minute > 59 || (half !== undefined && (hour < 1 || hour > 12))) return undefined;
  const hourOfDay = half === undefined ? hour : (hour % 12) + (half === 'p' ? 12 : 0);
  if (hourOfDay > 24 || (hourOfDay === 24 && minute > 0)) return undefined;
  return `${String(hourOfDay).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/** Source of a pattern (for the flag `i`) that matches a time on the clock. */
export const timeOfDaySource = '(?:\\d{1,2}:\\d{2}(?: ?[ap]m)?|\\d{1,2} ?[ap]m|noon)';
