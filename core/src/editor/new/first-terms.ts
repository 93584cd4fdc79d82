import type { NewFile } from './new-file.ts';
import { safeText } from './yaml-line.ts';

/**
 * The terms that a first agreement uses.
 * @param parties names: the first keeps what a lead is, the second what a first contact is.
 */
export function firstTerms([first = 'Marketing', second = 'Sales']: readonly string[]): readonly NewFile[] {
  return [lead(first), qualifiedLead(first), firstContact(second)];
}

const lead = (owner: string): NewFile => ({
  path: 'glossary/lead.mdx',
  text: `---
term: Lead
means: A person at a company that is not a customer, who has left an address and asked for something.
excludes: [students, competitors, job applicants]
owner: ${safeText(owner)}
stage: lead
---

A name on a bought list is no lead: that person has asked for nothing.
`,
});

const qualifiedLead = (owner: string): NewFile => ({
  path: 'glossary/qualified-lead.mdx',
  text: `---
term: Qualified lead
avoid: [hot lead, good lead]
means: A lead at a company with 20 people or more, who has asked for a price or a call.
all:
  - lead.employees >= 20
  - lead.request in ["price", "call"]
examples:
  - it: The head of a workshop with 45 people asks for a price
    lead: { employees: 45, request: price }
    qualifies: true
  - it: The head of a workshop with 45 people downloads a guide
    lead: { employees: 45, request: guide }
    qualifies: false
owner: ${safeText(owner)}
stage: lead
---

The line is drawn at 20 people because smaller companies have seldom bought so far.
`,
});

const firstContact = (owner: string): NewFile => ({
  path: 'glossary/first-contact.mdx',
  text: `---
term: First contact
means: The first call with a person, or the first e-mail that a person wrote, after the qualified lead was assigned.
excludes: [automatic replies, a message that nobody could answer]
owner: ${safeText(owner)}
stage: lead
---

Trying counts: a call that nobody answers is a first contact, as long as it is logged.
`,
});
