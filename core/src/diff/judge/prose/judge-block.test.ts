import { describe, expect, it } from 'vitest';
import { compareSnapshots } from '../../facts/compare-snapshots.ts';
import { agreementText, snapshotOf } from '../../testing/snapshot-of.ts';
import { judgeBlock } from './judge-block.ts';
import { namesOf } from './names.ts';
import { highest } from './verdict.ts';

const keys = `
title: Marketing and Sales
parties: [{ id: marketing, name: Marketing }, { id: sales, name: Sales }]
definitions: [{ term: Marketing Qualified Lead, abbr: MQL, means: A lead with a score. }]
`;

/** The verdict on two bodies of an agreement, or of a page. */
function verdict(before: string, after: string, path = 'slas/marketing-sales.mdx') {
  const [then, now] = [before, after].map((body) => {
    const text = path.startsWith('slas/') ? agreementText(keys, `\n${body}\n`) : `---\ntitle: A page\n---\n\n${body}\n`;
    return snapshotOf({ [path]: text });
  }) as [ReturnType<typeof snapshotOf>, ReturnType<typeof snapshotOf>];
  const names = namesOf(then, now);
  const differences = compareSnapshots(then, now).filter(({ field }) => field.startsWith('body'));
  const { class: kind, because } = highest(differences.map((difference) => judgeBlock(difference, names)));
  return `${kind} ${because}`;
}

describe('pieces that came or went', () => {
  it.each([
    ['A promise binds.', 'One.', 'One.\n\nSales will call each lead.', 'material words-promise-added'],
    ['A remark does not.', 'One.', 'One.\n\nWe like it here.', 'clarifying words-remark'],
    ['History does not.', 'One.', 'One.\n\nBack then 7 people met in 2019.', 'clarifying words-remark'],
    ['A heading does not.', 'One.', 'One.\n\n## Two\n', 'clarifying words-remark'],
    ['An example does not.', 'One.', 'One.\n\n<Example>\n\nSales will call.\n\n</Example>', 'clarifying words-code'],
    ['A condition counts.', 'It needs:\n\n- a name', 'It needs:\n\n- a name\n- an oak', 'material words-item'],
    ['So does a step.', '1. Go\n2. Sit', '1. Go\n2. Run\n3. Sit', 'material words-item'],
    ['Reading does not.', 'Further reading:\n\n- Ann', 'Further reading:\n\n- Ann\n- Bob', 'clarifying words-remark'],
  ])('%s', (_, before, after, expected) => {
    const found = verdict(before, after);
    expect(found).toBe(expected);
    expect(verdict(after, before)).toBe(expected.replace('added', 'removed'));
  });
});

describe('pieces that changed', () => {
  it.each([
    ['Words of a heading', '## Getting started\n\nOne.', '## First steps\n\nOne.', 'clarifying words-reworded'],
    ['A quarter in a heading', '## Goals for Q3\n\nOne.', '## Goals for Q4\n\nOne.', 'material words-figure'],
    ['The number of a heading', '## 1. Goals\n\nOne.', '## 2. Goals\n\nOne.', 'editorial words-same'],
    ['Code', '```\na = b\n```', '```\na = c\n```', 'clarifying words-code'],
    [
      'A figure in a cell',
      '| A | B |\n| - | - |\n| x | 4 |',
      '| A | B |\n| - | - |\n| x | 5 |',
      'material words-figure',
    ],
    ['A sign in a cell', '| A | B |\n| - | - |\n| x | ✓ |', '| A | B |\n| - | - |\n| x | ✗ |', 'material words-what'],
    [
      'A year in a story',
      'The teams wrote it in 2019, on a menu.',
      'The teams wrote it in 2018, on a menu.',
      'clarifying words-story',
    ],
    [
      'A condition that is another one',
      'It needs:\n\n- a good oak\n- a name',
      'It needs:\n\n- a tall elm\n- a name',
      'material words-item',
    ],
  ])('%s', (_, before, after, expected) => expect(verdict(before, after)).toBe(expected));

  it('weighs a free page less, but for its figures', () => {
    const page = 'guide/how.mdx';
    expect(verdict('Bring more tea if you like.', 'Bring tea when you like.', page)).toMatch(/^clarifying/);
    expect(verdict('Call within 4 hours.', 'Call within 5 hours.', page)).toMatch(/^material/);
  });
});

describe('links', () => {
  it.each([
    ['editorial words-same', '[a](http://www.x.example/y/)', '[a](https://x.example/y)'],
    ['editorial words-same', '[a](./y.mdx)', '[a](y.mdx)'],
    ['editorial link-added', 'Each MQL counts.', 'Each [MQL](../glossary/mql.mdx) counts.'],
    ['clarifying link-moved', '[a](https://x.example/y)', '[a](https://x.example/z)'],
    ['editorial link-added', 'Each oak counts.', 'Each [oak](https://x.example) counts.'],
    ['clarifying link-moved', 'Each oak counts.', 'Each [oak](../glossary/elm.mdx) counts.'],
    ['editorial link-same-page', '[a](../sales/oak.mdx)', '[a](../teams/sales/oak.mdx#acorns)'],
    ['clarifying link-moved', '[a](../north/oak.mdx)', '[a](../south/oak.mdx)'],
    ['material link-target', '[a lead](../glossary/mql.mdx)', '[a lead](../glossary/sql.mdx)'],
  ])('%s: %s → %s', (expected, before, after) => {
    expect(verdict(before, after)).toBe(expected);
    expect(verdict(after, before)).toBe(expected);
  });
});
