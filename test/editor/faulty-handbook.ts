/**
 * A handbook with faults of many kinds, in texts that are awkward to count in: characters of two units, Windows line
 * ends, a tag that is never closed, keys that cannot be read.
 */
export const faultyHandbook: Readonly<Record<string, string>> = {
  'handbook.yaml': 'organisation: Acme\nprset: strict\nrules:\n  goal-no-targe: off\n',
  'slas/marketing-sales.mdx': `---
title: Marketing and Sales 🤝
parties: [Marketing, Sales]
goals:
  - id: leads
    owner: marketting
    statement: 🎯 Café — deliver hot leads to the SDRX team.
  - Improve the mood.
  - id: leads
    statement: Deliver 560 MQLs every month.
    metrik: MQL
---

## How it works 🎉

The 🎯 hot lead goes to [Sales](missing.mdx), and a Hot Lead 🔥 goes nowhere.
`,
  'slas/windows.mdx': [
    '---',
    'title: Sales and Success',
    'parties: [Sales, Success]',
    'titel: twice',
    'goals: [Be kind.]',
    '---',
    '',
    'A hot lead, {1 + 1} and <Unknown>x</Unknown>.',
    '',
  ].join('\r\n'),
  'slas/open-tag.mdx':
    '---\ntitle: Torn\nparties: [A, B]\ngoals: [Close 20 deals by 2026-12-31.]\n---\n\n<Callout>\n\nA hot lead.\n',
  'slas/open-keys.mdx': '---\ntitle: "Torn\nparties: [A\n---\n\nText.\n',
  'glossary/mql.mdx':
    '---\nterm: Marketing qualified lead\nabbr: MQL\navoid: [hot lead]\nmeans: A lead that fits.\n---\n',
  'glossary/other.mdx': '---\nterm: Marketing qualified lead\nmeans: Something else.\n---\n',
  'guide/how-we-work.mdx': 'No keys at all.\n',
};
