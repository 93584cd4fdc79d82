import { parseDuration, parseRecurrence } from '../../parse/index.ts';
import type { ReadingDay } from '../scoring-text.ts';

/**
 * When the value of a period is read, from the words of `counts.rule`: “… is read on the last business day of the following
 * month.”, “… is read 45 days after its last day.” @returns undefined where the words say nothing about it, or nothing sure.
 */
export function readingDay(rule: string | undefined): ReadingDay | undefined {
  if (rule === undefined) return undefined;
  for (const sentence of rule
    .slice(0, 1000)
    .replace(/\s+/g, ' ')
    .split(/(?<=[.;]) /)) {
    const found = following(sentence) ?? afterTheEnd(sentence);
    if (found !== undefined) return found;
  }
  return undefined;
}

const verb = '\\b(?:is|are) (?:read|counted|taken|measured|reported|known) ';
const followingPattern = new RegExp(
  `${verb}(?:on )?(?:the )?(.{1,40}) of the (?:following|next) (week|month|quarter|year)\\b`,
  'i',
);
const afterPattern = new RegExp(
  `${verb}(.{1,30}) after (?:its (?:last day|end)|the (?:last day|end)(?: of the (?:week|month|quarter|year|period))?|the (?:week|month|quarter|year|period) (?:ends|is over))\\b`,
  'i',
);

function following(sentence: string): ReadingDay | undefined {
  const match = followingPattern.exec(sentence);
  const on = match && parseRecurrence(`${match[1]} of the ${match[2]}`);
  return on?.ok && on.value.form === 'day-of-period' ? { form: 'in the following period', on: on.value } : undefined;
}

function afterTheEnd(sentence: string): ReadingDay | undefined {
  const match = afterPattern.exec(sentence);
  const days = match && parseDuration(match[1] ?? '');
  return days?.ok && days.value.form === 'span' ? { form: 'days after', days: days.value } : undefined;
}
