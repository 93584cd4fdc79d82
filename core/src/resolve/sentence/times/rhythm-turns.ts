import { either } from '../find.ts';
import { days, months, numbers, units } from './calendar-words.ts';

/** What comes again and again: “overnight”, “every six to seven days”, “in March and June”, “on weekdays”. */
export const rhythmTurns = either([
  'on the (?:half-?)?hour(?=[.,;]|$| (?:from|between|until|every|all|through))|day and night|night and day|on (?:all|both|each|every|any)(?: of)?(?: the)? (?:two|three|four|five|six|seven|\\d+)? ?days|(?:over|during|on|at|in) (?:an?|any|each|every|one) weekend|all (?:year|month|week|day|night|season|term)(?: long| round)?(?= (?:and|in|every|each|at|on|with)\\b|[.,;]|$)',
  `(?:in|during|over|within) the course of (?:an?|one|each|every|any) (?:[\\p{L}-]+ )?${units}`,
  `over (?:an?|any|each|every|one) (?:(?:full|calendar|whole|rolling|given|single|working|trading) )?${units}(?! (?:of|ago|after|before|from|later)\\b)`,
  // “two webinars per product line and quarter”
  `(?:per|each|every) (?:[\\p{L}-]+ ){1,4}and (?:per |each |every )?${units}(?! (?:of|in|after|before)\\b)`,
  `in no (?:single |one |given |calendar |fiscal |working )?${units}`,
  'nightly|hourly|half-yearly|half-hourly|semi-annually|at all times|at no time|at no point',
  'at any (?:given |one )?(?:time|point)|at any hour|at any moment|at any one time|round the clock',
  'around the clock|24/7|year-round|all year round|a fortnight|fortnightly|termly|overnight',
  `(?:every|each) (?:other|second|third|fourth|fifth|single|two|three|four|five|six|seven|ten|twelve|${numbers}(?:(?: to | or |-|` +
    `–)${numbers})?) (?:(?:calendar|working|business) )?(?:seconds?|minutes?|hours?|nights?|mornings?|${units}s?|weeks?|sprints?|releases?)`,
  `in any (?:given |one |single |calendar |fiscal |business |working )?${units}`,
  `(?:once(?! an? (?!${units}\\b)\\p{L}+ (?:is|are|has|have|\\p{L}+s)\\b)|twice|thrice|${numbers} times|\\d+x|\\d+ ?×) (?:daily|weekly|monthly|` +
    'quarterly|yearly|annually|nightly|an? \\p{L}+|per \\p{L}+|each \\p{L}+|every \\p{L}+)',
  `(?:in|at|on|of|by|before|every|each)(?: the)?(?: (?:start|end|close|beginning|first day|last day|middle) of)? ${months}(?:,? (?:and )?${months})+`,
  `(?:every|each) ${months}`,
  '(?:every|each|on) (?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)(?:(?:,| and|, and|/| or) ?(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun))*',
  'during (?:opening|office|business|working|school|trading|visiting|core) hours',
  `(?:on|in|every) alternate (?:${units}s?|${days}s?)|biennially|per annum|p\\.a\\.`,
  '(?:every|after|each) \\d[\\d,.]* (?:km|miles|units?|orders?|hours|tickets?|visits?|operating hours|running hours|flight hours|calls?|pages?|cycles?)',
  '(?<!-on |\\d )(?:mornings|evenings|afternoons|weekdays|weekends|nights)(?! (?:included|excluded|excepted|too|as well|for|with)\\b)|(?:on|at) (?:weekdays|weekends|half-term)',
  '(?:each|every|per|/) ?(?:hour|minute|hr|min|sec|second(?! \\p{L})|mo|yr|wk|qtr)',
  '(?:qoq|mom|yoy|wow|(?:quarter|month|year|week|season|term)[ -](?:on|over|to|by|after|upon)[ -](?:quarter|month|year|week|season|term))',
  '(?:on|after|before|upon|at|from|until|by) (?:arrival|signature|delivery|receipt|departure|launch|go-live|shipping|signing|handover|handoff|' +
    'payment|shipment|publication|closing|purchase|kick-?off|completion|installation|dispatch|despatch|admission|discharge|check-?(?:in|out)|' +
    'sign-?(?:up|off))',
  '(?:on|by|before|until) day one',
  '(?<=\\bwith (?:the|its|their|our) )(?:next|following) (?!steps?\\b|best\\b|level\\b|generation\\b)[\\p{L}-]+',
  '(?<=\\bto )(?:each|every) (?:[\\p{L}-]+ )?(?:meeting|roundtable|round-table|conference|fair|workshop|dinner|event|summit|webinar|session|launch|party|breakfast|lunch|match|concert|show)',
  // “The yearly customer day draws 300 visitors”
  '(?<=^(?:the|our|each|every) )(?:annual|yearly|half-yearly|quarterly|monthly|fortnightly|weekly|daily) (?:[\\p{L}-]+ ){0,2}(?:survey|day|conference|meeting|fair|event|summit|dinner|workshop|webinar|audit|sale|auction|festival|tournament|gala)',
]);
