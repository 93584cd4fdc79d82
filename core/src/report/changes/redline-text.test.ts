import { expect, it, test } from 'vitest';
import { exampleChange } from './example-change.ts';
import { markdownRedline, terminalRedline } from './redline-text.ts';

test.each([
  [
    'words apart',
    [
      ['same', 'Call '],
      ['removed', 'soon'],
      ['added', 'today'],
      ['same', '.'],
    ],
    'Call ~~soon~~ **today**.',
  ],
  [
    'a mark beside letters',
    [
      ['same', 'MQL'],
      ['added', 's'],
      ['same', ' only'],
    ],
    'MQL **s** only',
  ],
  [
    'a sign at the edge',
    [
      ['removed', '50%'],
      ['added', '60%'],
      ['same', 'x'],
    ],
    '~~50%~~ **60%** x',
  ],
  ['an author’s own marks', [['added', '**a** ~~b~~ <i>']], '**\\*\\*a\\*\\* \\~\\~b\\~\\~ &lt;i&gt;**'],
  [
    'spaces within the marks',
    [
      ['same', 'a'],
      ['added', ' b '],
      ['same', 'c'],
    ],
    'a **b** c',
  ],
] as const)('Markdown: %s', (_, parts, shown) => {
  const redline = parts.map(([kind, text]) => ({ kind, text }));
  expect(markdownRedline(exampleChange({ redline }))).toBe(shown);
});

it('shortens what stayed', () => {
  const same = { kind: 'same', text: 'word '.repeat(100) } as const;
  const redline = [
    same,
    { kind: 'added', text: 'new ' } as const,
    same,
    { kind: 'removed', text: 'old' } as const,
    same,
  ];
  const shown = terminalRedline(exampleChange({ redline }), undefined);
  expect(shown).toMatch(/^ … (word )+\{\+new \+\}(word )+… (word )+\[-old-\](word )+… $/);
  expect(shown?.length).toBeLessThan(330);
});

it('shows the old and the new words where nobody has compared them, unless the sentence quotes them', () => {
  const change = exampleChange({ redline: undefined });
  expect(terminalRedline(change, undefined)).toBe('[-at least 500-]{+at least 560+}');
  expect(terminalRedline({ ...change, message: 'From at least 500 to at least 560.' }, undefined)).toBeUndefined();
});
