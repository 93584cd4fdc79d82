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
  const page = '# Title\n\nSay `by`, see [the guide](x.md).\n\n```mdx\n---\n# no heading\n```\n\n## How\n';
  expect(pageForTerminal(page, paint)).toBe(
    '[Title]\n\nSay <by>, see the guide.\n\n(    ---)\n(    # no heading)\n\n[How]\n',
  );
});

test('an empty line of an example stays empty, and control characters become visible', () => {
  expect(pageForTerminal('```\na\n\nb\u001B[2J\n```', plainPaint)).toBe('    a\n\n    b␛[2J\n');
});

test('no page of ours keeps a fence or a heading mark', () => {
  for (const page of Object.values(rulePages)) {
    const shown = pageForTerminal(page, plainPaint);
    expect(shown).not.toContain('```');
    expect(shown).not.toMatch(/^#/m);
  }
});
