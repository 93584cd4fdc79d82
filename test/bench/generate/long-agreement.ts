import type { GeneratedFile } from './handbook.ts';

/** An agreement with next to nothing in it but what is measured. @param blocks lines of its frontmatter. */
export function longAgreement(blocks: readonly string[], body = 'All that was agreed stands above.'): GeneratedFile[] {
  const head = [
    'title: A very long agreement',
    'effective: { from: 2026-07-01, until: 2027-06-30 }',
    'parties:',
    '  - { id: marketing, name: Marketing }',
    '  - { id: sales, name: Sales }',
  ];
  return [{ path: 'slas/long.mdx', text: `---\n${[...head, ...blocks].join('\n')}\n---\n\n${body}\n` }];
}

/** A text of about so many letters, made of parts that are told apart by their number. */
export function repeated(letters: number, part: (number: number) => string): string {
  const parts: string[] = [];
  for (let length = 0; length < letters; length += (parts.at(-1) ?? '').length) parts.push(part(parts.length));
  return parts.join('');
}

/** So many lines, told apart by their number. */
export function lines(count: number, line: (number: number) => string): string[] {
  return Array.from({ length: count }, (_, number) => line(number));
}

/** A made-up word for a number, another for each: bada, deda, fida. */
export function madeUpWord(number: number): string {
  const consonants = 'bdfgklmnprst';
  const vowels = 'aeiou';
  let word = '';
  for (let rest = number, at = 0; rest > 0 || at < 2; at++) {
    word += `${consonants[rest % 12]}${vowels[Math.floor(rest / 12) % 5]}`;
    rest = Math.floor(rest / 60);
  }
  return word;
}
