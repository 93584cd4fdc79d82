import { expect, test } from 'vitest';
import { contextOf } from '../test-handbook.ts';
import { drawBody } from './draw-body.ts';

async function drawn(text: string, lower = 0): Promise<string> {
  const context = await contextOf({
    'guide/g.mdx': `---\ntitle: G\n---\n\n${text}\n`,
    'glossary/mql.mdx': '---\nterm: MQL\nmeans: A lead.\n---\n',
  });
  return drawBody(context.handbook.guides[0]!.facts, context, lower)?.html ?? '';
}

test('a file without text draws nothing', async () => {
  expect(await drawn('')).toBe('');
  expect(await drawn('{/* only a remark */}')).toBe('');
});

test('headings get their anchors and are lowered', async () => {
  expect(await drawn('## How we work\n\n## How we work', 1)).toBe(
    '<h3 id="how-we-work">How we work</h3>\n<h3 id="how-we-work-1">How we work</h3>',
  );
});

test('a term is linked once in a section; not in headings, links or code', async () => {
  const text = 'An MQL and an MQL.\n\n## An MQL\n\n`MQL`, [an MQL](https://acme.example), MQL.';
  expect((await drawn(text)).match(/class="term"/g)).toHaveLength(2);
  expect(await drawn(text)).toContain('<h2 id="an-mql">An MQL</h2>');
});

test('the four components are drawn', async () => {
  const all = await drawn(
    '<Callout kind="tip" title="Say why">\nText.\n</Callout>\n\n<Steps>\n1. One\n</Steps>\n\n<Example title="X">\nText.\n</Example>\n\n<Details summary="More">\nText.\n</Details>',
  );
  expect(all).toContain(
    '<div class="callout callout-tip" role="note"><p class="callout-title">Say why</p><p>Text.</p></div>',
  );
  expect(all).toContain('<div class="steps"><ol>');
  expect(all).toContain('<p class="example-title">Example: X</p>');
  expect(all).toContain('<details class="more"><summary>More</summary><p>Text.</p></details>');
});

test.each([
  ['an unknown component', '<Unknown x="1">hidden</Unknown>'],
  ['an element', '<img src="x" onerror="alert(1)" />'],
  ['a script', '<script>hidden</script>'],
  ['an expression', '{1 + 1}'],
  ['an export', 'export const x = 1'],
])('%s is left out', async (_, text) => {
  expect((await drawn(`Before.\n\n${text}\n\nAfter.`)).replace(/\s+/g, ' ')).toBe('<p>Before.</p> <p>After.</p>');
});

test('an expression in an attribute is not read', async () => {
  expect(await drawn('<Callout kind="caution" title={alert(1)}>\nText.\n</Callout>')).toContain('>Take care</p>');
});

test('a link that leads nowhere leaves its words', async () => {
  expect(await drawn('[here](javascript:alert(1)) and [there](../slas/none.mdx)')).toBe('<p>here and there</p>');
});

test('a table tells every cell its column, and a ticked box is a word', async () => {
  expect(await drawn('| A | B |\n| --- | --- |\n| 1 | 2 |')).toContain('<td data-label="B">2</td>');
  expect(await drawn('- [x] one\n- [ ] two')).toMatch(/Done:[\s\S]*one[\s\S]*To do:[\s\S]*two/);
});
