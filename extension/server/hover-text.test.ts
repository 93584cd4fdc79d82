import { parseFile } from '@living-sla/core';
import type { ExplanationLine } from '@living-sla/core/editor';
import { expect, test } from 'vitest';
import { markdownLines, plainLines } from './hover-text.ts';

const file = parseFile('handbook.yaml', 'organisation: Acme\ntitle: A\n', {
  name: 'none',
  mdx: () => ({ tree: { type: 'root', children: [] } }),
  markdown: () => ({ tree: { type: 'root', children: [] } }),
});
if (file === undefined) throw new Error('The settings are part of a handbook.');
const place = { file, range: { start: 20, end: 25 } };
const markdown = markdownLines((path) => `file:///a(b)/${path}`);

test.each([
  ['# heading', '\\# heading'],
  ['- item', '\\- item'],
  ['+ item', '\\+ item'],
  ['12. item', '12\\. item'],
  ['3) item', '3\\) item'],
  ['*bold* <b>x</b> [a](command:x)', '\\*bold\\* &lt;b&gt;x&lt;/b&gt; \\[a\\](command:x)'],
  ['a\n\n# b', 'a # b'],
  ['    indented', 'indented'],
  ['\u202Eturned', '\uFFFDturned'],
])('%j is the text of a paragraph, not markup', (text, shown) => {
  expect(markdown.line(paragraph({ text, manner: 'plain' }))).toBe(shown);
  expect(markdown.line({ ...paragraph({ text, manner: 'plain' }), item: true })).toBe(`- ${shown}`);
});

test.each([
  ['a: *b*', '`a: *b*`'],
  ['a `b` ``c``', '``` a `b` ``c`` ```'],
  ['a\nb', '`a b`'],
])('%j stands in code as it is', (text, shown) => {
  expect(markdown.line(paragraph({ text, manner: 'code' }))).toBe(shown);
});

test('words stay apart from their neighbours, and lead where they stand', () => {
  const words = [
    { text: 'A & B', manner: 'strong' },
    { text: ' – in ', manner: 'plain' },
    { text: 'a [b]', manner: 'plain', place },
  ] as const;
  expect(markdown.line(paragraph(...words))).toBe('**A &amp; B** – in [a \\[b\\]](<file:///a(b)/handbook.yaml#L2>)');
  expect(plainLines.line(paragraph(...words))).toBe('A & B – in a [b]');
  expect(plainLines.line(paragraph({ text: 'handbook.yaml', manner: 'plain', place }))).toBe('handbook.yaml, line 2');
});

function paragraph(...words: ExplanationLine['words']): ExplanationLine {
  return { item: false, words };
}
