import { portableParser } from '../../../parse/markdown/portable-parser.ts';
import { memoryHost } from '../../../read/index.ts';
import { loadHandbook } from '../../../resolve/index.ts';
import { scoringTextOf } from '../../read/scoring-text-of.ts';
import type { CaseText } from '../case-text.ts';
import { caseTextOf } from '../case-text-of.ts';

/**
 * Two texts of one agreement, the newest first: 2.0.0 from November 2026 to January 2027 asks for 4 business hours, 1.0.0 from
 * July to October for 1 business day. Its term MQL has conditions of every form.
 */
export async function exampleTexts(): Promise<readonly CaseText[]> {
  return Promise.all([
    textOf({ version: '2.0.0', from: '2026-11-01', until: '2027-01-31', within: '4 business hours' }, '2026-10-20'),
    textOf({ version: '1.0.0', from: '2026-07-01', until: '2026-10-31', within: '1 business day' }, '2026-06-20'),
  ]);
}

const handbookFile = `organisation: Acme
calendars:
  - { id: default, time-zone: America/New_York, days: Monday to Friday, hours: 09:00 to 17:00, holidays: [2026-11-26] }
  - { id: early, time-zone: America/Chicago, hours: 07:00 to 18:00 }
`;

const mql = `---
term: Marketing Qualified Lead
abbr: MQL
means: A lead that fits.
all: [lead.score >= 100, 'lead.fit in ["A", "B"]']
any: [has(lead.phone), 'lead.email != ""']
at-least: { n: 2, of: [lead.budget == true, lead.sites > 1, '"demo" in lead.tags'] }
excludes: [students]
examples:
  - { it: one, lead: { score: 120, fit: A, email: a, budget: true, sites: 2, tags: [demo] }, qualifies: true }
---
`;

const firm = `---
term: Firm
means: A company.
all: [company.fit == "A"]
---
`;

function agreement({ version, from, until, within }: Record<'version' | 'from' | 'until' | 'within', string>): string {
  return `---
title: Marketing and Sales agreement
version: ${version}
effective: { from: ${from}, until: ${until} }
parties: [{ id: marketing, name: Marketing }, { id: sales, name: Sales }]
goals:
  - Close $2,000,000 of new business with each Firm by 2026-12-31.
  - id: first-contact
    owner: sales
    statement: Contact 95% of MQLs in time.
    target: at least 95%
    of: MQLs assigned in the month
    per: month
    clock:
      starts: the MQL is assigned
      stops: [a call is logged, an e-mail is logged]
      does-not-stop: an automatic reply
      within: ${within}
      limit: 1 business day
    by-segment:
      - { when: { source: demo request }, within: 1 business hour }
      - { when: { source: demo request, fit: A }, within: 30 minutes }
  - id: chat
    status: experimental
    owner: [marketing, sales]
    statement: Answer 90% of chats in time.
    clock: { calendar: early, within: 10 minutes, out-of-hours: next opening }
commitments:
  - { by: Sales, statement: Sales gives a return reason for each lead., within: 1 business day }
  - { by: sales, statement: A draft., within: 1 day, status: draft }
stages: [{ id: mql, term: MQL, owner: marketing }, { id: sal, name: Accepted lead, owner: sales }]
handoffs:
  - { from: mql, to: sal, accept: { within: 2 business days }, return: { to: mql, within: 1 business day } }
follow-up: { attempts: { calls: 4 }, over: 10 business days, by: sales }
exceptions:
  - { when: the contact has opted out, supersedes: [first-contact], then: e-mail only }
  - { when: a fair takes place, supersedes: [goal-1] }
---
`;
}

async function textOf(parts: Parameters<typeof agreement>[0], authored: string): Promise<CaseText> {
  const files = {
    'handbook.yaml': handbookFile,
    'glossary/mql.mdx': mql,
    'glossary/firm.mdx': firm,
    'slas/a.mdx': agreement(parts),
  };
  const handbook = await loadHandbook(memoryHost(files), { parser: portableParser, today: '2026-11-22' });
  const scoring = scoringTextOf(handbook, 'a', { authored });
  const text = scoring && caseTextOf(handbook, scoring);
  if (text === undefined) throw new Error('There is no text.');
  return text;
}
