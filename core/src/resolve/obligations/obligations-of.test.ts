import { describe, expect, it } from 'vitest';
import { parseFile } from '../../parse/index.ts';
import { portableParser } from '../../parse/markdown/portable-parser.ts';
import { fileFacts } from '../file-facts.ts';
import { readAgreement } from '../read-agreement.ts';
import { obligationsOf } from './obligations-of.ts';

const keys = `---
title: Marketing and Sales agreement
parties:
  - { id: marketing, name: Marketing, contacts: [{ role: Campaign planner, for: questions }] }
  - { id: sales, name: Sales }
owner: Growth accountant
---

`;

/** Texts of an agreement. What stands in ⟦double brackets⟧ is a sentence that obliges somebody. */
const obliging: Readonly<Record<string, string>> = {
  'a party that will': '⟦Sales will follow up quickly.⟧',
  'a party that must': 'Leads are dear. ⟦Sales must call each of them soon.⟧ Nobody minds.',
  'a party that commits': '⟦Marketing commits to better leads.⟧',
  'a party that is responsible': '⟦Marketing is responsible for the quality of leads.⟧',
  'a party that owes': '⟦Marketing owes Sales a steady flow of leads.⟧',
  'a party that has to': '⟦Sales has to give feedback.⟧',
  'a party that agrees': '⟦Sales agrees to share what it hears.⟧',
  'a party that has agreed': '⟦Both teams have agreed to share what they hear.⟧',
  'a party that promises': '⟦Sales promises Marketing its full attention.⟧',
  'a party that ensures': '⟦Marketing ensures that the data is clean.⟧',
  'both parties': '⟦Marketing and Sales will meet often.⟧',
  'both teams': '⟦Both teams shall work together.⟧',
  'the people of a team': '⟦The sales team will treat leads with care.⟧ ⟦Every SDR must answer at once.⟧',
  'a role of the agreement':
    '⟦The campaign planner will publish the calendar.⟧ ⟦The growth accountant must tell both teams.⟧',
  we: '⟦We’ll answer every lead.⟧ ⟦We will be transparent.⟧',
  'whoever does something': '⟦An SDR who returns a lead must give a reason.⟧',
  'behind a condition': '⟦When a lead becomes an MQL, Sales will call soon.⟧',
  'behind a stretch of time': '⟦Every Monday, both teams will look at the numbers.⟧',
  'behind another clause': '⟦The lead is assigned, and Sales will call it soon.⟧',
  'an adverb between': '⟦Sales, in turn, will give feedback.⟧ ⟦Marketing also must listen.⟧',
  'nobody is named': '⟦Every MQL must be called quickly.⟧ ⟦All leads need to be followed up on.⟧',
  'a duty by another name':
    '⟦It is the duty of Marketing to nurture leads.⟧ ⟦Sales’ job is to close.⟧ ⟦It is up to Sales to ask.⟧',
  'somebody who is named behind': '⟦Leads will be taken back by Marketing at some point.⟧',
  'a promise about a promise': '⟦Sales agrees that it will listen.⟧ ⟦Marketing hereby commits to more leads.⟧',
  'two with a sign between them': '⟦Both Sales & Marketing will attend.⟧',
  'a heading in the words of a sentence': '## Marketing will provide:\n\n- ⟦Leads that fit us well⟧',
  'a label in bold above a list': '**Sales responsibilities**\n\n- ⟦Follow up on leads quickly⟧',
  'a link, emphasis and code':
    'Listen. ⟦Sales **will** call every [MQL](../glossary/mql.mdx "A lead") and set `stage` _soon_.⟧',
  'over the end of a line': '⟦Sales will call every lead\nas soon as it can.⟧ It helps.',
  'over the end of a Windows line': '🎯 Café.\r\n⟦Sales will call every 🎯\r\nas soon as it can.⟧\r\nIt helps.',
  'beside an address': 'See https://crm.example/a_b. ⟦Sales will call <b>soon</b>, as https://a.example tells.⟧',
  'in a note': '<Callout kind="note">\n⟦Sales will call soon.⟧\n</Callout>',
  'in a fold': '<Details summary="More">\n⟦Sales will call soon.⟧\n</Details>',
  'in a list': '- ⟦Sales will call soon.⟧ Nobody likes to wait.\n- A lead is a person.',
  'short forms, times and figures':
    '⟦Sales will call leads (e.g. demos) by 9 a.m. on Monday, at 2.5 times the speed of Dr. No.⟧ ⟦Marketing will listen.⟧',
  'a quotation within': '⟦Sales will say “Hello. Who are you?” to every lead.⟧ Then it listens.',
  'a number that is to be above another': '⟦Marketing will keep its numbers above plan.⟧',
  'an escaped mark': '⟦Sales will call 5 \\* 10 leads soon.⟧',
  'a heading of goals': '## Goals\n\n- ⟦More leads for everybody.⟧ They are dear.\n- Revenue\n- [The report](a.mdx)',
  'a heading of targets with a time': '## Targets for 2027\n\n1. ⟦Close more deals.⟧',
  'a heading of commitments':
    '## Marketing’s commitments to Sales\n\n- ⟦Share the campaign calendar.⟧\n- ⟦Nurture leads **well**.⟧',
  'a heading of what is owed': '## What Sales owes Marketing\n\n- ⟦Feedback about every lead.⟧',
  'a heading below one of commitments': '## Commitments\n\n### Sales\n\n- ⟦Share feedback with Marketing.⟧',
  'a line above a list': '**Sales will:**\n\n- ⟦call leads quickly;⟧\n- ⟦give feedback on all of them.⟧',
  'a line above a list in other words': 'In return, Sales commits to the following:\n- ⟦calls that come quickly⟧',
  'two words below a heading of goals': '## Goals\n\n- ⟦Better leads⟧\n- ⟦More leads⟧\n- Win rate',
  'two words below what is promised': '## What Sales promises\n\n1. ⟦Quick follow-up⟧',
  'two words below commitments': '## Marketing’s commitments\n\n- ⟦Fast answers⟧\n- ⟦Respond fast⟧',
  'two words that go on with a line': 'Sales will:\n\n- ⟦call fast⟧\n\nMarketing commits to:\n\n- ⟦good leads⟧',
  'a deed in a paragraph below goals': '## Goals\n\n⟦Double the pipeline and delight customers.⟧ We wrote it in May.',
  'a party that will get something done':
    '⟦Sales will get back to leads promptly.⟧ ⟦Sales will get leads called soon.⟧ ⟦Sales will get feedback to Marketing.⟧',
  'a party that sees to it': '⟦Sales will see to it that leads are called soon.⟧',
  'a party that is to': '⟦Sales is to call leads promptly.⟧ ⟦Every lead is to be called promptly.⟧',
  'a party that should': '⟦Sales should call leads promptly.⟧ ⟦Leads should be called promptly.⟧',
  'a line that has its own deed':
    '⟦Sales will record for every lead:⟧\n\n- the budget of the company\n- the people who decide',
};

const others: Readonly<Record<string, string>> = {
  'what a page is for': '## Goals of this page\n\n- Better leads\n- Which leads Sales wants\n\nBring more leads.',
  'contents below goals':
    '## Goals\n\n- [Better leads](#better)\n- [How leads are called](#calls)\n- Revenue\n- Win rate',
  'words about goals':
    '## Goals\n\nThese goals were set in May. Answer times are read in the CRM. Call RevOps with questions. Call volume has doubled.',
  'what a party gets':
    'Sales will often get leads that are called twice. Sales will get leads that Marketing has qualified. Sales will get access to the reports of Marketing. Sales will see that leads arrive.',
  'what should be':
    'Should you need help, ask RevOps. Should Sales call? Sales should know this. Sales should have called earlier. What Sales should do is told above. Sales should not call students.',
  'what is to be':
    'If Sales is to win, leads must come. Sales is to blame. Sales was to call leads. The aim is to be fast.',
  'what is so': 'Sales calls every lead quickly. Marketing sends leads. The SDR reads the note.',
  'what was': 'Marketing had to wait. Sales would call when it could. We agreed to try it for a year.',
  'what comes':
    'Sales will see the difference. Marketing will be told. The teams will have less to argue about. Sales will know why.',
  things:
    'The report will be found in the CRM. The dashboard will show it. This page must be read. It will take an hour.',
  'what may be': 'Sales may call. Marketing can send a note. Both teams might meet.',
  'what is never done': 'Sales must not call a lead who opted out. Marketing will never send a list.',
  questions: 'Who will call? Will Sales call soon? What must Marketing do?',
  'subordinate clauses':
    'This says what Marketing and Sales owe each other. It tells how both teams will work, and when Sales must call. A lead that Sales must call is an MQL.',
  definitions:
    'An MQL is a lead that Sales must call.\n\n## Goals\n\n- A goal is what both teams look at.\n- MQL: a lead that fits us well',
  'a quotation': '> Sales will call every lead soon.\n\nHe said “Sales will call soon” and left.',
  'an example': '<Example title="One lead">\nSales will call soon, and Marketing must wait.\n</Example>',
  'code and a table':
    '```\nSales will call soon.\n```\n\n| Who | What |\n| --- | --- |\n| Sales | Sales will call soon |\n\n`Sales will call soon.`',
  'how not to write it': 'A bad goal: Sales will follow up quickly. Do not write: Marketing must send more leads.',
  imagined: 'For example, Sales will call a lead soon. Suppose Marketing must wait.',
  'what is owed to luck': 'Sales owes its success to good leads. Marketing promises are worth little.',
  'what will be, some day': 'Two teams will read a sentence differently one day. The teams must be able to talk.',
  'legal words about nobody': 'Neither party shall be liable for anything.',
  'names of things':
    'The Sales goal will be reached. Marketing reports must be short. The marketing agreement promises 224 SQLs.',
  'what the text does':
    'In this guide, we will use one example. Below we will describe the way of a lead. We will now look at an example.',
  'what stands above':
    'Sales will call as the goal says. Both teams must keep to the clock above. Marketing will deliver the number of leads stated in the goals above.',
  'other headings':
    '## Non-goals\n\n- Leads that nobody asked for\n\n## What counts\n\n- A call that reaches nobody\n\n## How goals are set\n\n- We look at last year first',
  'a line of another kind': '## Goals\n\nNot included:\n\n- leads of partners and students',
  'a heading in the text': '## Sales will call soon',
};

describe('a sentence that obliges somebody', () => {
  it.each(Object.entries(obliging))('%s', (_, marked) => {
    expect(read(marked.replace(/[⟦⟧]/g, ''))).toEqual(expectedIn(marked));
  });

  it('keeps the words as a reader sees them', () => {
    const [first] = obligationsIn('Sales will *call* every\n[MQL](../glossary/mql.mdx) and set `stage`.');
    expect(first?.text).toBe('Sales will call every MQL and set stage.');
  });
});

describe('text that obliges nobody', () => {
  it.each(Object.entries(others))('%s', (_, text) => {
    expect(read(text)).toEqual([]);
  });

  it('and no text at all', () => {
    expect(read('')).toEqual([]);
  });
});

it('knows parties by any name', () => {
  const odd = keys.replace('name: Sales', 'name: "Go-to-market [EMEA] + C*"');
  const words = 'Go-to-market [EMEA] + C\\* will call soon.';
  expect(obligationsIn(words, odd).map(({ text }) => text)).toEqual(['Go-to-market [EMEA] + C* will call soon.']);
});

it('finds nothing in long runs of the same words', () => {
  const texts = [
    'Sales will call, ',
    'who will ',
    'the sales ',
    '“(',
    '_a_ `b` [c](',
    'Sales and Marketing and ',
    'the sales team of a and ',
    'all will ',
  ];
  for (const text of texts) expect(obligationsIn(text.repeat(400)).length).toBeLessThan(10);
});

function obligationsIn(body: string, top = keys): ReturnType<typeof obligationsOf> {
  const file = parseFile('slas/a.mdx', top + body, portableParser);
  if (file === undefined) throw new Error('an agreement is part of a handbook');
  return obligationsOf(readAgreement(fileFacts(file)));
}

/** The words of the source that bind. */
function read(body: string): string[] {
  return obligationsIn(body).map(({ range }) => (keys + body).slice(range.start, range.end));
}

function expectedIn(marked: string): string[] {
  return [...marked.matchAll(/⟦([^⟧]*)⟧/g)].map(([, words = '']) => words);
}
