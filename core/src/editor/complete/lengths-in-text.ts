import type { Completion } from './completion.ts';
import type { Writing } from './writing.ts';

/** Units of time behind a number in running text: “within 4 bus” may become “within 4 business hours”. */
export function lengthCompletions(
  { file, offset, asked }: Pick<Writing, 'file' | 'offset' | 'asked'>,
  from: number,
): Completion[] {
  const lead = file.text.slice(Math.max(from, offset - 40), offset);
  const [, number, typed = ''] = /(?<![\d.,\p{L}])(\d[\d.,]*)[ \t]+(\p{L}*)$/u.exec(lead) ?? [];
  if (number === undefined || (typed === '' ? !asked.byHand : typed.length < 2)) return [];
  const range = { start: offset - typed.length, end: offset };
  return units
    .map((unit) => (number === '1' ? unit : `${unit}s`))
    .filter((unit) => unit.startsWith(typed.toLowerCase()) && unit !== typed)
    .map((unit) => ({ label: unit, kind: 'amount', range, template: [unit] }));
}

const units = ['business hour', 'business day', 'minute', 'hour', 'day', 'week', 'month', 'quarter'];
