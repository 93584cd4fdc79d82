import { parseFile } from '../../../parse/index.ts';
import { portableParser } from '../../../parse/markdown/portable-parser.ts';
import { resolveHandbook } from '../../../resolve/index.ts';
import { explainAt } from '../explain.ts';

const agreement = `---
title: Marketing & Sales
version: 1.0.0
parties:
  - { id: marketing, name: Marketing, means: Those who bring leads. }
  - Sales
goals:
  - Marketing delivers 560 MQLs every month.
  - Sales answers leads as soon as possible.
  - id: first-contact
    owner: sales
    statement: Contact 95% of MQLs within 4 business hours.
    metric: "first contact"
    target: at least 95%
    of: MQLs of the month
    per: fiscal quarter
    source: CRM report
    clock: { starts: the MQL is assigned, stops: [a call, an e-mail], calendar: desk, within: 4 business hours }
  - { id: revenue, statement: Close new business., target: "$2,000,000", by: end of Q3, supports: first-contact }
definitions:
  - term: Warm-up call
    means: A first talk.
    status: draft
stages:
  - { id: mql, owner: marketing, next: [won] }
  - { id: won, term: Warm-up call }
review: { every: quarter, notice: 10 days, next: 2027-01-13 }
x-own: 1
---

🎯 Each MQL gets a warm-up call; a hot lead gets two, by 31 March. Won in September.
`;
const texts = {
  'handbook.yaml': `organisation: Acme
fiscal-year: { starts: February 1 }
calendars:
  - { id: default, time-zone: Europe/Berlin, days: Monday to Friday, hours: 09:00 to 17:00 }
  - { id: desk, name: Desk, time-zone: America/New_York, days: Monday to Thursday, hours: 08:00 to 18:00, holidays: [2026-12-25] }
rules: { goal-no-deadline: hint }
`,
  'glossary/mql.mdx': `---
term: Marketing qualified lead
abbr: MQL
avoid: [hot lead]
means: A lead that *fits*.
all: [lead.score >= 100]
excludes: [students, competitors]
owner: Revenue operations
---
`,
  'slas/a.mdx': agreement,
  'slas/b.mdx': '---\ntitle: Other\nparties: [A, B]\ngoals: [Send 5 MQLs a month.]\n---\n',
  'guide/a.mdx': '---\ntitle: Guide\n---\nAn MQL is a lead.\n',
};
const files = Object.entries(texts).flatMap(([path, text]) => parseFile(path, text, portableParser) ?? []);
const handbook = resolveHandbook(files, { today: '2026-11-21', paths: Object.keys(texts) });

/**
 * What is said about a place of a sample handbook, in words: its sections, each as its lines.
 * @param behind how far behind the start of `words` the place is, in UTF-16 units.
 * @returns undefined where nothing is said.
 */
export function said(words: string, behind = 1, path = 'slas/a.mdx'): string[][] | undefined {
  const file = handbook.files.get(path)?.file;
  if (file === undefined) throw new Error(`There is no ${path}.`);
  const explanation = explainAt(file, handbook, file.text.indexOf(words) + behind);
  return explanation?.sections.map(({ lines }) => lines.map((line) => line.words.map(({ text }) => text).join('')));
}
