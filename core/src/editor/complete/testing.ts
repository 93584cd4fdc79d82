import { parseFile } from '../../parse/index.ts';
import { portableParser } from '../../parse/markdown/portable-parser.ts';
import { resolveHandbook } from '../../resolve/index.ts';
import { completionsAt } from '../complete.ts';
import type { Asked, Completion } from './completion.ts';
import { plainTemplate } from './template.ts';

/** What is offered at the mark `¦` of a text. */
export interface Offered {
  readonly items: readonly Completion[];
  readonly labels: readonly string[];
  readonly unfinished: boolean;
  /** The text after the completion of this label was taken; `¦` is not put back. */
  readonly taking: (label: string) => string;
}

/** Asks for completions at the mark `¦` of one file of a small handbook. */
export function offeredAt(path: string, marked: string, asked: Asked = { byHand: true }): Offered {
  const offset = marked.indexOf('¦');
  const text = marked.replace('¦', '');
  const texts: Record<string, string> = { ...others, [path]: text };
  const files = Object.entries(texts).flatMap(([each, words]) => parseFile(each, words, portableParser) ?? []);
  const file = files.find((each) => each.path === path);
  if (file === undefined) throw new Error(`${path} is no part of a handbook.`);
  const handbook = resolveHandbook(files, { today: '2026-11-21', paths: Object.keys(texts) });
  const { items, unfinished } = completionsAt(file, handbook, offset, asked);
  const taking = (label: string) => {
    const item = items.find((each) => each.label === label);
    if (item === undefined)
      throw new Error(`“${label}” is not offered, but ${items.map((each) => each.label).join(', ')}.`);
    return text.slice(0, item.range.start) + plainTemplate(item.template) + text.slice(item.range.end);
  };
  return { items, labels: items.map(({ label }) => label), unfinished, taking };
}

const others = {
  'handbook.yaml': `organisation: Acme
currency: EUR
fiscal-year: { starts: February 1 }
calendars:
  - { id: default, name: Head office }
  - { id: customer-desk }
roles:
  - { id: head-of-sales, name: Head of sales }
`,
  'slas/other.mdx': `---
title: Other agreement
version: 2.1.0
parties: [Sales, Success]
goals:
  - { id: renewals, statement: Renew 90% of orders by 2026-12-31. }
definitions:
  - { term: Renewal talk, means: A talk before an order ends. }
---

## How it works
`,
  'glossary/mql.mdx': `---
term: Marketing Qualified Lead
abbr: MQL
aliases: [handed-over lead]
avoid: [hot lead]
means: A lead with a score.
all: [lead.score >= 100]
---
`,
  'glossary/recovery-plan.mdx': '---\nterm: Recovery plan\nmeans: A list of tasks.\n---\n',
  'glossary/old.mdx': '---\nterm: Suspect\nmeans: Somebody.\nstatus: retired\n---\n',
  'guide/first-week.mdx': '---\ntitle: Your first week\n---\n\n## Day one\n',
};
