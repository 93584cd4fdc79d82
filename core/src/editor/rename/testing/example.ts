/** An agreement. */
export const sla = 'slas/a.mdx';

/** The page of a shared term. */
export const page = 'glossary/mql.mdx';

/** A small handbook in which everything is named that can be renamed, in several ways. */
export const base = {
  'handbook.yaml':
    'organisation: Acme\ncalendars: [{ id: default }, { id: desk, name: Desk }]\nroles: [{ id: head, name: Head of sales, party: sales }]\n',
  [page]: `---
term: Marketing Qualified Lead
abbr: MQL
aliases: [inbound person]
avoid: [hot lead]
means: A lead that fits.
---

A marketing qualified lead is a person.
`,
  'glossary/person.mdx': '---\nterm: Person\nplural: people\nabbr: "P2"\nmeans: Somebody.\n---\n',
  [sla]: `---
title: Marketing and Sales
parties: [{ id: marketing, name: Marketing }, { id: sales, name: Sales }]
goals:
  - id: volume
    owner: marketing
    statement: Deliver 560 MQLs and "Marketing Qualified Leads" every month.
    metric: MQL
  - id: contact
    owner: sales
    supports: [volume]
    statement: 'Call 95% of marketing-qualified leads within 4 business hours.'
    clock: { calendar: desk, within: 4 business hours }
stages:
  - { id: new, owner: marketing, term: MQL, next: [done] }
  - { id: done, owner: sales }
handoffs: [{ from: new, to: done }]
signoffs: [{ party: sales, by: Head of sales, on: 2026-01-01 }]
---

## What an MQL is

MARKETING QUALIFIED LEADS, [MQL][] and an **inbound person**. See [above](#what-an-mql-is) and [the goal](#goal-volume).

[mql]: ../glossary/mql.mdx
`,
  'reviews/r.mdx': `---\ntitle: R\nagreements: [a]\nheld: 2026-01-01\ndecisions: [{ statement: Go on., by: sales, changes: volume }]\n---\n\nSee [it](../slas/a.mdx#goal-volume) and [more](/slas/a.mdx#what-an-mql-is).\n`,
};
