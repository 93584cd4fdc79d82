import type { Cases } from '../case.ts';
import { agreement, contact } from '../changes-of.ts';

const desk = (days: string) =>
  `organisation: Example\ncalendars: [{ id: default, days: ${days}, holidays: [2026-12-25] }]\n`;

/** Other files than agreements, whole files, and running text. */
export const aroundCases: Cases = {
  'fewer working days': {
    before: { ...contact('clock: { within: 4 business hours }'), 'handbook.yaml': desk('Monday to Friday') },
    after: { ...contact('clock: { within: 4 business hours }'), 'handbook.yaml': desk('Monday to Thursday') },
    says: [
      'material weaker working-time | sales weaker | For the calendar “default”, the working days are now Monday to Thursday instead of Monday to Friday. This changes 1 goal of Marketing and Sales agreement.',
    ],
  },
  'a calendar that no clock uses': {
    before: { ...agreement('x-own: 1'), 'handbook.yaml': desk('Monday to Friday') },
    after: { ...agreement('x-own: 1'), 'handbook.yaml': desk('Monday to Saturday') },
    says: [
      'material none working-time | nobody | For the calendar “default”, the working days are now Monday to Saturday instead of Monday to Friday.',
    ],
  },
  'a day off less': {
    before: { ...contact('clock: { within: 4 business hours }'), 'handbook.yaml': desk('Monday to Friday') },
    after: {
      ...contact('clock: { within: 4 business hours }'),
      'handbook.yaml': desk('Monday to Friday').replace('[2026-12-25]', '[]'),
    },
    says: [
      'material stricter working-time | sales stricter | For the calendar “default”, 25 December 2026 is no longer a day off. This changes 1 goal of Marketing and Sales agreement.',
    ],
  },
  'the financial year': {
    before: {
      ...contact('by: Q3 FY2027'),
      'handbook.yaml': 'organisation: Example\nfiscal-year: { starts: January 1 }\n',
    },
    after: {
      ...contact('by: Q3 FY2027'),
      'handbook.yaml': 'organisation: Example\nfiscal-year: { starts: February 1 }\n',
    },
    says: [
      'material different working-time | sales different | For the handbook, the start of the financial year is now 1 February instead of 1 January. This changes 1 goal of Marketing and Sales agreement.',
    ],
  },
  'the name of the organisation': {
    before: { ...agreement('x-own: 1'), 'handbook.yaml': 'organisation: Example\n' },
    after: { ...agreement('x-own: 1'), 'handbook.yaml': 'organisation: Acme\n' },
    says: ['editorial none heading | nobody | The name of the organisation is now “Acme” instead of “Example”.'],
  },
  'a setting of the checks': {
    before: { ...agreement('x-own: 1'), 'handbook.yaml': 'organisation: Example\npreset: strict\n' },
    after: { ...agreement('x-own: 1'), 'handbook.yaml': 'organisation: Example\npreset: minimal\n' },
    says: [
      'editorial none setting | nobody | For the handbook, the preset of the checks is now “minimal” instead of “strict”.',
    ],
  },
  'a role goes to another party': {
    before: {
      ...agreement('escalation: [{ to: SDR }]'),
      'handbook.yaml': 'organisation: Example\nroles: [{ id: SDR, party: sales }]\n',
    },
    after: {
      ...agreement('escalation: [{ to: SDR }]'),
      'handbook.yaml': 'organisation: Example\nroles: [{ id: SDR, party: marketing }]\n',
    },
    says: [
      'material different who-owes | marketing stricter, sales weaker | For the role “SDR”, the party is now Marketing instead of Sales.',
    ],
  },
  'a role is told otherwise': {
    before: {
      ...agreement('x-own: 1'),
      'handbook.yaml': 'organisation: Example\nroles: [{ id: sdr, party: sales }]\n',
    },
    after: {
      ...agreement('x-own: 1'),
      'handbook.yaml': 'organisation: Example\nroles: [{ id: sdr, party: sales }, { id: ae, party: sales }]\n',
    },
    says: ['clarifying different role | nobody | “ae” is a new role.'],
  },
  'an agreement comes': {
    before: agreement('x-own: 1'),
    after: { ...agreement('x-own: 1'), 'slas/new.mdx': agreement('title: Second')['slas/ms.mdx'] ?? '' },
    says: ['material stricter whole-agreement | marketing stricter, sales stricter | New agreement “Second”.'],
  },
  'a file gets another name': {
    before: { 'slas/a.mdx': agreement('x-own: 1')['slas/ms.mdx'] ?? '' },
    after: { 'slas/b.mdx': agreement('x-own: 1')['slas/ms.mdx'] ?? '' },
    says: [
      'editorial none renamed | nobody | The file of the agreement “Marketing and Sales agreement” is now called “slas/b.mdx” instead of “slas/a.mdx”.',
    ],
  },
  'a page gets another name, and the agreement follows': {
    before: { ...agreement('personas: [guide/anna.mdx]'), 'guide/anna.mdx': '---\ntitle: Anna\n---\n\nShe buys.\n' },
    after: { ...agreement('personas: [guide/buyer.mdx]'), 'guide/buyer.mdx': '---\ntitle: Anna\n---\n\nShe buys.\n' },
    says: [
      'editorial none renamed | nobody | The file of the page “Anna” is now called “guide/buyer.mdx” instead of “guide/anna.mdx”.',
      'editorial none renamed | nobody | “guide/anna.mdx” is called “guide/buyer.mdx” now.',
      'editorial none renamed | nobody | “guide/anna.mdx” is called “guide/buyer.mdx” now.',
    ],
  },
  'a review was held': {
    before: agreement('x-own: 1'),
    after: {
      ...agreement('x-own: 1'),
      'reviews/2026-09-30.mdx': '---\ntitle: Autumn review\nagreement: ms\nheld: 2026-09-30\n---\n',
    },
    says: ['editorial none record | nobody | New record of the review “Autumn review”.'],
  },
  'the record of a review is told otherwise': {
    before: {
      ...agreement('x-own: 1'),
      'reviews/2026-09-30.mdx': '---\ntitle: Autumn review\nagreement: ms\nheld: 2026-09-30\n---\n',
    },
    after: {
      ...agreement('x-own: 1'),
      'reviews/2026-09-30.mdx': '---\ntitle: Autumn review\nagreement: ms\nheld: 2026-09-29\n---\n',
    },
    says: [
      'clarifying different past | nobody | For “Autumn review”, the day of the review is now 29 September 2026 instead of 30 September 2026.',
    ],
  },
  'a page goes': {
    before: { ...agreement('x-own: 1'), 'guide/how.mdx': '---\ntitle: How\n---\n\nWe talk.\n' },
    after: agreement('x-own: 1'),
    says: ['clarifying different page | nobody | The page “How” is gone.'],
  },
  'a file cannot be read': {
    before: agreement('x-own: 1'),
    after: { 'slas/ms.mdx': '---\ntitle: [\n---\n\n<Note>\n' },
    says: [
      'clarifying different unreadable | marketing different, sales different | The agreement “Marketing and Sales agreement” cannot be read whole, before or after.',
    ],
  },
  'a limit in the text': {
    before: agreement('x-own: 1', '## How\n\nSales calls within 4 hours.'),
    after: agreement('x-own: 1', '## How\n\nSales calls within 8 hours.'),
    says: [
      'material weaker words-figure | sales weaker | The text under “How” now reads “Sales calls within 8 hours” instead of “Sales calls within 4 hours”.',
    ],
  },
  'a cell of a table': {
    before: agreement('x-own: 1', '## Limits\n\n| Source | Limit |\n|---|---|\n| Demo | 1 hour |\n'),
    after: agreement('x-own: 1', '## Limits\n\n| Source | Limit |\n|---|---|\n| Demo | 2 hours |\n'),
    says: [
      'material different words-figure | marketing different, sales different | In the table under “Limits”, “Limit” of “Demo” is now “2 hours” instead of “1 hour”.',
    ],
  },
  'bullet points change places': {
    before: agreement('x-own: 1', '## Notes\n\n- Our blue folder.\n- Our red folder.\n- Our old desk.'),
    after: agreement('x-own: 1', '## Notes\n\n- Our red folder.\n- Our blue folder.\n- Our old desk.'),
    says: ['editorial none order-says-nothing | nobody | The text “Our red folder” stands in another place.'],
  },
  'steps change places': {
    before: agreement('x-own: 1', '## Steps\n\n1. Call the lead.\n2. Write to the lead.\n3. Close the lead.'),
    after: agreement('x-own: 1', '## Steps\n\n1. Write to the lead.\n2. Call the lead.\n3. Close the lead.'),
    says: [
      'material different order-decides | marketing different, sales different | The text “Call the lead” stands in another place.',
    ],
  },
  'a text under another heading': {
    before: agreement(
      'x-own: 1',
      '## One\n\nThe blue folder lies on the desk.\n\nAnother one.\n\n## Two\n\nA red one.',
    ),
    after: agreement('x-own: 1', '## One\n\nAnother one.\n\n## Two\n\nA red one.\n\nThe blue folder lies on the desk.'),
    says: [
      'clarifying different moved-text | marketing different, sales different | The text “The blue folder lies on the desk” stands in another place.',
    ],
  },
};
