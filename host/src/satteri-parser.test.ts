import { portableParser } from '@living-sla/core/portable-parser';
import { expect, it } from 'vitest';
import { makeSatteriParser, needsPortable } from './satteri-parser.ts';

const sentence = 'One two three four five R&amp;D six. ';

it('leaves very many marks in one paragraph to the portable parser', () => {
  expect(needsPortable(sentence.repeat(5_000))).toBe(true);
  expect(needsPortable(`${sentence}\n`.repeat(5_000))).toBe(true);
});

it('reads as many marks in short paragraphs itself, and to the same words', () => {
  const text = `${sentence.repeat(10)}\r\n \r\n`.repeat(500);
  expect(needsPortable(text)).toBe(false);
  const own = makeSatteriParser(undefined).mdx(text);
  expect(wordsOf(own)).toEqual(wordsOf(portableParser.mdx(text)));
});

it('leaves them to it also where broken MDX is read as Markdown', () => {
  const asked: string[] = [];
  const portable = {
    ...portableParser,
    markdown: (text: string) => {
      asked.push(text);
      return portableParser.markdown('One.');
    },
  };
  const parser = makeSatteriParser(portable);
  parser.markdown(sentence.repeat(5_000));
  parser.markdown(sentence);
  expect(asked).toEqual([sentence.repeat(5_000)]);
});

it.each([
  '“one” *two* three ',
  '“one” [two](three.md) ',
  '“one” `two` three ',
  '“one” a@b.example ',
  '“one” https://a.example ',
])('leaves very many marks on one line beyond ASCII to the portable parser: %s', (words) => {
  expect(needsPortable(words.repeat(10_000))).toBe(true);
  expect(needsPortable(`${words.repeat(5)}\n`.repeat(2_000))).toBe(false);
  expect(needsPortable(words.replaceAll(/[“”]/g, '"').repeat(10_000))).toBe(false);
});

it('looks for torn components in quotes that are very deep', () => {
  const { mdx } = makeSatteriParser(undefined);
  expect(mdx(`${'>'.repeat(15_000)} <Term>MQL</Term>`)).toHaveProperty('tree');
  expect(mdx('One <Term>MQL</Term>, **two <Term>three** four</Term>')).toEqual({ errorAt: { offset: 28 } });
});

it('reads few marks in one paragraph itself', () => {
  expect(needsPortable(sentence.repeat(100) + 'word '.repeat(20_000))).toBe(false);
});

function wordsOf(result: ReturnType<typeof portableParser.mdx>): unknown {
  if (!('tree' in result)) return result;
  return result.tree.children.map((paragraph) => ({
    start: paragraph.position?.start.offset,
    end: paragraph.position?.end.offset,
    words: 'children' in paragraph ? paragraph.children.map((child) => 'value' in child && child.value) : [],
  }));
}
