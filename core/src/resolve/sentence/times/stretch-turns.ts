import { either } from '../find.ts';
import { months } from './calendar-words.ts';

/** A stretch of the calendar: “in May”, “this school year”, “during the second half”, “between 5 and 30 January”. */
export const stretchTurns = either([
  `(?:in|during|throughout|through|over|this|next) ${months}`,
  `(?:in|during|over|within|for|throughout|across) the (?:course|whole|length) of (?:the )?(?:20\\d\\d|${months}|(?:this|next|calendar|fiscal|school|coming) ?(?:year|quarter|month)?)`,
  `(?:between|from) (?:the )?(?:\\d{1,2}(?:st|nd|rd|th)? (?:of )?)?(?:${months} )?(?:\\d{1,2} )?(?:and|to|until|till|` +
    `through) (?:the )?(?:\\d{1,2}(?:st|nd|rd|th)? (?:of )?)?${months}`,
  '(?:in|during|over|throughout|for|within|across) the (?:(?:first|second|third|fourth|final|current|coming|next|opening|closing|new|' +
    'whole) )(?:half|quarter|third|term|day|week|fortnight|month|year|semester|fiscal year|financial year|school year|season|sprint|' +
    'trimester)(?! (?:of|or) (?:them|those|the (?!year|season)))',
  '(?:this|next|(?:in|during|over|throughout|for) the (?:coming|current|new|present|running|following)) (?:[\\p{L}-]+ )?(?:half|quarter|third|' +
    'term|day|week|fortnight|month|year|semester|season|sprint|trimester|cycle|iteration)',
  '(?:in|during|over|throughout|for|by) (?:the )?(?:fiscal|financial|calendar|trading|financial year|calendar year|trading year|the year|' +
    'season|school year|academic year) (?:19|20)\\d\\d(?:[/–-]\\d\\d)?',
]);
