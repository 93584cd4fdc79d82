import { describe, expect, test } from 'vitest';
import { alignText } from './align.ts';

function found(source: string, value: string, words: string, range = { start: 0, end: source.length }) {
  const start = source.indexOf(words);
  const place = alignText(source, range, value)({ start, end: start + words.length });
  return place && value.slice(place.start, place.end);
}

describe('alignText', () => {
  test('finds words in a plain value', () => {
    expect(found('Deliver 560 MQLs.', 'Deliver 560 MQLs.', 'MQLs')).toBe('MQLs');
  });

  test('looks past quotes and escapes', () => {
    expect(found('"Say \\"MQL\\" once"', 'Say "MQL" once', 'once')).toBe('once');
    expect(found("'It''s an MQL'", "It's an MQL", 'MQL')).toBe('MQL');
  });

  test('looks past block marks and indents', () => {
    expect(found('>-\n  A Marketing\n  Qualified Lead', 'A Marketing Qualified Lead', 'Marketing\n  Qualified')).toBe(
      'Marketing Qualified',
    );
  });

  test('takes a character reference for one character', () => {
    expect(found('R&amp;D makes an MQL', 'R&D makes an MQL', 'MQL')).toBe('MQL');
  });

  test('an ampersand that begins no reference is itself', () => {
    expect(found('R&D makes an MQL', 'R&D makes an MQL', 'MQL')).toBe('MQL');
  });

  test('says nothing where the words are not the same', () => {
    expect(found('abc MQL', 'something else', 'MQL')).toBeUndefined();
  });
});
