import { describe, expect, test } from 'vitest';
import { snippetOf } from './complete/template.ts';
import { offeredAt } from './complete/testing.ts';

const head = '---\ntitle: Marketing and Sales\nparties: [Marketing, Sales]\n';
const inAgreement = (lines: string) => offeredAt('slas/a.mdx', `${head}${lines}\n---\n\nText.\n`);

describe('keys', () => {
  test('those of the place, needed ones first, without those that are there', () => {
    const { labels } = inAgreement('goals:\n  - id: a\n    own¦\n    source: CRM');
    expect(labels.slice(0, 3)).toEqual(['statement', 'status', 'owner']);
    expect(labels).not.toContain('id');
    expect(labels).not.toContain('source');
    expect(labels).not.toContain('parties');
  });

  test.each([
    ['at the top', 'sta¦', 'status'],
    ['in an empty line', 'effective:\n  ¦', 'until'],
    ['in braces', 'effective: { from: 2026-07-01, ¦ }', 'until'],
    ['in braces that are not closed', 'effective: { ¦\nstatus: draft', 'from'],
    ['in braces over lines', 'effective: {\n  from: 2026-07-01,\n  ¦\n}', 'until'],
    ['behind a dash', 'goals:\n  - ¦', 'statement'],
    ['behind a dash with keys below', 'goals:\n  - ¦\n    id: a', 'statement'],
    ['behind a dash at the edge', 'goals:\n- ¦', 'statement'],
    ['in front of its colon', 'goals:\n  - id: a\n    ¦: MQL', 'metric'],
    ['in a group within an item', 'goals:\n  - id: a\n    clock:\n      within: 4 hours\n      ¦\n  - id: b', 'limit'],
    ['behind something broken', 'owner: "Sales\ngoals:\n  - id: [a\n    ¦', 'statement'],
    ['behind a text of lines', 'summary: >-\n  One: two\n  three\n¦', 'goals'],
    ['behind a comment', 'goals:\n  - id: a # first\n    # second\n    ¦', 'owner'],
  ])('%s', (_, lines, wanted) => {
    expect(inAgreement(lines).labels).toContain(wanted);
  });

  test('no key where words run on, and none behind words', () => {
    for (const lines of [
      'summary: >-\n  Some wor¦',
      'goals:\n  - Deliver leads\n    own¦',
      'title¦ : x',
      'owner: Sales ¦',
    ]) {
      expect(inAgreement(lines).labels, lines).not.toContain('statement');
    }
  });

  test('a key comes with its value begun, and a list or group with lines of its own', () => {
    expect(inAgreement('own¦').taking('owner')).toContain('\nowner: \n---');
    expect(inAgreement('¦').taking('review')).toContain('\nreview:\n  every: quarter\n  notice: 10 business days\n');
    expect(inAgreement('stages:\n  - id: a\n    ¦').taking('next')).toContain('\n    next: []\n');
    expect(inAgreement('remedies:\n  - { ¦ }').taking('then')).toContain('  - { then:  }\n');
    expect(inAgreement('goals:\n  - id: a\n    ¦').taking('clock')).toContain('\n    clock:\n      starts: the MQL');
  });

  test('where few words or names are possible, one can be picked at once', () => {
    const snippet = (lines: string, label: string) => {
      const item = inAgreement(lines).items.find((each) => each.label === label);
      return snippetOf(item?.template ?? []);
    };
    expect(snippet('¦', 'status')).toMatch(/^status: \$\{1\|draft,proposed,experimental,active,legacy,retired\|\}$/);
    expect(snippet('goals:\n  - id: a\n    ¦', 'owner')).toMatch(/^owner: \$\{1\|marketing,sales\|\}$/);
    expect(snippet('stages:\n  - id: a\n    ¦', 'next')).toMatch(/^next: \[\$\{1\|a\|\}\]$/);
    expect(snippet('¦', 'owner')).toBe('owner: ');
    expect(snippet('routing:\n  - ¦', 'otherwise')).toBe('otherwise: true');
  });

  test('a key that has a colon is only exchanged', () => {
    expect(inAgreement('goals:\n  - owne¦r: sales').taking('metric')).toContain('\n  - metric: sales\n');
  });

  test('each tells what it is for and how it looks', () => {
    const owner = inAgreement('own¦').items.find(({ label }) => label === 'owner');
    expect(owner).toMatchObject({
      kind: 'key',
      says: expect.stringMatching(/party or role/),
      example: 'owner: Revenue operations',
    });
    const goals = inAgreement('go¦').items.find(({ label }) => label === 'goals');
    expect(goals?.detail).toBe('needed');
  });
});

describe('blocks', () => {
  test('come with the space that their lines need, line ends and tabs of the file', () => {
    expect(inAgreement('goals:\n  - ¦').taking('goal with a target')).toContain(
      '\n  - id: mql-volume\n    owner: marketing\n',
    );
    expect(inAgreement('goals:\n¦').taking('goal with a target')).toContain(
      '\n  - id: mql-volume\n    owner: marketing\n',
    );
    expect(inAgreement('goals:\n  ¦').taking('goal with a target')).toContain(
      '\n  - id: mql-volume\n    owner: marketing\n',
    );
    expect(inAgreement('goals:\n  -¦').taking('goal with a target')).toContain(
      '\n  - id: mql-volume\n    owner: marketing\n',
    );
    const windows = `${head}goals:\n  - ¦\n---\n`.replaceAll('\n', '\r\n');
    const written = offeredAt('slas/a.mdx', windows).taking('goal with a target');
    expect(written).toContain('\r\n  - id: mql-volume\r\n    owner: marketing\r\n');
    expect(written.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(inAgreement('goals:\n\t- ¦').taking('goal with a target')).toContain(
      '\n\t- id: mql-volume\n\t  owner: marketing\n',
    );
  });

  test('a file that is empty can be begun as a whole', () => {
    expect(offeredAt('slas/a.mdx', '¦').taking('agreement')).toMatch(
      /^---\ntitle: .*\nparties:\n {2}- Marketing\n[\s\S]*\n---\n\n$/,
    );
    expect(offeredAt('glossary/a.mdx', '--¦').taking('definition')).toMatch(/^---\nterm: .*\nmeans: .*\n---\n\n$/);
    expect(offeredAt('reviews/a.mdx', '---\n¦\n---\n').taking('review')).toContain('held: 2026-11-21');
    expect(offeredAt('handbook.yaml', '¦').labels).toContain('handbook');
    expect(offeredAt('guide/a.mdx', 'Some text.\n¦').labels).toEqual([]);
  });
});

describe('values', () => {
  test.each([
    ['a word of a list', 'status: ¦', ['draft', 'proposed', 'experimental', 'active', 'legacy', 'retired']],
    ['yes or no', 'definitions:\n  - examples:\n      - qualifies: ¦', ['true', 'false']],
    ['only yes', 'routing:\n  - otherwise: ¦', ['true']],
    ['a party', 'goals:\n  - owner: ¦', ['marketing', 'sales']],
    ['a party that is not there yet', 'goals:\n  - owner: [sales, ¦]', ['marketing']],
    ['a party in a list of lines', 'goals:\n  - owner:\n      - sales\n      - ¦', ['marketing']],
    [
      'a goal, also while other keys are broken',
      'goals:\n  - id: mqls\n  - { id: sqls\nexceptions:\n  - supersedes: [¦',
      ['mqls', 'sqls'],
    ],
    ['a goal or any', 'goals:\n  - { id: mqls, statement: x }\nremedies:\n  - when: { goal: ¦ }', ['mqls', 'any']],
    ['a stage', 'stages:\n  - { id: mql }\n  - { id: sql, next: [¦] }', ['mql', 'sql']],
    ['a calendar', 'goals:\n  - clock:\n      calendar: ¦', ['default', 'customer-desk']],
    ['a role by its name and id', 'signoffs:\n  - by: ¦', ['Head of sales', 'head-of-sales']],
    [
      'several words that mean a party',
      'cancellation: { by: ¦ }',
      ['marketing', 'sales', 'either party', 'any party', 'both parties'],
    ],
  ])('%s', (_, lines, wanted) => {
    expect(inAgreement(lines).labels).toEqual(wanted);
  });

  test('terms go by short form and name, the retired last', () => {
    const { items } = inAgreement('stages:\n  - term: ¦');
    expect(items.map(({ label }) => label)).toEqual(['MQL', 'Marketing Qualified Lead', 'Recovery plan', 'Suspect']);
    expect(items.at(-1)?.deprecated).toBe(true);
    expect(items[0]).toMatchObject({ detail: 'Marketing Qualified Lead', says: 'A lead with a score.' });
  });

  test('a review names the things of the agreement that it looks at', () => {
    const review = (lines: string) => offeredAt('reviews/a.mdx', `---\n${lines}\n---\n`).labels;
    expect(review('agreement: ¦')).toEqual(['other']);
    expect(review('agreement: other\nattendees:\n  - { party: ¦ }')).toEqual(['sales', 'success']);
    expect(review('agreement: other\ndecisions:\n  - changes: [¦]')).toContain('Renewal talk');
    expect(review('agreement: other\nversion: ¦')).toEqual(['2.1.0', '3.0.0', '2.2.0', '2.1.1']);
  });

  test.each([
    ['within: 4 ¦', '4 business hours'],
    ['within: 4¦', '4 business hours'],
    ['within: 1 bus¦', '1 business day'],
    ['within: "2 ¦"', '2 minutes'],
    ['within: ¦', '4 business hours'],
  ])('a length of time: %s', (lines, wanted) => {
    const offered = inAgreement(`handoffs:\n  - accept:\n      ${lines}`);
    expect(offered.labels).toContain(wanted);
    expect(offered.taking(wanted)).toMatch(new RegExp(`within: "?${wanted}"?\n`));
    expect(offered.unfinished).toBe(true);
  });

  test('other units, and the currency of the handbook', () => {
    const goal = (lines: string) => inAgreement(`goals:\n  - ${lines}`).labels;
    expect(goal('target: at least 95¦').slice(0, 2)).toEqual(['at least 95%', 'at least €95']);
    expect(goal('baseline: 2000¦')).toContain('€2,000');
    expect(goal('per: ¦').slice(0, 3)).toEqual(['month', 'week', 'quarter']);
    expect(inAgreement('review:\n  every: 2 ¦').labels).toContain('every 2 weeks');
    expect(inAgreement('commitments:\n  - by-when: 25¦').labels).toContain('25th of the month');
  });

  test('days have names: today, the end of the fiscal quarter', () => {
    const { items } = inAgreement('effective: { until: ¦ }');
    const found = items.map(({ label, detail }) => `${label} ${detail}`);
    expect(found[0]).toBe('2026-11-21 today, a Saturday');
    expect(found).toContain('2027-01-31 end of this fiscal quarter, a Sunday');
    expect(items.find(({ label }) => label === '2027-01-31')?.filter).toContain('end of this fiscal quarter');
  });

  test('what stands there is replaced, quotation marks and all, and what needs them gets them', () => {
    expect(inAgreement('status: dr¦aft').taking('active')).toContain('\nstatus: active\n');
    expect(inAgreement('status: "dr¦"').taking('active')).toContain('\nstatus: "active"\n');
    expect(inAgreement('status:¦').taking('active')).toContain('\nstatus: active\n');
    expect(inAgreement("goals:\n  - owner: 's¦'").taking('sales')).toContain("owner: 'sales'\n");
    const money = inAgreement('funnel: { average-sale: { value: 2000¦ } }');
    expect(money.taking('€2,000')).toContain('value: "€2,000" }');
    expect(inAgreement('stages:\n  - next: ¦').labels).toEqual([]);
    expect(inAgreement('stages:\n  - id: a\n    next: ¦').taking('a')).toContain('next: [a]\n');
  });

  test('where lines of its own stand below, no value is offered', () => {
    expect(inAgreement('goals:\n  - owner: ¦\n      - sales').labels).toEqual([]);
  });

  test('fields and signs for conditions', () => {
    const condition = (line: string) => offeredAt('glossary/a.mdx', `---\nterm: A\nall:\n  - ${line}\n---\n`);
    expect(condition('¦').labels).toEqual(['lead.score']);
    expect(condition('lead.score >= 1 && l¦').taking('lead.score')).toContain('- lead.score >= 1 && lead.score\n');
    expect(condition('lead.score ¦').labels).toContain('>=');
    expect(condition('lead.source == "l¦"').labels).toEqual([]);
  });

  test('pages', () => {
    expect(inAgreement('personas:\n  - ¦').labels).toContain('guide/first-week.mdx');
    expect(inAgreement('links:\n  - to: ¦').labels).toContain('../guide/first-week.mdx');
  });
});

describe('handbook.yaml', () => {
  test('rules with what they find, how they may be taken, and their options', () => {
    const at = (lines: string) => offeredAt('handbook.yaml', `organisation: Acme\n${lines}`);
    const key = at('rules:\n  goal-no-target: off\n  ¦').items.find(({ label }) => label === 'goal-no-deadline');
    expect(key).toMatchObject({ detail: expect.any(String), says: expect.stringMatching(/\w/) });
    expect(at('rules:\n  goal-no-target: off\n  ¦').labels).not.toContain('goal-no-target');
    expect(at('rules:\n  goal-no-target: ¦').labels).toEqual(['off', 'hint', 'warning', 'error']);
    expect(at('rules:\n  unsafe-link: ¦').labels).toEqual(['hint', 'warning', 'error']);
    expect(at('rules:\n  review-overdue: { ¦ }').labels).toEqual(['severity', 'grace-days']);
    expect(at('rules:\n  review-overdue: { severity: ¦ }').labels).toEqual(['off', 'hint', 'warning', 'error']);
    expect(at('rules:\n  review-overdue: { grace-days: ¦ }').labels).toEqual(['0']);
  });

  test('time zones and currencies', () => {
    expect(offeredAt('handbook.yaml', 'calendars:\n  - time-zone: ¦').labels).toContain('Europe/Berlin');
    expect(offeredAt('handbook.yaml', 'currency: ¦').labels).toContain('USD');
  });

  test('where the pages are published', () => {
    const { labels } = offeredAt('handbook.yaml', 'source:\n  repository: https://git.acme.example/a\n  ¦');
    expect(labels).toContain('site');
    expect(labels).not.toContain('repository');
  });
});
