import { expect, it } from 'vitest';
import { isInAddress, withoutAddresses } from './addresses.ts';

const at = (text: string, words: string) => {
  const start = text.lastIndexOf(words);
  return { start, end: start + words.length };
};

it.each([
  'https://x.example/hot-lead',
  '(see https://x.example/a?of=hot-lead).',
  'www.hot-lead.example',
  'mailto:hot-lead@acme.example',
  'Write to hot-lead@acme.example.',
  'x.example/hot-lead/2',
  '<https://x.example/hot-lead>',
])('is part of an address: %s', (text) => {
  expect(isInAddress(text, at(text, 'hot-lead'))).toBe(true);
  expect(withoutAddresses(text)).not.toContain('hot');
  expect(withoutAddresses(text)).toHaveLength(text.length);
});

it.each(['A hot lead/MQL', 'e.g. hot lead', 'https://x.example, hot lead', 'to a@x.example:hot lead', '1.5/hot lead'])(
  'is none: %s',
  (text) => {
    expect(isInAddress(text, at(text, 'hot lead'))).toBe(false);
    expect(withoutAddresses(text)).toContain('hot lead');
  },
);

it('is a name that holds the whole address', () => {
  expect(isInAddress('the acme.example/shop is', at('the acme.example/shop is', 'acme.example/shop'))).toBe(false);
});

it('takes no longer for a text without spaces', () => {
  const text = `${'a.b@'.repeat(50_000)}hot`;
  expect(isInAddress(text, at(text, 'hot'))).toBe(false);
  expect(withoutAddresses(`${'a.'.repeat(50_000)}/`)).toHaveLength(100_001);
});
