import { expect, it, test } from 'vitest';
import { exampleChange, exampleReport } from './example-change.ts';
import { type AgreementNews, dayInWords, noticeAsMarkdown, noticeAsText } from './notice.ts';

const news: AgreementNews = {
  title: 'Marketing and Sales',
  version: { before: '2.1.0', after: '3.0.0' },
  effective: { from: '2026-11-01', until: '2027-01-31' },
  isBinding: true,
  own: [exampleChange()],
  others: [exampleChange({ message: 'Sales calls within 2 hours.' })],
  editorial: 2,
  unsigned: ['marketing', 'sales'],
  contacts: [{ role: 'Head of demand', party: 'Marketing', ways: ['demand@acme.example', '#leads'] }],
};

it('tells what changes, from when, what to do and whom to ask', () => {
  expect(noticeAsText(notice([news]))).toBe(
    [
      'News for Marketing: Marketing and Sales, version 3.0.0',
      '',
      'From when',
      '- From 1 November 2026 on, until 31 January 2027.',
      '',
      'What changes for you',
      '- Marketing’s monthly MQL target rises from 500 to 560 (+12%). (stricter for you)',
      '',
      'What changes for others',
      '- Sales calls within 2 hours.',
      '',
      'What to do',
      '- Read the points above, and speak up before the change is accepted if one of them cannot work.',
      '- The yes of Marketing to version 3.0.0 is still missing: whoever signs for you has to give it.',
      '- Still missing besides: the yes of Sales.',
      '- Wording was tidied up in 2 places; that changes nobody’s duty.',
      '',
      'Whom to ask',
      '- Head of demand (Marketing): demand@acme.example, #leads',
      '',
    ].join('\n'),
  );
});

test.each<[string, Partial<AgreementNews>, string]>([
  [
    'a text without a day',
    { effective: { from: undefined, until: undefined } },
    '- As soon as version 3.0.0 is accepted: the agreement names no day.',
  ],
  ['a draft', { isBinding: false }, '- Not yet: this is a draft and binds nobody.'],
  ['nothing of one’s own', { own: [], unsigned: ['sales'] }, '- Nothing, unless you want to object.'],
  [
    'a change in doubt',
    { own: [exampleChange({ class: 'clarifying' })] },
    '(please look whether this changes anything for you)',
  ],
])('%s', (_, some, words) => expect(noticeAsText(notice([{ ...news, ...some }]))).toContain(words));

it('says so where nothing changes', () => {
  expect(noticeAsText(notice([]))).toBe('Nothing changes for Marketing between main and the working tree.\n');
});

it('escapes what authors wrote', () => {
  const evil = '<b>x</b> **y** @octocat \u001B[31m';
  const shown = noticeAsMarkdown(notice([{ ...news, title: evil, own: [exampleChange({ message: evil })] }]));
  expect(shown).not.toMatch(/<b>|\*\*y|@o/);
  expect(noticeAsText(notice([{ ...news, title: evil }]))).not.toContain('\u001B');
});

test('a day in words', () => {
  expect(['2026-02-09', 'soon', '2026-13-01'].map(dayInWords)).toEqual(['9 February 2026', 'soon', '2026-13-01']);
});

function notice(agreements: readonly AgreementNews[]) {
  const { names, sides } = exampleReport([]);
  return { party: { id: 'marketing', name: 'Marketing' }, names, sides, agreements };
}
