import type { Cases } from '../case.ts';
import { agreement, defined } from '../changes-of.ts';

const lead = 'means: A lead that fits our profile.';

/** Definitions: what a term means is part of every agreement that uses it. */
export const definitionCases: Cases = {
  'a threshold rises': {
    before: defined(`${lead}\nall: [lead.score >= 100]`),
    after: defined(`${lead}\nall: [lead.score >= 120]`),
    says: [
      'material stricter what-a-term-means | marketing stricter, sales different | MQL means fewer cases than before: the condition is now lead.score >= 120 instead of lead.score >= 100. This changes 2 goals of Marketing and Sales agreement.',
    ],
  },
  'a ceiling rises': {
    before: defined(`${lead}\nall: [lead.age <= 30]`),
    after: defined(`${lead}\nall: [lead.age <= 60]`),
    says: [
      'material weaker what-a-term-means | marketing weaker, sales different | MQL means more cases than before: the condition is now lead.age <= 60 instead of lead.age <= 30. This changes 2 goals of Marketing and Sales agreement.',
    ],
  },
  'one more condition': {
    before: defined(`${lead}\nall: [lead.score >= 100]`),
    after: defined(`${lead}\nall: [lead.score >= 100, lead.employees >= 50]`),
    says: [
      'material stricter what-a-term-means | marketing stricter, sales different | MQL means fewer cases than before: lead.employees >= 50 is a new condition. This changes 2 goals of Marketing and Sales agreement.',
    ],
  },
  'one more way to qualify': {
    before: defined(`${lead}\nany: [lead.demo == true]`),
    after: defined(`${lead}\nany: [lead.demo == true, lead.score >= 100]`),
    says: [
      'material weaker what-a-term-means | marketing weaker, sales different | MQL means more cases than before: lead.score >= 100 is a new condition. This changes 2 goals of Marketing and Sales agreement.',
    ],
  },
  'more of them must hold': {
    before: defined(`${lead}\nat-least: { n: 1, of: [lead.a == 1, lead.b == 1] }`),
    after: defined(`${lead}\nat-least: { n: 2, of: [lead.a == 1, lead.b == 1] }`),
    says: [
      'material stricter what-a-term-means | marketing stricter, sales different | MQL means fewer cases than before: the number of conditions that must hold is now 2 instead of 1. This changes 2 goals of Marketing and Sales agreement.',
    ],
  },
  'conditions come': {
    before: defined(lead),
    after: defined(`${lead}\nall: [lead.score >= 100]`),
    says: [
      'material stricter what-a-term-means | marketing stricter, sales different | MQL means fewer cases than before: lead.score >= 100 is a new condition. This changes 2 goals of Marketing and Sales agreement.',
    ],
  },
  'another field decides': {
    before: defined(`${lead}\nall: ['lead.country == "DE"']`),
    after: defined(`${lead}\nall: ['lead.country == "FR"']`),
    says: [
      'material different what-a-term-means | marketing different, sales different | For MQL, the condition is now lead.country == "FR" instead of lead.country == "DE". This changes 2 goals of Marketing and Sales agreement.',
    ],
  },
  'the same condition': {
    before: defined(`${lead}\nall: ['lead.score>=100']`),
    after: defined(`${lead}\nall: ['100 <= lead.score']`),
    says: [
      'editorial none same-meaning | nobody | For MQL, the condition is written differently and means the same: “100 <= lead.score”.',
    ],
  },
  'one more case does not count': {
    before: defined(`${lead}\nexcludes: [students]`),
    after: defined(`${lead}\nexcludes: [students, competitors]`),
    says: [
      'material stricter what-a-term-means | marketing stricter, sales different | MQL means fewer cases than before: “competitors” is a new case that does not count. This changes 2 goals of Marketing and Sales agreement.',
    ],
  },
  'a case counts again': {
    before: defined(`${lead}\nexcludes: [students, competitors]`),
    after: defined(`${lead}\nexcludes: [competitors]`),
    says: [
      'material weaker what-a-term-means | marketing weaker, sales different | MQL means more cases than before: “students” is no longer a case that does not count. This changes 2 goals of Marketing and Sales agreement.',
    ],
  },
  'another meaning': {
    before: defined(lead),
    after: defined('means: A lead that fits our profile and asked for a demo.'),
    says: [
      'material different words-logic | marketing different, sales different | For MQL, the meaning is now “A lead that fits our profile and asked for a demo” instead of “A lead that fits our profile”. This changes 2 goals of Marketing and Sales agreement.',
    ],
  },
  'an example is settled the other way': {
    before: defined(`${lead}\nexamples: [{ it: student, qualifies: false }]`),
    after: defined(`${lead}\nexamples: [{ it: student, qualifies: true }]`),
    says: [
      'material different what-a-term-means | marketing different, sales different | The example “student” now counts as MQL. This changes 2 goals of Marketing and Sales agreement.',
    ],
  },
  'one more example': {
    before: defined(`${lead}\nexamples: [{ it: student, qualifies: false }]`),
    after: defined(`${lead}\nexamples: [{ it: student, qualifies: false }, { it: buyer, qualifies: true }]`),
    says: ['clarifying different example | marketing different, sales different | The example “buyer” of MQL is new.'],
  },
  'another name that nobody uses': {
    before: defined(lead),
    after: defined(`${lead}\naliases: [good lead]`),
    says: ['editorial none renamed | nobody | For MQL, “good lead” is a new name.'],
  },
  'another name that a goal uses': {
    before: {
      ...agreement('goals: [{ owner: sales, statement: Call all warm leads within 1 day. }]'),
      'glossary/mql.mdx': `---\nterm: MQL\n${lead}\n---\n`,
    },
    after: {
      ...agreement('goals: [{ owner: sales, statement: Call all warm leads within 1 day. }]'),
      'glossary/mql.mdx': `---\nterm: MQL\naliases: [warm lead]\n${lead}\n---\n`,
    },
    says: [
      'material different what-a-term-means | sales different | For MQL, “warm lead” is a new name. This changes 1 goal of Marketing and Sales agreement.',
    ],
  },
  'another keeper': {
    before: defined(`${lead}\nowner: Revenue operations`),
    after: defined(`${lead}\nowner: Sales operations`),
    says: [
      'clarifying different keeper | marketing different, sales different | For MQL, the keeper is now Sales operations instead of Revenue operations.',
    ],
  },
  'another place in the glossary': {
    before: defined(`${lead}\nstage: lead`),
    after: defined(`${lead}\nstage: pipeline`),
    says: ['editorial none record | nobody | For MQL, the place in the glossary is now “pipeline” instead of “lead”.'],
  },
  'another field holds it': {
    before: defined(`${lead}\nrecorded: { system: CRM, field: stage }`),
    after: defined(`${lead}\nrecorded: { system: CRM, field: status }`),
    says: [
      'material different how-it-is-counted | marketing different, sales different | For MQL, the field that holds it is now “status” instead of “stage”. This changes 2 goals of Marketing and Sales agreement.',
    ],
  },
  'through another definition': {
    before: defined(lead, {
      'glossary/lead.mdx': '---\nterm: Lead\nmeans: A person who left an address.\nall: [lead.mails >= 1]\n---\n',
    }),
    after: defined(lead, {
      'glossary/lead.mdx': '---\nterm: Lead\nmeans: A person who left an address.\nall: [lead.mails >= 2]\n---\n',
    }),
    says: [
      'material different what-a-term-means | marketing different, sales different | Lead means fewer cases than before: the condition is now lead.mails >= 2 instead of lead.mails >= 1. This changes 2 goals of Marketing and Sales agreement.',
    ],
  },
  'a definition that nobody uses': {
    before: {
      ...agreement('x-own: 1'),
      'glossary/churn.mdx': '---\nterm: Churn\nmeans: A loss.\nall: [a.b >= 1]\n---\n',
    },
    after: {
      ...agreement('x-own: 1'),
      'glossary/churn.mdx': '---\nterm: Churn\nmeans: A loss.\nall: [a.b >= 2]\n---\n',
    },
    says: [
      'material stricter what-a-term-means | nobody | Churn means fewer cases than before: the condition is now a.b >= 2 instead of a.b >= 1.',
    ],
  },
  'a definition comes': {
    before: agreement('goals: [{ owner: sales, statement: Call each MQL within 1 day. }]'),
    after: {
      ...agreement('goals: [{ owner: sales, statement: Call each MQL within 1 day. }]'),
      'glossary/mql.mdx': `---\nterm: MQL\n${lead}\n---\n`,
    },
    says: [
      'material different what-a-term-means | sales different | MQL is defined now. This changes 1 goal of Marketing and Sales agreement.',
    ],
  },
  'a definition comes that nobody uses': {
    before: agreement('x-own: 1'),
    after: { ...agreement('x-own: 1'), 'glossary/churn.mdx': '---\nterm: Churn\nmeans: A loss.\n---\n' },
    says: ['clarifying different page | nobody | Churn is defined now. No agreement uses the term.'],
  },
  'a definition moves to the glossary': {
    before: agreement('definitions: [{ term: Verdict, means: A yes or a no. }]'),
    after: {
      ...agreement('definitions: []'),
      'glossary/verdict.mdx': '---\nterm: Verdict\nmeans: A yes or a no.\n---\n',
    },
    says: [
      'editorial none renamed | nobody | Verdict is now defined in another place, in the same words.',
      'editorial none renamed | nobody | Verdict is now defined in another place, in the same words.',
    ],
  },
  'a remark on a term': {
    before: defined(lead),
    after: {
      ...defined(lead),
      'glossary/mql.mdx': `${defined(lead)['glossary/mql.mdx']}\nSales must call it within 4 hours.\n`,
    },
    says: [
      'clarifying different remark-on-a-term | marketing different, sales different | New text: “Sales must call it within 4 hours”.',
    ],
  },
  'a definition of the agreement': {
    before: agreement(
      'goals: [{ owner: sales, statement: Reach a verdict on each lead within 1 day. }]\ndefinitions: [{ term: Verdict, means: A yes or a no., all: [a.b >= 1] }]',
    ),
    after: agreement(
      'goals: [{ owner: sales, statement: Reach a verdict on each lead within 1 day. }]\ndefinitions: [{ term: Verdict, means: A yes or a no., all: [a.b >= 2] }]',
    ),
    says: [
      'material different what-a-term-means | sales different | Verdict means fewer cases than before: the condition is now a.b >= 2 instead of a.b >= 1. This changes 1 goal of Marketing and Sales agreement.',
    ],
  },
};
