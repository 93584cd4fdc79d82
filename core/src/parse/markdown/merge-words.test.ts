import { array, assert, constantFrom, property } from 'fast-check';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, it } from 'vitest';
import { mergeWords } from './merge-words.ts';

const asItIs = unified().use(remarkParse).use(remarkGfm);
const joined = asItIs().use(mergeWords);
const pairs = [
  [asItIs, joined],
  [asItIs().use(remarkMdx), joined().use(remarkMdx)],
] as const;

it.each([
  'one R&amp;D two &lt; three & four &#38; five',
  'see www.example.com, https://example.com/a_b and a.b@example.com, or (mailto:a@example.com)',
  '[www.example.com](a.md) [a@example.com] ![a b](c.png) a] b [c',
  'one **two _three_ four** `five six` ~~seven~~ a_b_c 2*3*4',
  'one\\\ntwo  \nthree\n   four\\* five\\',
  'one[^a] two\n\n[^a]: three four\n\n[b]: c.md "d e"\n\n| f g | `h` |\n|---|---|\n| i_j | k&amp;l |',
])('leaves the tree as it is: %s', (text) => {
  for (const [one, other] of pairs) expect(other.parse(text)).toEqual(one.parse(text));
});

it('leaves the tree of any marks as it is', () => {
  const part = constantFrom(
    ...'a www. @b.cd https:// h 1 _ * ** [ ] ]( ) ![ ` `` ~~ &amp; & \\ < > ! + - . : | [^a]'.split(' '),
  );
  const parts = array(constantFrom('one', ' ', '  \n', '\n', '\r\n', '\t', '\n\n'), { maxLength: 1 });
  assert(
    property(
      array(
        part.chain((mark) => parts.map((space) => `${mark}${space.join('')}`)),
        { maxLength: 40 },
      ),
      (marks) => {
        const text = marks.join('');
        for (const [one, other] of pairs)
          expect(outcome(() => other.parse(text))).toEqual(outcome(() => one.parse(text)));
      },
    ),
    { numRuns: 400 },
  );
});

it('reads very many marks in one paragraph', () => {
  const text = 'one two R&amp;D three, `four`, [five](six.md) a_b\n'.repeat(4_000);
  const paragraph = joined.parse(text).children[0];
  expect(paragraph?.type === 'paragraph' && paragraph.children.length).toBe(4 * 4_000 + 1);
});

function outcome(parse: () => unknown): unknown {
  try {
    return parse();
  } catch (error) {
    return String(error);
  }
}
