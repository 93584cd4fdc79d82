import { describe, expect, test } from 'vitest';
import { offeredAt } from './complete/testing.ts';

const head = '---\ntitle: Marketing and Sales\nparties: [Marketing, Sales]\n';
const inAgreement = (lines: string) => offeredAt('slas/a.mdx', `${head}${lines}\n---\n\nText.\n`);

test('comments that silence a rule: those that found something come first', () => {
  const asked = { byHand: true, rulesHere: ['vague-wording'] };
  const offered = offeredAt('slas/a.mdx', `${head}goals:\n  # sla-ignore ¦\n  - Do it.\n---\n`, asked);
  expect(offered.labels[0]).toBe('vague-wording');
  expect(offered.labels).not.toContain('unsafe-link');
  expect(offered.taking('goal-no-target')).toContain('# sla-ignore goal-no-target: the reason\n');
  const more = offeredAt('slas/a.mdx', `${head}# sla-ignore goal-no-target, ¦: both follow\n---\n`);
  expect(more.labels).not.toContain('goal-no-target');
  expect(more.taking('goal-no-deadline')).toContain('goal-no-target, goal-no-deadline: both follow');
  const body = offeredAt('slas/a.mdx', `${head}---\n\n{/* sla-ignore ¦ */}\n`);
  expect(body.taking('vague-wording')).toContain('{/* sla-ignore vague-wording: the reason */}');
  expect(offeredAt('slas/a.mdx', `${head}# sl¦\n---\n`).taking('sla-ignore')).toContain(
    '# sla-ignore goal-no-target: the reason\n',
  );
  expect(offeredAt('slas/a.mdx', `${head}# a plain comment ¦\n---\n`).labels).toEqual([]);
});

describe('terms in running text', () => {
  const body = (text: string, byHand = false) => offeredAt('slas/a.mdx', `${head}---\n\n${text}\n`, { byHand });

  test('names, short forms and plurals, from two letters on', () => {
    expect(body('Send each MQ¦ on.').labels).toEqual(['MQL', 'MQLs']);
    expect(body('Send each M¦ on.')).toMatchObject({ labels: [], unfinished: true });
    expect(body('Send each ¦').labels).toEqual([]);
    expect(body('Send each ¦', true).labels).toContain('MQL');
    expect(body('Write a recov¦').taking('recovery plan')).toContain('Write a recovery plan\n');
    expect(body('Recov¦').taking('Recovery plans')).toContain('\nRecovery plans\n');
  });

  test('words in front of the cursor count together', () => {
    const offered = body('Send marketing qu¦ on.');
    expect(offered.taking('Marketing Qualified Leads')).toContain('Send Marketing Qualified Leads on.');
    expect(offered.items[0]?.filter).toMatch(/^marketing qu/);
  });

  test('another name and a word to avoid become the one to write', () => {
    expect(body('Call the hand¦').taking('Marketing Qualified Lead')).toContain('Call the Marketing Qualified Lead\n');
    expect(body('Call the hot l¦').taking('MQL')).toContain('Call the MQL\n');
    expect(body('Call hot leads¦').taking('MQLs')).toContain('Call MQLs\n');
    expect(body('Call the hot l¦').items[0]).toMatchObject({
      detail: '“hot lead” is to be avoided',
      says: 'A lead with a score.',
    });
  });

  test('in fields for people, too, and behind other writing', () => {
    expect(inAgreement('goals:\n  - Deliver 560 MQ¦').labels).toEqual(['MQL', 'MQLs']);
    expect(inAgreement('summary: >-\n  Each recov¦').labels).toContain('recovery plan');
    expect(inAgreement('summary: "🎯 שלום recov¦"').taking('recovery plan')).toContain('"🎯 שלום recovery plan"');
  });

  test('not in code, not where the word is whole, and no term of another agreement', () => {
    expect(body('The `MQ¦` field').labels).toEqual([]);
    expect(body('```\nMQ¦\n```').labels).toEqual([]);
    expect(body('Each MQL¦ counts').labels).toEqual(['MQLs']);
    expect(body('A renewal t¦').labels).toEqual([]);
  });
});

test('units behind a number in running text', () => {
  const offered = offeredAt('slas/a.mdx', `${head}---\n\nSales calls within 4 bus¦\n`, { byHand: false });
  expect(offered.labels).toEqual(['business hours', 'business days']);
  expect(offered.taking('business hours')).toContain('Sales calls within 4 business hours\n');
  expect(inAgreement('goals:\n  - Call within 1 ¦').labels.slice(0, 3)).toEqual([
    'business hour',
    'business day',
    'minute',
  ]);
  expect(offeredAt('slas/a.mdx', `${head}---\n\nwithin 4 ¦\n`, { byHand: false, typed: ' ' }).labels).toEqual([]);
});

describe('the body', () => {
  const body = (text: string) => offeredAt('slas/a.mdx', `${head}---\n\n## The way\n\n${text}\n`);

  test('components with their attributes, words and ends', () => {
    expect(body('<Ca¦').taking('Callout')).toContain(
      '<Callout kind="note" title="Say why">\nWhat must not be missed.\n</Callout>',
    );
    expect(body('<Callout ¦>\nx\n</Callout>').labels).toEqual(['kind', 'title']);
    expect(body('<Callout kind="tip" ¦>').labels).toEqual(['title']);
    expect(body('<Callout kind="¦">').labels).toEqual(['note', 'tip', 'caution']);
    expect(body('<Details summary="x">\n<Steps>\n1. a\n</¦').taking('Steps')).toContain('\n</Steps>\n');
    expect(body('¦').labels).toContain('<Steps>');
    expect(body('Fewer than 5 <¦').labels).toContain('Callout');
  });

  test('pages and headings that a link may lead to', () => {
    expect(body('[week](../gui¦)').taking('../guide/first-week.mdx')).toContain('[week](../guide/first-week.mdx)');
    expect(body('[week](/¦)').taking('/guide/first-week.mdx')).toContain('(/guide/first-week.mdx)');
    expect(body('[week](../guide/first-week.mdx#¦)').taking('day-one')).toContain('first-week.mdx#day-one)');
    expect(body('[here](#¦)').labels).toContain('the-way');
  });
});

test.each([
  ['slas/a.mdx', '---\n¦'],
  ['slas/a.mdx', '---\n¦---\n'],
  ['slas/a.mdx', '-¦--\n---\n'],
  ['slas/a.mdx', '---\n: : ¦ : [}{]\n---'],
  ['slas/a.mdx', '---\n- - - [[[{{{ ¦\n---'],
  ['slas/a.mdx', `---\n"${'\\'.repeat(50)}¦`],
  ['slas/a.mdx', '---\ntitle: x\n---\n<Callout\n{¦'],
  ['handbook.yaml', '\uFEFF¦'],
  ['handbook.yaml', '¦---\n...\n'],
])('nothing breaks it: %s %j', (path, text) => {
  expect(() => offeredAt(path, text)).not.toThrow();
});
