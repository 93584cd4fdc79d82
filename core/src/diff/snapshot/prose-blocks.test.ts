import { describe, expect, it } from 'vitest';
import { agreementText, snapshotOf } from '../testing/snapshot-of.ts';
import type { ProseBlock } from './snapshot.ts';

function blocksOf(body: string): readonly ProseBlock[] {
  return snapshotOf({ 'slas/one.mdx': agreementText('title: One', body) }).files[0]?.blocks ?? [];
}

function textsOf(body: string): string[] {
  return blocksOf(body).map(({ kind, text }) => `${kind}: ${text}`);
}

describe('proseBlocks', () => {
  it('reads words without the looks of them', () => {
    const body = `
# A *head*
Two  lines
of **words** with \`code\`.

> Quoted\\
> words

* one
  more
* [x] two

Heading
---
`;
    expect(textsOf(body)).toEqual([
      'heading: A head',
      'paragraph: Two lines of words with code.',
      'paragraph: Quoted words',
      'item: one more',
      'item: [x] two',
      'heading: Heading',
    ]);
  });

  it('keeps the marks of words that are struck out, which are not said any more', () => {
    expect(textsOf('Deliver ~~500~~ 560 leads.')).toEqual(['paragraph: Deliver ~~500~~ 560 leads.']);
  });

  it('tells the section, the place in a list, and the head of column and row', () => {
    const body = `
## One
### Two
1. first
2. second

## Three
| Step | Days |
| --- | --- |
| Call | 2 |
`;
    const found = blocksOf(body).map(({ text, section, item, cell }) => ({ text, section, item, cell }));
    expect(found).toMatchObject([
      { text: 'One', section: [] },
      { text: 'Two', section: ['One'] },
      { text: 'first', section: ['One', 'Two'], item: { ordered: true, at: 1 } },
      { text: 'second', section: ['One', 'Two'], item: { ordered: true, at: 2 } },
      { text: 'Three', section: [] },
      { text: 'Step', section: ['Three'], cell: { column: '', row: '' } },
      { text: 'Days', cell: { column: '', row: '' } },
      { text: 'Call', cell: { column: 'Step', row: '' } },
      { text: '2', cell: { column: 'Days', row: 'Call' } },
    ]);
  });

  it('finds where links lead, whichever way they are written', () => {
    const body = `
[a term](../glossary/mql.mdx) and [a term][mql], ![a chart](./chart.png "Numbers"), <https://example.com>,
[here](#below), see note[^one].

[mql]: ../glossary/mql.mdx
[^one]: The note.
`;
    expect(blocksOf(body)[0]?.links).toEqual([
      { text: 'a term', to: 'glossary/mql.mdx' },
      { text: 'a term', to: 'glossary/mql.mdx' },
      { text: 'a chart', to: 'slas/chart.png' },
      { text: 'Numbers', to: 'slas/chart.png' },
      { text: 'https://example.com', to: 'https://example.com' },
      { text: 'here', to: '#below' },
      { text: '', to: '[^one]' },
    ]);
  });

  it('tells components with their attributes in one order, and what stands inside them', () => {
    const body = `
<Callout title="Say
why" kind="tip" open>
Words.
</Callout>

<Steps>one</Steps>

Text with a <Term id="mql">lead</Term> in it.
`;
    expect(blocksOf(body).map(({ kind, text, inside }) => [kind, text, inside])).toEqual([
      ['component', 'Callout kind="tip" open title="Say why"', []],
      ['paragraph', 'Words.', ['Callout']],
      ['component', 'Steps', []],
      ['paragraph', 'one', ['Steps']],
      ['paragraph', 'Text with a lead in it.', []],
      ['component', 'Term id="mql"', []],
    ]);
  });

  it('leaves comments out and keeps code, whatever it is', () => {
    const body = `
import a from 'b'

Words {/* not said */} and {1 + 1}.

{/* not said either */}

{run()}

\`\`\`js
one
  two
\`\`\`
`;
    expect(textsOf(body)).toEqual([
      "code: import a from 'b'",
      'paragraph: Words and {1 + 1}.',
      'code: run()',
      'code: one two',
    ]);
  });

  it('gives each block its place in the text', () => {
    const text = agreementText('title: One', 'First words.\n\n- second *words*\n');
    const [first, second] = snapshotOf({ 'slas/one.mdx': text }).files[0]?.blocks ?? [];
    expect(text.slice(first?.range.start, first?.range.end)).toBe('First words.');
    expect(text.slice(second?.range.start, second?.range.end)).toBe('second *words*');
  });
});
