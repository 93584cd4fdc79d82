import { expect, it } from 'vitest';
import { isEnglishWord } from './english.ts';

it('knows British and American words, short forms, and words made of known ones', () => {
  const words =
    'lead organise organize behaviour behavior e-mail follow-up don’t we’ll lead’s leads’ MQLs HubSpot webinar Monday';
  expect(words.split(' ').filter((word) => !isEnglishWord(word))).toEqual([]);
});

it('knows no slips of the keys', () => {
  const slips = 'recieve busines calender befroe storys intnet shoud follow-upp nto';
  expect(slips.split(' ').filter(isEnglishWord)).toEqual([]);
});
