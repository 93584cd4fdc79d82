import type { TestCommit } from '../test-history.ts';

const term = (points: number) => `---
term: MQL
means: A lead with a score of ${points} points or more.
all: ["lead.score >= ${points}"]
---
`;

const review = `---
agreement: a
held: 2026-07-15
decisions: [Raise the bar to 100 points., "Keep 500."]
---
`;

/** An agreement in one of its versions. @param keys more keys, each on a line of its own. */
export function agreementText(version: string, target: number, keys = ''): string {
  return `---
title: Marketing and Sales
version: ${version}
parties: [{ id: marketing, name: Marketing }, { id: sales, name: Sales }]
goals:
  - { id: volume, owner: marketing, statement: Deliver ${target} MQLs every month., metric: MQL, target: at least ${target}, per: month }
definitions: [{ term: Verdict, means: The answer to an MQL. }]
${keys}---

A verdict is given to every MQL.
`;
}

const signed = (version: string, on: string) =>
  `signoffs: [{ party: marketing, by: Head of marketing, on: ${on}, version: ${version} }, { party: sales, by: Head of sales, on: ${on}, version: ${version} }]\n`;

/** A handbook with a past: a new meaning of MQL, two material versions, one of words only, and a silent change. */
export const pastCommits: readonly TestCommit[] = [
  {
    on: '2026-01-20',
    files: {
      'slas/a.mdx': agreementText('1.0.0', 480, 'effective: { from: 2026-02-01, until: 2026-07-31 }\n'),
      'glossary/mql.mdx': term(80),
    },
  },
  { on: '2026-07-15', files: { 'reviews/2026-07-15.mdx': review } },
  {
    on: '2026-07-22',
    files: {
      'slas/a.mdx': agreementText('2.0.0', 500, `effective: { from: 2026-08-01 }\n${signed('2.0.0', '2026-07-21')}`),
      'glossary/mql.mdx': term(100),
    },
  },
  {
    on: '2026-10-01',
    files: {
      'slas/a.mdx': agreementText('3.0.0', 560, `effective: { from: 2026-11-01 }\n${signed('3.0.0', '2026-10-01')}`),
    },
  },
  {
    on: '2026-10-05',
    files: {
      'slas/a.mdx': agreementText('3.0.0', 570, `effective: { from: 2026-11-01 }\n${signed('3.0.0', '2026-10-01')}`),
    },
  },
];
