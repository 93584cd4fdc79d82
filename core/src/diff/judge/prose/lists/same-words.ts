/*
 * Words that say the same whatever stands around them: to swap them is to write better, and nobody owes anything else.
 * What only says nearly the same stands in `field-words.ts`.
 */

/** Between two strokes stand words for one thing, in their plain forms. */
export const sameWords = `
describe, explain, outline | show, display | get, receive | choose, pick, select | put, place | brief, short | happen, occur
use, utilize, leverage | but, however | also, additionally | through, via, using | assist, help | quick, fast, rapid | ask, request
usually, typically, normally, generally | regarding, concerning | invite, invitation | whole, entire | often, frequently | buy, purchase
sufficient, enough | modify, amend | locate, find | collaborate, cooperate | notify, inform | begin, start, commence | big, large
obtain, get | kind, type, sort | method, way | objective, aim | because, as | so, therefore, thus, hence`;

/** Short forms in running text, and what they stand for; in lower case. */
export const abbreviated = `
sfdc: salesforce | ops: operations | rep: representative | reps: representatives | mgr: manager | mgrs: managers | dept: department
acct: account | accts: accounts | opp: opportunity | opps: opportunities | info: information | demand gen: demand generation
lead gen: lead generation | uk: united kingdom | usa: united states | vp: vice president | asap: as soon as possible
eod: the end of the day | by end of day: by the end of the day | eow: the end of the week | eom: the end of the month | eoq: the end of the quarter
cob: close of business | hq: headquarters | avg: average | yrs: years | yr: year | qtr: quarter | prev: previous | mktg: marketing
gtm: go to market | pto: paid time off`;
