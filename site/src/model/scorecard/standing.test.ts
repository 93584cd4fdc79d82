// biome-ignore-all lint/suspicious/noThenProperty: the format has a key of this name
import { expect, test } from 'vitest';
import { agreementPage } from '../agreement/agreement-page.ts';
import { makeContext } from '../context.ts';
import { agreementCard } from '../home/cards.ts';
import { dueDays } from '../home/due.ts';
import { placesOf } from '../places.ts';
import { handbookOf } from '../test-handbook.ts';
import { scorecardsPage } from './scorecards-page.ts';
import { lastInWords, standingBlock } from './standing.ts';
import { goalScore, monthScore, scorecardWith, valueIn } from './test-scorecards.ts';

const remedy = {
  kind: 'remedy',
  then: 'Marketing presents a plan.',
  version: '1.0.0',
  goal: 'low',
  because: ['October 2026'],
  since: '2026-11-02',
  by: ['marketing'],
  actBy: '2026-11-25',
  state: 'running',
  overSince: undefined,
  sentence: 'Marketing presents a plan by 25 November 2026.',
} as const;

const scorecard = scorecardWith(
  [
    goalScore('met', [valueIn('2026-10', 600)]),
    goalScore('near', [valueIn('2026-10', 550)]),
    goalScore('low', [valueIn('2026-10', 300), monthScore('2026-11', 'not due')]),
    goalScore('missing', [valueIn('2026-09', 600), monthScore('2026-10', 'unknown', { due: '2026-11-02' })]),
    goalScore('partly', [valueIn('2026-10', 560, { state: 'partly' })]),
    goalScore('gone', [valueIn('2026-10', 1)], { isCurrent: false }),
    goalScore('trial', [valueIn('2026-10', 1)], { binding: false }),
  ],
  { standing: 'remedy due', consequences: [remedy] },
);

async function contextWith(today = '2026-11-21') {
  const files = { 'slas/a.mdx': '---\ntitle: A\nstatus: active\nparties: [Marketing, Sales]\ngoals: []\n---\n' };
  const handbook = await handbookOf(files, today);
  return makeContext(handbook, placesOf(handbook), (id) => (id === 'a' ? scorecard : undefined));
}

test('the worst goals come first: missed, by how far, then missing, then partly met; those that bind nobody never', () => {
  const { worst, count } = standingBlock(scorecard);
  expect(worst.map(({ statement, badge, words }) => [statement, badge.words, words])).toEqual([
    ['Reach low.', 'Missed', 'October 2026: 300, goal 560'],
    ['Reach near.', 'Missed', 'October 2026: 550, goal 560'],
    ['Reach missing.', 'No value', 'October 2026'],
    ['Reach partly.', 'Partly met', 'October 2026: 560, goal 560'],
  ]);
  expect(worst[0]?.address).toBe('/agreements/a/scorecard/#score-low');
  expect(count).toBe('1 of 5 goals met when last read');
});

test('the card and the page of an agreement say where it stands; what binds nobody says nothing', async () => {
  const context = await contextWith();
  const [agreement] = context.handbook.agreements;
  expect(agreementCard(agreement!, context).stands).toMatchObject({
    badge: { words: 'A remedy is due' },
    running: ['Marketing presents a plan by 25 November 2026.'],
  });
  expect(agreementPage(agreement!, context).glance?.stands?.sentence).toBe('All is well.');
  const draft = { ...context, scorecard: () => ({ ...scorecard, standing: 'not in force' }) as const };
  expect(agreementCard(agreement!, draft).stands).toBeUndefined();
});

test('the first page lists a remedy until its day, and a value until it is there', async () => {
  const lines = (await contextWith().then(dueDays)).flatMap((day) => day.lines);
  expect(lines.map(({ kind, day, what, late }) => [kind, day, what, late])).toEqual([
    ['Value', '2026-11-02', 'Record a value of October 2026', true],
    ['Remedy', '2026-11-25', 'Marketing presents a plan.', false],
  ]);
  const later = (await contextWith('2026-11-30').then(dueDays)).flatMap((day) => day.lines);
  expect(later.map(({ kind }) => kind)).toEqual(['Value']);
});

test('the page of all scorecards begins with what is worst, and counts', () => {
  const others = (['on track', 'no results', 'missing'] as const).map((standing) =>
    scorecardWith([], { agreement: standing, title: standing, standing }),
  );
  const page = scorecardsPage([...others, scorecard], '2026-11-21', 'Acme');
  expect(page.lines.map(({ title }) => title)).toEqual(['A', 'missing', 'on track', 'no results']);
  expect(page.summary).toBe('1 with a remedy due, 1 with missing values, 1 on track, 1 without results yet');
  expect([page.isEmpty, scorecardsPage([], '2026-11-21', 'Acme')]).toMatchObject([false, { lines: [], summary: '' }]);
});

test('a last result says what was asked for then, where that was something else', () => {
  expect(lastInWords(valueIn('2026-10', 571))).toBe('October 2026: 571');
  expect(lastInWords(valueIn('2026-10', 571, { asked: 'Reach 560.' }))).toBe('October 2026: 571, goal 560 then');
});
