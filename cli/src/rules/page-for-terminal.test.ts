import { plainPaint, rulePages } from '@living-sla/core';
import { expect, test } from 'vitest';
import { pageForTerminal } from './page-for-terminal.ts';

const paint = {
  ...plainPaint,
  strong: (text: string) => `[${text}]`,
  hint: (text: string) => `<${text}>`,
  faint: (text: string) => `(${text})`,
};

test('headings, code and examples are set apart without their Markdown', () => {
  const page = '# Title\n\nSay `by`, see [the guide](x.md).\n\n```mdx\n---\n# no heading\nkey: a # b\n```\n\n## How\n';
  expect(pageForTerminal(page, paint, 80)).toBe(
    '[Title]\n\nSay <by>, see the guide.\n\n    (---)\n    (# no heading)\n    <key>: a( # b)\n\n[How]\n',
  );
});

test('paragraphs and lists fill the width, examples keep their lines', () => {
  const page =
    'One two three\nfour five `six seven` eight nine.\n\n- One two three four five six seven\n  eight.\n- Nine.\n\n```\na very long line that is not broken at all\n```';
  expect(pageForTerminal(page, paint, 30)).toBe(
    [
      'One two three four five <six>',
      '<seven> eight nine.',
      '',
      '- One two three four five six',
      '  seven eight.',
      '- Nine.',
      '',
      '    a very long line that is not broken at all\n',
    ].join('\n'),
  );
});

test('the columns of a table stand below each other', () => {
  const page = '| Mark | Meaning |\n| --- | --- |\n| a | `One` |\n| long one | Two |';
  expect(pageForTerminal(page, paint, 80)).toBe('[Mark    ]  [Meaning]\na         One\nlong one  Two\n');
});

test('an empty line of an example stays empty, and control characters become visible', () => {
  expect(pageForTerminal('```\na\n\nb\u001B[2J\n```', plainPaint, 80)).toBe('    a\n\n    b␛[2J\n');
});

test.each([40, 80, 200])(
  'at %i columns no page of ours keeps a mark, loses a word, or runs over the edge',
  (columns) => {
    for (const [id, page] of Object.entries(rulePages)) {
      const shown = pageForTerminal(page, plainPaint, columns);
      expect(shown).not.toMatch(/^# /);
      expect(shown).not.toMatch(/^(```|##+ )/m);
      const prose = shown.split('\n').filter((line) => !line.startsWith('    '));
      expect(
        prose.filter((line) => line.length > Math.min(columns, 100) && line.includes(' ')),
        id,
      ).toEqual([]);
      const words = (text: string) => text.replace(/```\w*|[`#\s]|\]\([^)]*\)|\[/g, '');
      expect(words(shown).length).toBe(words(page).length);
    }
  },
);
