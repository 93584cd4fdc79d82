import { describe, expect, it } from 'vitest';
import { agreementText, type Files, snapshotOf } from '../testing/snapshot-of.ts';
import { compareSnapshots } from './compare-snapshots.ts';
import { told } from './testing/told.ts';

function compare(before: Files, after: Files): string[] {
  return told(compareSnapshots(snapshotOf(before), snapshotOf(after)));
}

const one = agreementText('title: One\ngoals: [Call every lead within 4 hours.]', 'Some words of one.\n');
const two = agreementText('title: Two\ngoals: [Deliver 560 leads every month.]', 'Other words of another.\n');
const term = (name: string, means: string) => `---\nterm: ${name}\nmeans: ${means}\n---\n`;

function review(keys: string): Files {
  return { 'reviews/a.mdx': `---\n${keys}\nheld: 2026-01-01\n---\n` };
}

describe('files', () => {
  it('tells files that came and went, each once', () => {
    expect(compare({ 'slas/one.mdx': one }, { 'slas/one.mdx': one, 'slas/two.mdx': two })).toEqual([
      'added file:  → slas/two.mdx',
    ]);
    expect(compare({ 'slas/one.mdx': one, 'slas/two.mdx': two }, { 'slas/two.mdx': two })).toEqual([
      'removed file: slas/one.mdx → ',
    ]);
  });

  it.each([
    ['its text', { 'glossary/a.mdx': term('Lead', 'A person.') }, { 'glossary/b.mdx': term('Lead', 'A person.') }],
    [
      'its title',
      { 'glossary/a.mdx': term('Lead', 'A person.') },
      { 'glossary/b.mdx': term('Lead', 'Any firm at all.') },
    ],
    ['its name', { 'guide/a.mdx': 'One thing here.\n' }, { 'guide/deep/a.mdx': 'Another text now.\n' }],
    [
      'most of its words',
      { 'glossary/a.mdx': term('Lead', 'A person whom we may call and write to.') },
      { 'glossary/b.mdx': term('Inquiry', 'A person whom we may call and write to.') },
    ],
  ])('knows a renamed file by %s', (_, before, after) => {
    const [first, ...rest] = compare(before, after);
    expect(first).toBe(`moved file: ${Object.keys(before)[0]} → ${Object.keys(after)[0]}`);
    expect(rest.every((line) => !line.includes('file:'))).toBe(true);
  });

  it('takes two files with little in common for two files', () => {
    const more = { 'slas/three.mdx': agreementText('title: Three') };
    expect(compare({ ...more, 'slas/one.mdx': one }, { ...more, 'slas/two.mdx': two })).toEqual([
      'removed file: slas/one.mdx → ',
      'added file:  → slas/two.mdx',
    ]);
  });

  it('compares two single agreements with each other, whatever they are called', () => {
    const [first, ...rest] = compare({ 'slas/one.mdx': one }, { 'slas/two.mdx': two });
    expect(first).toBe('moved file: slas/one.mdx → slas/two.mdx');
    expect(rest[0]).toBe('changed title: One → Two');
  });

  it('does not take a link for another one because its file went to another folder', () => {
    const before = { 'guide/a.mdx': 'See [b](b.mdx).\n', 'guide/b.mdx': 'Words.\n' };
    const after = { 'guide/deep/a.mdx': 'See [b](../b.mdx).\n', 'guide/b.mdx': 'Words.\n' };
    expect(compare(before, after)).toEqual(['moved file: guide/a.mdx → guide/deep/a.mdx', 'changed layout:  → ']);
  });

  it('takes other line ends, and a byte order mark, for layout', () => {
    expect(compare({ 'slas/one.mdx': one }, { 'slas/one.mdx': one.replaceAll('\n', '\r\n') })).toEqual([
      'changed layout:  → ',
    ]);
    expect(compare({ 'slas/one.mdx': one }, { 'slas/one.mdx': `\uFEFF${one}` })).toEqual(['changed layout:  → ']);
  });

  it('tells one difference of a file that cannot be read whole', () => {
    const broken = agreementText('title: "One');
    expect(compare({ 'slas/one.mdx': one }, { 'slas/one.mdx': broken })).toEqual([
      'changed file: slas/one.mdx → slas/one.mdx',
    ]);
    expect(compare({ 'slas/one.mdx': broken }, { 'slas/one.mdx': broken })).toEqual([]);
  });

  it('takes somebody who took part for the same, named or as a party', () => {
    expect(compare(review('attendees: [sales]'), review('attendees: [{ party: sales }]'))).toEqual([
      'changed layout:  → ',
    ]);
    expect(compare(review('attendees: [sales]'), review('attendees: [{ role: marketing }]'))).toHaveLength(2);
  });

  it('takes one agreement of a review for a list of one', () => {
    expect(compare(review('agreement: one'), review('agreements: [one]'))).toEqual(['changed layout:  → ']);
    expect(compare(review('agreement: one'), review('agreements: [one, two]'))).toEqual([
      'added agreements/two:  → two',
    ]);
  });
});
