import { expect, it } from 'vitest';
import { handbookOf } from '../../testing/run-rule.ts';
import { type Said, saidInFile } from './said-in.ts';

// What is known of a passage is kept beyond its handbook, by its words and by what stands around them. Of two that say the
// same, one may mean something and the other nothing; each pair is read in both orders. Of a file that is read for the first
// time nothing is kept.
it.each<[string, keyof Said, string, string]>([
  [
    'the term that a page defines',
    'bands',
    term('Small company', '20 to 200 staff.'),
    term('Company', '20 to 200 staff.'),
  ],
  [
    'the term that a page defines, in a scope',
    'scopes',
    term('Open pipeline', 'All deals from the third stage on.'),
    term('It', 'All deals from the third stage on.'),
  ],
  [
    'the term of an entry',
    'bands',
    entry('Large company', '900 to 2,000 staff.'),
    entry('Company', '900 to 2,000 staff.'),
  ],
  [
    'the heading above a table',
    'bands',
    '## Company size\n\n| Name | Staff |\n| - | - |\n| Corner | 30 to 40 |\n',
    '## Prices\n\n| Name | Staff |\n| - | - |\n| Corner | 30 to 40 |\n',
  ],
])('goes by %s', (_, kind, telling, silent) => {
  expect(count(silent, kind)).toBe(0);
  expect(count(silent, kind)).toBe(0);
  expect(count(telling, kind)).toBe(1);
  expect(count(silent, kind)).toBe(0);
});

function count(text: string, kind: keyof Said): number {
  const path = text.startsWith('---\nterm') ? 'glossary/page.mdx' : 'slas/page.mdx';
  const facts = handbookOf({ [path]: text }).memory.scopes.get(path)?.facts;
  return facts === undefined ? Number.NaN : saidInFile(facts)[kind].length;
}

function term(name: string, means: string): string {
  return `---\nterm: ${name}\nmeans: ${means}\n---\n`;
}

function entry(name: string, means: string): string {
  return `---\ntitle: Agreement\ndefinitions:\n  - term: ${name}\n    means: ${means}\n---\n`;
}
