import { describe, expect, it } from 'vitest';
import { contextOf, readable } from '../test-handbook.ts';
import { partiesPage } from './parties-page.ts';
import { partyIds, partyPage } from './party-page.ts';

const both = `---
title: Marketing and Sales
status: active
parties:
  - { id: marketing, name: Marketing }
  - { id: sales, name: Sales, contacts: [{ role: head, email: head@acme.example }] }
goals:
  - { id: volume, owner: marketing, statement: Deliver 560 leads every month., target: at least 560, per: month }
  - { id: contact, owner: sales, statement: Contact 95% of leads within 4 business hours. }
  - Close $2,000,000 of new business by 2026-12-31.
commitments:
  - { by: marketing, to: sales, statement: Share the calendar., within: 2 business days }
  - { by: Sales, to: Marketing, statement: Send a report., every: week }
  - { status: retired, by: sales, to: marketing, statement: Send a spreadsheet. }
needs:
  - { party: sales, statement: A login to the tool. }
stages:
  - { id: mql, owner: marketing, next: [sql] }
  - { id: sql, owner: sales }
handoffs:
  - { from: mql, to: sql, requires: [company], accept: { within: 1 business day }, return: { to: mql, within: 2 business days, reasons: [no budget], tell: marketing } }
remedies:
  - { when: { goal: contact, missed: 1 month }, then: A plan is made., by: head }
  - { when: it is late, then: All meet. }
meetings:
  - { name: Pipeline, every: Monday 10:00, attendees: [marketing, sales] }
  - { name: Only us, every: Friday 10:00, attendees: [marketing] }
---
`;

const other = `---
title: Sales and Success
parties:
  - { id: sales, name: Selling }
  - { id: success, name: <script>alert(1)</script> }
goals: []
commitments: [{ by: sales, to: success, statement: Write <b>a note</b>. }]
---
`;

const settings =
  'organisation: Acme\nroles:\n  - { id: head, name: Head of sales, party: sales, means: Leads the team. }\n';
const files = { 'handbook.yaml': settings, 'slas/a.mdx': both, 'slas/b.mdx': other };

const owedIn = (page: ReturnType<typeof partyPage>, side: 'owes' | 'isOwed') =>
  page[side].groups.map(({ agreement, others, items }) => ({
    in: agreement.title,
    others: others.map(({ name }) => name),
    items: items.map(({ kind, statement, due }) => [kind, readable(statement), due].filter(Boolean).join(' | ')),
  }));

describe('the parties of a handbook', () => {
  it('are one where they carry one id, with every name that they are given', async () => {
    const { parties } = partiesPage(await contextOf(files));
    expect(parties.map(({ id, otherNames, words }) => [id, otherNames, words])).toEqual([
      ['marketing', [], '1 agreement'],
      ['sales', ['Selling'], '2 agreements'],
      ['success', [], '1 agreement'],
    ]);
  });

  it('owe each other what commitments, needs, handoffs and remedies say, under the part that says it', async () => {
    const page = partyPage('sales', await contextOf(files));
    expect(owedIn(page, 'owes')).toEqual([
      {
        in: 'Marketing and Sales',
        others: ['Marketing'],
        items: [
          'Commitment | Send a report. | every week',
          'Handoff | From mql to sql: accept or return it. | within 1 business day',
          'Handoff | From mql to sql: return what is not accepted, with a reason that counts. | within 2 business days',
          'Remedy | “Contact 95% of leads within 4 business hours” is missed for 1 month → A plan is made.',
        ],
      },
      { in: 'Marketing and Sales', others: [], items: ['Remedy | it is late → All meet.'] },
      {
        in: 'Sales and Success',
        others: ['<script>alert(1)</script>'],
        items: ['Commitment | Write &#x3C;b>a note&#x3C;/b>.'],
      },
    ]);
    expect(owedIn(page, 'isOwed')).toEqual([
      {
        in: 'Marketing and Sales',
        others: ['Marketing'],
        items: [
          'Commitment | Share the calendar. | within 2 business days',
          'Need | A login to the tool.',
          'Handoff | From mql to sql: hand over company.',
        ],
      },
    ]);
    expect(page.owes.groups[0]?.items[0]?.address).toBe('/agreements/a/commitments/');
  });

  it('have goals of their own and shared ones, their meetings, their people and their stages', async () => {
    const page = partyPage('marketing', await contextOf(files));
    expect(page.goals.goals.map(({ statement, isShared, target }) => [statement, isShared, target])).toEqual([
      ['Deliver 560 leads every month.', false, 'at least 560 per month'],
      ['Close $2,000,000 of new business by 2026-12-31.', true, undefined],
    ]);
    expect(page.meetings.map(({ name }) => name)).toEqual(['Pipeline', 'Only us']);
    expect(page.stages).toEqual([{ title: 'mql', address: '/stages/a/mql/' }]);
    const sales = partyPage('sales', await contextOf(files));
    expect(sales.meetings.map(({ name }) => name)).toEqual(['Pipeline']);
    expect(sales.people.lines.map(({ role }) => role)).toEqual(['Head of sales']);
  });

  it('may be called anything: every id is one part of an address, and markup stays words', async () => {
    const names = ['..', '', 'Größe 🎉', 'a/b', '<script>'].map((id) => `{ id: "${id}", name: "N ${id}" }`);
    const text = `---\ntitle: A\nparties: [${names.join(', ')}]\ngoals: []\ncommitments: [{ by: .., statement: "<img src=x onerror=alert(1)>" }]\n---\n`;
    const context = await contextOf({ 'slas/a.mdx': text });
    const ids = partyIds(context);
    expect(ids.every((id) => /^[^/]+$/.test(id) && !/^\.+$/.test(id))).toBe(true);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.flatMap((id) => owedIn(partyPage(id, context), 'owes')).length).toBeGreaterThan(0);
    const statements = ids.flatMap((id) => partyPage(id, context).owes.groups).flatMap(({ items }) => items);
    expect(statements.some(({ statement }) => /<(?!\/?(a|span)\b)/.test(statement))).toBe(false);
  });

  it('stay on a page of bounded length, however many agreements there are', async () => {
    const many = Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`slas/a${at}.mdx`, both]));
    const page = partyPage('sales', await contextOf(many));
    expect(page.owes.groups.flatMap(({ items }) => items).length).toBeLessThan(40);
    expect([page.goals.goals.length, page.goals.more]).toEqual([14, 106]);
    expect(page.owes.more).toBeGreaterThan(0);
  });
});
