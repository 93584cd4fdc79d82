import { clockSource, durationUnitSource, parseDuration } from './duration.ts';
import { numberSource } from './number.ts';
import type { ScanPattern } from './scan-pattern.ts';
import { wordEnd, words } from './scan-words.ts';
import { acceptedValue } from './value-result.ts';

/** How lengths of time and limits of a day stand in prose: "4 business hours", "same day", "EOD". */
export const durationPatterns: readonly ScanPattern[] = [
  {
    kind: 'duration',
    pattern: words(
      `(?:${numberSource})(?: \\(\\d{1,4}\\))?[ -](?:(?:${clockSource}|consecutive)[ -])?${durationUnitSource}`,
    ),
    read: (found) => acceptedValue(parseDuration(found.replace(/-(?=\p{L}+(?:-|$))/gu, ' '))),
  },
  {
    kind: 'duration',
    pattern: new RegExp(
      `(?<=\\b(?:within|in|after|under|for|than|inside) )(?:half )?an? (?:${clockSource} )?${durationUnitSource}${wordEnd}`,
      'iuy',
    ),
    read: (found) => acceptedValue(parseDuration(found)),
  },
  {
    kind: 'duration',
    pattern: words('same (?:(?:business|working) )?day|(?:first|next|following) (?:business|working) day'),
    read: (found) => acceptedValue(parseDuration(found)),
  },
  {
    kind: 'duration',
    pattern: words('eod|end of (?:the )?day|midnight'),
    read: () => ({ form: 'same-day' }),
  },
  {
    kind: 'duration',
    pattern: words('cob|close of business|end of (?:the )?(?:business|working) day'),
    read: () => ({ form: 'same-business-day' }),
  },
];
