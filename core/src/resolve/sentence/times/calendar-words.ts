/* Sources of patterns, in lower case, for the words of the calendar that the times of a sentence are made of. */

/** A month, in full or short. */
export const months =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';

/** A day of the week, in full. */
export const days = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';

/** “first”, “last”, “15th”. */
export const ordinals =
  '(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|fourteenth|fifteenth|twentieth|thirtieth|fortieth|sixtieth|ninetieth|last|\\d{1,2}(?:st|nd|rd|th))';

/** A stretch that a calendar knows. */
export const units = '(?:day|week|fortnight|month|quarter|half|half-year|year|term|season|sprint|semester)';

/** A number that stands before a length of time. */
export const numbers =
  '(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|sixty|ninety)';
