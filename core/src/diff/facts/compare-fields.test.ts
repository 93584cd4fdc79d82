import { describe, expect, it } from 'vitest';
import { differencesBetween, told } from './testing/told.ts';

/** What differs between two blocks of keys. */
function keys(before: string, after: string): string[] {
  return told(differencesBetween({ keys: before }, { keys: after }));
}

describe('fields', () => {
  it('tells a figure at its own place and a thing that came as a whole', () => {
    const before = 'goals: [{ id: volume, statement: Deliver leads., target: 500 }]';
    const after = `
goals:
  - { id: volume, statement: Deliver leads., target: 560, clock: { within: 4 hours } }
  - { id: speed, statement: Call fast. }`;
    expect(keys(before, after)).toEqual([
      'changed goals/volume/target: 500 → 560',
      'added goals/volume/clock:  → {"within":"4 hours"}',
      'added goals/speed:  → {"id":"speed","statement":"Call fast."}',
    ]);
  });

  it('says where a thing stands on each side, and its field of the schema', () => {
    const [change] = differencesBetween(
      { keys: 'goals: [One is first., { id: volume, statement: Deliver leads., clock: { within: 4 hours } }]' },
      { keys: 'goals: [{ id: volume, statement: Deliver leads., clock: { within: 5 hours } }, One is first.]' },
    );
    expect(change).toMatchObject({
      field: 'goals/*/clock/within',
      path: 'goals/volume/clock/within',
      steps: { before: ['goals', 1, 'clock', 'within'], after: ['goals', 0, 'clock', 'within'] },
      ranges: { before: undefined, after: undefined },
    });
    expect(change?.file.after?.path).toBe('slas/one.mdx');
  });

  it.each([
    ['the order of keys', 'title: One\nversion: 1.0.0', 'version: 1.0.0\ntitle: One'],
    ['quotation marks', 'version: 1.0.0\ntitle: One', 'version: "1.0.0"\ntitle: \'One\''],
    ['text and number', 'goals: [{ id: a, target: 560 }]', 'goals: [{ id: a, target: "560" }]'],
    ['wrapping', 'summary: One two three', 'summary: >-\n  One two\n  three'],
    ['block and flow', 'goals: [{ id: a, owner: b }]', 'goals:\n  - id: a\n    owner: b'],
    ['comments', 'title: One', '# A title.\ntitle: One # and more'],
    ['a party by its name', 'parties: [Marketing]', 'parties: [{ id: marketing, name: Marketing }]'],
    ['a party without its id', 'parties: [{ name: Sales team }]', 'parties: [{ id: sales-team, name: Sales team }]'],
    ['one owner or a list of one', 'goals: [{ id: a, owner: sales }]', 'goals: [{ id: a, owner: [sales] }]'],
    ['a goal as a sentence', 'goals: [Call fast.]', 'goals: [{ statement: Call fast. }]'],
    ['a commitment as a sentence', 'commitments: [Call fast.]', 'commitments: [{ statement: Call fast. }]'],
    ['a grade by its name', 'qualification: { fit: [A] }', 'qualification: { fit: [{ id: A }] }'],
    ['a value that stands for itself', 'status: active', 'title: One'],
    ['an empty list', 'goals: []', 'title: One'],
    [
      'a list between semicolons',
      'goals: [{ id: a, clock: { does-not-stop: a reply; a status alone } }]',
      'goals: [{ id: a, clock: { does-not-stop: [a reply, a status alone] } }]',
    ],
    [
      'purposes behind a comma',
      'parties: [{ id: a, contacts: [{ role: b, for: reporting, questions }] }]',
      'parties: [{ id: a, contacts: [{ role: b, for: [reporting, questions] }] }]',
    ],
  ])('tells %s as layout alone', (_, before, after) => {
    const common = (text: string) => (text.includes('title') ? text : `title: One\n${text}`);
    expect(keys(common(before), common(after))).toEqual(['changed layout:  → ']);
  });

  it('tells nothing of the same text', () => {
    expect(keys('title: One', 'title: One')).toEqual([]);
  });

  it('takes a sentence that became a goal with fields for one goal', () => {
    expect(
      keys('goals: [Call fast., Deliver leads.]', 'goals: [{ id: speed, statement: Call fast., per: month }]'),
    ).toEqual([
      'added goals/speed/id:  → speed',
      'added goals/speed/per:  → month',
      'removed goals/deliver-leads: Deliver leads. → ',
    ]);
  });

  it('knows a goal again that was reworded, and a goal whose id changed', () => {
    expect(
      keys('goals: [Deliver 500 leads to Sales every month.]', 'goals: [Deliver 560 leads to Sales every month.]'),
    ).toEqual([
      'changed goals/deliver-500-leads-to-sales-every-month/statement: Deliver 500 leads to Sales every month. → Deliver 560 leads to Sales every month.',
    ]);
    const goal = (id: string) =>
      `goals: [{ id: ${id}, statement: Deliver 560 leads to Sales every month., target: 560 }]`;
    expect(keys(goal('leads'), goal('volume'))).toEqual(['changed goals/leads/id: leads → volume']);
  });

  it('takes two goals with little in common for two goals', () => {
    expect(
      keys(
        'goals: [{ id: speed, statement: Call every lead within 4 hours. }]',
        'goals: [{ id: volume, statement: Deliver 560 leads every month. }]',
      ),
    ).toEqual([
      'added goals/volume:  → {"id":"volume","statement":"Deliver 560 leads every month."}',
      'removed goals/speed: {"id":"speed","statement":"Call every lead within 4 hours."} → ',
    ]);
  });

  it.each([
    ['definitions', '{ term: Lead, means: A person. }', '{ term: Lead, means: A firm. }', 'lead/means'],
    ['handoffs', '{ from: mql, to: sql, mode: manual }', '{ from: mql, to: sql, mode: automatic }', 'mql-sql/mode'],
    ['stages', '{ id: mql, owner: sales }', '{ id: mql, owner: marketing }', 'mql/owner'],
    [
      'needs',
      '{ party: sales, statement: A list. }',
      '{ party: sales, statement: A list., every: month }',
      'sales-a-list/every',
    ],
    ['meetings', '{ name: Review, lasts: 30 minutes }', '{ name: Review, lasts: 45 minutes }', 'review/lasts'],
    ['remedies', '{ when: missed, then: talk }', '{ when: missed, then: cancel }', 'missed-cancel/then'],
    ['escalation', '{ to: heads, within: 2 days }', '{ to: heads, within: 5 days }', 'heads/within'],
    ['ageing', '{ stage: mql, after: 2 days }', '{ stage: mql, after: 5 days }', 'mql-2-days/after'],
    ['links', '{ to: guide/a.mdx, label: A }', '{ to: guide/a.mdx, label: B }', 'guide-a-mdx/label'],
    ['decisions', '{ id: credit, title: Credit }', '{ id: credit, title: Whose credit }', 'credit/title'],
  ])('knows a thing under %s by what names it', (list, before, after, path) => {
    const other = '{ id: zz, name: zz, term: zz, title: zz, when: zz, from: zz, to: zz, party: zz, statement: zz }';
    const found = differencesBetween({ keys: `${list}: [${before}]` }, { keys: `${list}: [${other}, ${after}]` });
    const paths = found.map((each) => each.path).filter((each) => !each.endsWith('/zz'));
    expect(paths.slice(-1)).toEqual([`${list}/${path}`]);
    expect(found.map(({ kind }) => kind)).not.toContain('removed');
  });

  it('takes a sign-off of another version for a new one', () => {
    const signoff = (version: string) => `{ party: sales, by: Head of sales, on: 2026-06-24, version: ${version} }`;
    const kinds = differencesBetween(
      { keys: `signoffs: [${signoff('1.0.0')}]` },
      { keys: `signoffs: [${signoff('2.0.0')}]` },
    );
    expect(kinds.map(({ kind }) => kind)).toEqual(['added', 'removed']);
  });

  it('tells what moved where the order counts, and only that where it does not', () => {
    const steps = (...names: string[]) => names.map((name) => `{ when: ${name}, to: sales }`).join(', ');
    expect(keys(`routing: [${steps('a', 'b', 'c', 'd')}]`, `routing: [${steps('d', 'a', 'b', 'c')}]`)).toEqual([
      'moved routing/d: {"when":"d","to":"sales"} → {"when":"d","to":"sales"}',
    ]);
    expect(keys('goals: [One is one., Two is two.]', 'goals: [Two is two., One is one.]')).toEqual([
      'moved goals/order: ["one-is-one","two-is-two"] → ["two-is-two","one-is-one"]',
    ]);
  });

  it('tells a new first line as one thing and not as a move of all others', () => {
    expect(keys('routing: [{ when: a, to: b }]', 'routing: [{ when: z, to: c }, { when: a, to: b }]')).toEqual([
      'added routing/z:  → {"when":"z","to":"c"}',
    ]);
  });

  it('tells what came and went in a list of words', () => {
    const excludes = (list: string) => `definitions: [{ term: Lead, excludes: [${list}] }]`;
    expect(keys(excludes('students, rivals'), excludes('rivals, partners'))).toEqual([
      'added definitions/lead/excludes/partners:  → partners',
      'removed definitions/lead/excludes/students: students → ',
    ]);
    expect(keys('goals: [{ id: a, owner: sales }]', 'goals: [{ id: a, owner: [sales, marketing] }]')).toEqual([
      'added goals/a/owner/marketing:  → marketing',
    ]);
    expect(keys('goals: [{ id: a, owner: sales }]', 'goals: [{ id: a, owner: marketing }]')).toEqual([
      'changed goals/a/owner: sales → marketing',
    ]);
  });

  it('knows a condition again whose number changed, with the spaces in its quotation marks', () => {
    const all = (condition: string) => `definitions: [{ term: Lead, all: ['${condition}'] }]`;
    expect(keys(all('lead.score >= 80'), all('lead.score >= 100'))).toEqual([
      'changed definitions/lead/all/lead-score-100: lead.score >= 80 → lead.score >= 100',
    ]);
    expect(keys(all('lead.source == "a  b"'), all('lead.source == "a b"'))).toHaveLength(1);
    expect(keys(all('lead.source == "a  b"'), all('lead.source == "a b"'))[0]).toContain('definitions/lead/all');
  });

  it.each([
    ['a few words', 'requires', 'the start date of the plan', 'the end date of the plan'],
    ['a slip', 'requires', 'telefone number', 'telephone number'],
    ['capitals and hyphens', 'requires', 'E-mail', 'email'],
  ])('knows words of a list again that differ in %s', (_, key, before, after) => {
    const handoff = (text: string) => `handoffs: [{ from: a, to: b, ${key}: [company, ${text}] }]`;
    const found = differencesBetween({ keys: handoff(before) }, { keys: handoff(after) });
    expect(found.map(({ kind }) => kind)).toEqual(['changed']);
    expect(found[0]).toMatchObject({ before, after });
  });

  it('takes another name for another thing, and a name that only looks otherwise for the same', () => {
    const term = (name: string, alias: string) =>
      `definitions: [{ term: ${name}, aliases: [${alias}], means: A person. }]`;
    expect(keys(term('Lead', 'hot lead'), term('Lead', 'good lead'))).toEqual([
      'added definitions/lead/aliases/good-lead:  → good lead',
      'removed definitions/lead/aliases/hot-lead: hot lead → ',
    ]);
    expect(keys(term('Sales-qualified lead', 'a'), term('Sales Qualified Lead', 'a'))).toEqual([
      'changed definitions/sales-qualified-lead/term: Sales-qualified lead → Sales Qualified Lead',
    ]);
    expect(keys('goals: [{ id: a, supports: [goal-1, b] }]', 'goals: [{ id: a, supports: [goal-2, b] }]')).toHaveLength(
      2,
    );
  });

  it('takes the steps of the next period for those of the last, one after the other', () => {
    const steps = (...each: string[]) => `goals: [{ id: a, steps: [${each.join(', ')}] }]`;
    const step = (by: string, target: string) =>
      `{ by: ${by}, target: ${target}, statement: Deliver ${target} leads by ${by}. }`;
    const before = steps(step('2026-07-31', '500'), step('2026-08-31', '1000'));
    const after = steps(step('2026-10-31', '600'), step('2026-11-30', '1200'));
    expect(keys(before, after).slice(0, 2)).toEqual([
      'changed goals/a/steps/2026-07-31/by: 2026-07-31 → 2026-10-31',
      'changed goals/a/steps/2026-07-31/target: 500 → 600',
    ]);
    expect(keys(before, after)).toHaveLength(6);
  });

  it('tells what authors made up by its own name', () => {
    const [change] = differencesBetween({ keys: 'x-board: { a/b: 1 }' }, { keys: 'x-board: { a/b: 2 }' });
    expect(change).toMatchObject({ field: 'x-board/a/b', path: 'x-board/a/b', before: '1', after: '2' });
    const cells = differencesBetween(
      { keys: 'qualification: { cells: { A1: call } }' },
      { keys: 'qualification: { cells: { A1: write } }' },
    );
    expect(cells[0]).toMatchObject({ field: 'qualification/cells/*', path: 'qualification/cells/A1' });
  });

  it('numbers things that are called the same', () => {
    const goals = '[{ id: a, statement: Deliver leads. }, { id: a, statement: Call people. }]';
    const paths = differencesBetween({ keys: 'goals: []' }, { keys: `goals: ${goals}` }).map(({ path }) => path);
    expect(paths).toEqual(['goals/a', 'goals/a~2']);
  });
});
