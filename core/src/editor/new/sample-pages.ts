import type { NewFile } from './new-file.ts';

/** An agreement that shows how one is written, from plain sentences to goals with fields. @param from ISO date of its first day. */
export function sampleAgreement(from: string): NewFile {
  return { path: 'slas/marketing-sales.mdx', text: agreement(from) };
}

const agreement = (from: string): string => `---
title: Marketing and Sales
version: 1.0.0
status: active
effective: { from: ${from} }
summary: >-
  Marketing delivers 40 qualified leads every month. Sales makes first contact with them within 4 business hours.
  Together, the two teams win 6 new customers every quarter.
parties:
  - id: marketing
    name: Marketing
    contacts:
      - { role: Head of marketing, email: marketing@your-company.example, for: questions }
  - id: sales
    name: Sales
    contacts:
      - { role: Head of sales, email: sales@your-company.example, for: questions }
goals:
  # A plain sentence is a goal. It says what is counted, how much is enough, and by when.
  - Win 6 new customers every quarter.
  # The same parts can be spelled out. Then there is no doubt about who counts what, and where.
  - id: qualified-leads
    owner: marketing
    statement: Deliver at least 40 qualified leads to Sales every month.
    metric: qualified lead
    target: at least 40
    per: month
    source: the report "Qualified leads by month"
  - id: first-contact
    owner: sales
    statement: Make first contact with 90% of qualified leads within 4 business hours.
    metric: first contact
    target: at least 90%
    of: qualified leads of the month
    per: month
    source: the report "Time to first contact"
    clock:
      starts: the qualified lead is assigned to a person in Sales
      stops: a call, or an e-mail written by a person, is logged
      does-not-stop: an automatic reply
      calendar: default
      within: 4 business hours
      out-of-hours: next opening
remedies:
  - when: { goal: any, missed: 2 consecutive months }
    then: The party that missed the goal presents a plan that says what it changes, by when.
    within: 10 business days
escalation:
  - { to: the two heads of department, within: 5 business days }
  - { to: the managing director, within: 10 business days }
review: { every: quarter, notice: 10 business days }
cancellation: { by: either party, notice: 30 days }
# Who said yes to this version, and when.
signoffs:
  - { party: marketing, by: Head of marketing, on: ${from}, version: 1.0.0 }
  - { party: sales, by: Head of sales, on: ${from}, version: 1.0.0 }
---

## How we work together

Marketing writes to every [lead](../glossary/lead.mdx) until it asks for a price or a call. From that moment on it is a
[qualified lead](../glossary/qualified-lead.mdx), and Sales makes first contact.

Sales tells Marketing why a qualified lead did not become a customer, within 1 business day.

{/* Try it: take the number out of a goal above, and see what is said about it. */}
`;
