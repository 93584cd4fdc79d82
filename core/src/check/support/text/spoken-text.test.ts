import { expect, it } from 'vitest';
import { spokenText } from './spoken-text.ts';

it.each([
  ['one span', 'Call within 3 hours.', [[0, 20]], '3 hours'],
  ['an end of line and an indent', 'Call within\n    3 hours.', [[0, 24]], '3 hours'],
  [
    'marks that are left out',
    'Call in **3** hours.',
    [
      [0, 8],
      [10, 11],
      [13, 20],
    ],
    '3** hours',
  ],
  [
    'two spaces where spans meet',
    'Call  in [3 hours](x).',
    [
      [0, 9],
      [10, 17],
      [21, 22],
    ],
    '3 hours',
  ],
] as const)('finds words again behind %s', (_, source, spans, expected) => {
  const spoken = spokenText(
    source,
    spans.map(([start, end]) => ({ start, end })),
  );
  expect(spoken.text).not.toMatch(/\s{2}|\n/);
  const start = spoken.text.indexOf('3 hours');
  const place = spoken.placeOf({ start, end: start + '3 hours'.length });
  expect(source.slice(place.start, place.end)).toBe(expected);
});
