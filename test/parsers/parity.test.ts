import { checkHandbook, loadHandbook, memoryHost } from '@living-sla/core';
import { portableParser } from '@living-sla/core/portable-parser';
import { fastParser } from '@living-sla/host';
import { describe, expect, it } from 'vitest';
import { readByBoth, whatRulesSee } from './compare.ts';
import { exampleHandbook, ruleFixtures, type Sample } from './corpus.ts';

/** Corners of MDX in which parsers like to differ. */
const corners = [
  '{1 + 1}',
  '{1 +',
  '{foo(}',
  'x {"a} y',
  "{'}'}",
  '{/* a } */}',
  '{a b}',
  '{`$' + '{"}"}`}',
  'a {a}} b',
  'import x from "y"',
  'import x from',
  'import x from "y"\nmore text',
  'import a\n\n# b',
  'export const a = {',
  'export the list',
  'Import data daily',
  'import x\n\nimport y\n\ntext {z}',
  '<A>text</A>',
  '<A>\ntext\n</A>',
  'text <A>in</A> text',
  '<A/>',
  '<>x</>',
  '<A>a</A> <B>c</B>',
  '- <A>a</A>',
  '<A>a *b*</A>',
  '| a |\n|--|\n| <A>x</A> |',
  '# <A>x</A>',
  '<A>\n<B>x</B>\n</A>',
  '<A>\n\n- x\n\n</A>',
  '> <A>\n> x\n> </A>',
  '<A b="x>y"/>',
  "<A b='c' d/>",
  'a < b',
  '<b>',
  '</b>',
  '<A></B>',
  '**a <A>b** c</A>',
  '<!-- c -->',
  '<https://x.example>',
  '<1>',
  '<A b=c>',
  '<A b={1 + 1}/>',
  '<A {...x} />',
  'https://x.example www.y.example a@b.example',
  '[^1]\n\n[^1]: note',
  '[x](javascript:alert(1))',
  '![a](b.png "t")',
  '[a]: http://x.example\n\n[a]',
  '# a\n\n   # b\n\nSet\n===',
  '\\{a\\} \\< b',
  '&amp; &#123; &nbsp;',
  '> q\n> {x}\n',
  '- [x] a\n- b\n\n  c',
  'a\u00a0b é 😀 {x} *y*',
  '    code {x}',
  '```\n{x}\n```',
  'a\r\n\r\n<A>\r\nb\r\n</A>\r\n',
  '~~a~~ ~b~',
  '[a](b (c) d)',
  '`<A>`',
  '<A>\n\n```\n</A>\n```\n\n</A>',
].map(
  (body, at): Sample => ({
    name: `corner ${at}: ${JSON.stringify(body)}`,
    path: 'slas/a.mdx',
    text: `---\ntitle: A\n---\n\n${body}\n`,
  }),
);

const samples = [...exampleHandbook(), ...ruleFixtures(), ...corners];

describe('both parsers show the rules the same', () => {
  it.each(samples.map((sample) => [sample.name, sample] as const))('%s', (_name, sample) => {
    const { portable, fast } = readByBoth(sample);
    expect(whatRulesSee(fast)).toEqual(whatRulesSee(portable));
  });

  it('reads a corpus worth the name', () => {
    expect(exampleHandbook().length).toBeGreaterThan(40);
    expect(ruleFixtures().length).toBeGreaterThan(20);
  });
});

describe('the whole example handbook', () => {
  it('has the same findings with either parser', async () => {
    const files = Object.fromEntries(exampleHandbook().map(({ path, text }) => [path, text]));
    const check = async (parser: typeof portableParser) =>
      checkHandbook(await loadHandbook(memoryHost(files), { parser, today: '2026-11-21' }));
    const [portable, fast] = await Promise.all([check(portableParser), check(await fastParser())]);
    expect(fast).toEqual(portable);
    // Without handbook.yaml the calendars are unknown, so that there is something to compare.
    expect(portable.findings.length).toBeGreaterThan(0);
  });
});
