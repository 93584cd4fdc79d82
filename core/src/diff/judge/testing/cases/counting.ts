import type { Cases } from '../case.ts';
import { contact, volume } from '../changes-of.ts';

const hours = 'clock: { within: 4 business hours }';

/** How goals are counted: clocks, dates, cases, sources. */
export const countingCases: Cases = {
  'more time': {
    before: contact(hours),
    after: contact('clock: { within: 1 business day }'),
    says: [
      'material weaker by-when | sales weaker | Sales now has 1 business day instead of 4 business hours for first contact.',
    ],
  },
  'less time': {
    before: contact(hours),
    after: contact('clock: { within: 90 business minutes }'),
    says: [
      'material stricter by-when | sales stricter | Sales now has 90 business minutes instead of 4 business hours for first contact.',
    ],
  },
  'hours of the clock become working hours': {
    before: contact('clock: { within: 4 hours }'),
    after: contact(hours),
    says: [
      'material weaker by-when | sales weaker | Sales now has 4 business hours instead of 4 hours for first contact.',
    ],
  },
  'a day becomes the same day': {
    before: contact('clock: { within: 1 business day }'),
    after: contact('clock: { within: same business day }'),
    says: [
      'material stricter by-when | sales stricter | Sales now has until the end of the same business day instead of 1 business day for first contact.',
    ],
  },
  'the same time in words': {
    before: contact(hours),
    after: contact('clock: { within: four (4) working hours }'),
    says: [
      'editorial none same-meaning | nobody | For first contact, the time is written differently and means the same: “four (4) working hours”.',
    ],
  },
  'the same time in another unit': {
    before: contact('clock: { within: 60 minutes }'),
    after: contact('clock: { within: 1 hour }'),
    says: [
      'editorial none same-meaning | nobody | For first contact, the time is written differently and means the same: “1 hour”.',
    ],
  },
  'a month is no 30 days': {
    before: contact('clock: { within: 1 month }'),
    after: contact('clock: { within: 30 days }'),
    says: [
      'clarifying different nearly-as-long | sales different | For first contact, the time is now 30 days instead of 1 month.',
    ],
  },
  'a tighter limit': {
    before: contact('clock: { within: 1 hour, limit: 2 business days }'),
    after: contact('clock: { within: 1 hour, limit: 1 business day }'),
    says: [
      'material stricter by-when | sales stricter | Sales now has 1 business day instead of 2 business days at the very most for first contact.',
    ],
  },
  'a limit comes': {
    before: contact(hours),
    after: contact('clock: { within: 4 business hours, limit: 2 business days }'),
    says: [
      'material stricter by-when | sales stricter | For first contact, the longest time is now 2 business days; there was none before.',
    ],
  },
  'a limit goes': {
    before: contact('clock: { within: 4 business hours, limit: 2 business days }'),
    after: contact(hours),
    says: [
      'material weaker by-when | sales weaker | For first contact, the longest time is no longer stated: it was 2 business days.',
    ],
  },
  'the clock starts at something else': {
    before: contact('clock: { within: 1 hour, starts: the MQL is assigned }'),
    after: contact('clock: { within: 1 hour, starts: the MQL is opened }'),
    says: [
      'material different how-it-is-counted | sales different | For first contact, the start of the clock is now “the MQL is opened” instead of “the MQL is assigned”.',
    ],
  },
  'something else stops the clock, too': {
    before: contact('clock: { within: 1 hour, stops: [a call is logged] }'),
    after: contact('clock: { within: 1 hour, stops: [a call is logged, an e-mail is sent] }'),
    says: [
      'material weaker how-it-is-counted | sales weaker | For first contact, “an e-mail is sent” is a new event that stops the clock.',
    ],
  },
  'something no longer fails to stop the clock': {
    before: contact('clock: { within: 1 hour, does-not-stop: [an automatic reply, a change of stage] }'),
    after: contact('clock: { within: 1 hour, does-not-stop: [an automatic reply] }'),
    says: [
      'material weaker how-it-is-counted | sales weaker | For first contact, “a change of stage” is no longer an event that does not stop the clock.',
    ],
  },
  'the clock pauses': {
    before: contact('clock: { within: 1 hour }'),
    after: contact('clock: { within: 1 hour, pauses: the contact is on holiday }'),
    says: [
      'material weaker how-it-is-counted | sales weaker | For first contact, the pause of the clock is now “the contact is on holiday”; there was none before.',
    ],
  },
  'another calendar': {
    before: contact('clock: { within: 1 hour, calendar: default }'),
    after: contact('clock: { within: 1 hour, calendar: europe }'),
    says: [
      'material different how-it-is-counted | sales different | For first contact, the calendar of the clock is now “europe” instead of “default”.',
    ],
  },
  'another result out of hours': {
    before: contact('clock: { within: 1 hour, out-of-hours: met }'),
    after: contact('clock: { within: 1 hour, out-of-hours: left out }'),
    says: [
      'material different how-it-is-counted | sales different | For first contact, the result out of hours is now “left out” instead of “met”.',
    ],
  },
  'a clock comes': {
    before: contact('source: CRM'),
    after: contact('source: CRM\nclock: { within: 1 hour, starts: the MQL is assigned }'),
    says: [
      'material stricter new-duty | sales stricter | New clock of first contact: within 1 hour, starts the MQL is assigned.',
    ],
  },
  'a stricter row of cases': {
    before: contact(`${hours}\nby-segment: [{ when: { source: webinar }, within: 1 business day }]`),
    after: contact(
      `${hours}\nby-segment: [{ when: { source: webinar }, within: 1 business day }, { when: { source: demo }, within: 1 business hour }]`,
    ),
    says: [
      'material stricter new-duty | sales stricter | New rule for some cases of first contact: source demo, within 1 business hour.',
    ],
  },
  'a gentler row of cases goes': {
    before: contact(
      `${hours}\nby-segment: [{ when: { source: demo }, within: 1 business hour }, { when: { source: webinar }, within: 1 business day }]`,
    ),
    after: contact(`${hours}\nby-segment: [{ when: { source: demo }, within: 1 business hour }]`),
    says: [
      'material stricter duty-gone | sales stricter | The rule for some cases of first contact is gone: source webinar, within 1 business day.',
    ],
  },
  'more time for some cases': {
    before: contact(`${hours}\nby-segment: [{ when: { source: demo request }, within: 1 business hour }]`),
    after: contact(`${hours}\nby-segment: [{ when: { source: demo request }, within: 2 business hours }]`),
    says: [
      'material weaker by-when | sales weaker | Sales now has 2 business hours instead of 1 business hour for first contact where source is demo request.',
    ],
  },
  'another metric': {
    before: contact('metric: first contact'),
    after: contact('metric: first call'),
    says: [
      'material different how-it-is-counted | sales different | For “Contact MQLs once they are assigned”, what is counted is now “first call” instead of “first contact”.',
    ],
  },
  'a share of other cases': {
    before: contact('target: 95%\nof: MQLs assigned in the month'),
    after: contact('target: 95%\nof: all leads of the month'),
    says: [
      'material different whom-it-applies-to | sales different | For first contact, the cases that count are now “all leads of the month” instead of “MQLs assigned in the month”.',
    ],
  },
  'another report decides': {
    before: volume('source: Report A'),
    after: volume('source: Report B'),
    says: [
      'material different how-it-is-counted | marketing different | For MQL, the report that decides is now “Report B” instead of “Report A”.',
    ],
  },
  'another date decides': {
    before: volume('counts: { date: the day of the call, once-per: person }'),
    after: volume('counts: { date: the day of the booking, once-per: person }'),
    says: [
      'material different how-it-is-counted | marketing different | For MQL, the date that decides is now “the day of the booking” instead of “the day of the call”.',
    ],
  },
  'companies count once, not people': {
    before: volume('counts: { once-per: person }'),
    after: volume('counts: { once-per: company }'),
    says: [
      'material different how-it-is-counted | marketing different | For MQL, what is counted once is now “company” instead of “person”.',
    ],
  },
  'only quotes and spaces': {
    before: volume('source: "Report  A"'),
    after: volume("source: 'Report A'"),
    says: ['editorial none layout | nobody | Only the layout of Marketing and Sales agreement changes.'],
  },
};
