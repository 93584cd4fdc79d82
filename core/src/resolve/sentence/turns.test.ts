import { describe, expect, it } from 'vitest';
import { find } from './find.ts';
import { part, pattern, turns } from './turns.ts';

describe('turns of phrase', () => {
  const greeting = part`(good|happy) <weekday>`;
  const known = turns`
    ${greeting}
    (see|meet) you (on <weekday>|
      at <number> o’clock)
    // nobody says this
    <word>ish it is
  `;

  it.each([
    ['Good Monday to all', ['Good Monday']],
    ["We meet you at ten o’clock, and see you at 11 o'clock", ['meet you at ten o’clock', "see you at 11 o'clock"]],
    ['Tennish it is', ['Tennish it is']],
    ['Good mondays; goodmonday; see you on time', []],
  ])('are found as whole words: %s', (text, found) => {
    expect(find(text, known).map(({ start, end }) => text.slice(start, end))).toEqual(found);
  });

  it('may hold what patterns hold', () => {
    expect(pattern('u')`^(?<day>[(]?<weekday>\)?)$`.exec('(friday)')?.groups?.day).toBe('(friday)');
  });

  it('name lists that there are', () => {
    expect(() => turns`<no-such-list>`).toThrow('There is no list of words named no-such-list.');
  });

  it.each(['opportunity and opportunities', 'success and successes', 'fan and fans'])('find several: %s', (text) => {
    expect(find(text, turns`<admirers>`).length).toBe(2);
  });
});
