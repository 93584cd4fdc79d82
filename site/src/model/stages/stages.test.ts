import { describe, expect, it } from 'vitest';
import { contextOf, readable } from '../test-handbook.ts';
import type { Area, Drawing } from './drawing.ts';
import { leadsWay } from './leads-way.ts';
import { stageIds, stagePageOfId } from './stage-page.ts';
import { ownWayPage, ownWays, stagesPage } from './stages-page.ts';
import { textWidth, wrapText } from './text-width.ts';

const term = '---\nterm: Sales Qualified Lead\nabbr: SQL\nmeans: A lead that wants to buy.\n---\n';
const agreement = (keys: string) =>
  `---\ntitle: A\nstatus: active\nparties: [Marketing, Sales]\ngoals:\n  - { id: fast, owner: sales, statement: Call 95% of SQLs within 4 business hours., clock: { starts: the SQL is assigned, stops: a call, within: 4 business hours } }\n${keys}\n---\n`;

const first = agreement(`stages:
  - { id: lead, name: Lead, owner: marketing, next: [sql, nurture] }
  - { id: sql, term: SQL, owner: sales, enter: The meeting was held. }
  - { id: nurture, name: Nurture, owner: marketing, next: [lead] }
handoffs:
  - { from: lead, to: sql, mode: manual, accept: { within: 1 business day }, return: { to: nurture, within: 2 business days, reasons: [no budget] } }
ageing:
  - { stage: sql, after: 20 business days, then: It goes back, to: nurture, by: sales }
  - { stage: nurture, after: 12 months, then: The contact is deleted }
follow-up: { attempts: { calls: 4 }, over: 10 business days }`);
const second = agreement(
  'stages:\n  - { id: s2, term: SQL, owner: marketing, next: [end] }\n  - { id: end, name: End }',
);

const files = { 'glossary/sql.mdx': term, 'slas/a.mdx': first, 'slas/b.mdx': second };

describe('the stages of a handbook', () => {
  it('are one where they mean the same term, and otherwise belong to their agreement', async () => {
    const context = await contextOf(files);
    expect(stageIds(context)).toEqual(['a/lead', 'sql', 'a/nurture', 'b/end']);
    const page = stagePageOfId('sql', context);
    expect(page.places.map(({ agreement: { address }, owners }) => [address, owners.map(({ name }) => name)])).toEqual([
      ['/agreements/a/', ['Sales']],
      ['/agreements/b/', ['Marketing']],
    ]);
    expect(page.term).toMatchObject({ address: '/glossary/sql/', means: 'A lead that wants to buy.' });
  });

  it('tell how they are entered and left, which clocks speak of them, and what happens when nobody acts', async () => {
    const context = await contextOf(files);
    const [here] = stagePageOfId('sql', context).places;
    expect(here?.enter.map(readable)).toEqual(['The meeting was held.']);
    expect(here?.comesIn.map(({ from, to }) => [from.stage, to.stage])).toEqual([['Lead', 'SQL']]);
    expect(here?.clocks.map(({ statement }) => statement)).toEqual(['Call 95% of SQLs within 4 business hours.']);
    expect(here?.ageing?.table.rows).toHaveLength(1);
    expect(here?.otherwise).toEqual([
      { title: 'How often we try', words: '4 calls over 10 business days', address: '/agreements/a/follow-up/' },
    ]);
    const [nurture] = stagePageOfId('a/nurture', context).places;
    expect(nurture?.before.map(({ name, words }) => [name, words])).toEqual([
      ['Lead', 'Returned within 2 business days. Reasons that count: no budget.'],
      ['SQL', 'When nobody acts for 20 business days: It goes back. Who acts: Sales.'],
    ]);
  });

  it('make a way that is told in words as well, those included who stay', async () => {
    const { way } = stagesPage(await contextOf(files));
    expect(way?.steps.map(({ from, to, words }) => `${from.name} > ${to.map(({ name }) => name)}: ${words}`)).toEqual([
      'Lead > SQL: By hand. Accepted or returned within 1 business day by Sales. If it is returned, it goes back to Nurture within 2 business days.',
      'Lead > Nurture: Returned within 2 business days. Reasons that count: no budget.',
      'SQL > Nurture: When nobody acts for 20 business days: It goes back. Who acts: Sales.',
      'SQL > End: May follow.',
      'Nurture > Lead: May follow.',
      'Nurture > : When nobody acts for 12 months: The contact is deleted.',
    ]);
    expect(way?.narrow?.back).toMatch(/^M/);
  });

  it('are none in a handbook that states none', async () => {
    const page = stagesPage(await contextOf({ 'slas/a.mdx': agreement('') }));
    expect([page.way, page.agreements]).toEqual([undefined, []]);
  });

  it('have a way for each agreement where all together are too many', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 30 }, (_, at) => [`slas/x${at}.mdx`, first.replace('term: SQL', 'name: S')]),
    );
    const context = await contextOf(many);
    expect(stagesPage(context)).toMatchObject({ way: undefined, more: 0 });
    expect(ownWays(context)).toHaveLength(30);
    expect(ownWayPage('x3', context).way?.narrow?.boxes).toHaveLength(3);
  });
});

describe('the drawing of the way', () => {
  const names = [
    'Über-lange-Zusammensetzungen-ohne-Leerzeichen-im-Wort',
    '🎉🎉🎉 party 👩‍👩‍👧',
    '<script>alert(1)</script>',
  ];
  const stage = (at: number) => {
    const next = [`s${at + 1}`, `s${(at * 7) % 40}`, ...(at % 5 === 0 ? ['s3'] : [])].join(', ');
    return `  - { id: s${at}, name: "${names[at % 7] ?? `Stage ${at}`} ${at}", owner: [marketing, sales], next: [${next}] }`;
  };
  const long = agreement(`stages:\n${Array.from({ length: 40 }, (_, at) => stage(at)).join('\n')}`);

  it('has no box on another and no words outside, whatever the stages are called and however they go in circles', async () => {
    for (const text of [long, long.split('\n').slice(0, 20).join('\n').concat('\n---\n'), first]) {
      const context = await contextOf({ 'slas/a.mdx': text });
      const way = leadsWay(context.handbook.agreements, context);
      const drawings = [way?.narrow, way?.wide].filter((each): each is Drawing => each !== undefined);
      expect(drawings.length).toBeGreaterThan(0);
      for (const drawing of drawings) {
        expect(overlaps(drawing.boxes)).toEqual([]);
        expect(drawing.boxes.filter((box) => box.x < 0 || box.x + box.width > drawing.width)).toEqual([]);
        const tooWide = drawing.boxes.flatMap(({ lines, width }) =>
          lines.filter((line) => textWidth(line, 14) > width - 20),
        );
        expect(tooWide).toEqual([]);
        expect(Math.min(...numbersIn(drawing))).toBeGreaterThanOrEqual(0);
        expect(`${drawing.onward}${drawing.back}${drawing.heads}`).not.toMatch(/NaN|undefined|Infinity/);
      }
      expect(way?.narrow?.width).toBeLessThanOrEqual(288);
    }
  });

  it('breaks words where they do not fit, and says by “…” what is left out', () => {
    expect(wrapText('Opportunity in the pipeline', 14, 120, 3)).toEqual(['Opportunity in', 'the pipeline']);
    expect(wrapText('👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧', 14, 40, 2)).toEqual(['👩‍👩‍👧👩‍👩‍👧', '👩‍👩‍👧']);
    expect(wrapText('a '.repeat(10_000), 14, 60, 2).at(-1)).toMatch(/…$/);
    expect(wrapText('  ', 14, 60, 2)).toEqual([]);
  });

  it('leaves out a way from a stage to itself, and ways to stages that are not there', async () => {
    const text = agreement('stages:\n  - { id: a, next: [a, nowhere] }\nhandoffs:\n  - { from: a, to: "b <b>" }');
    const context = await contextOf({ 'slas/a.mdx': text });
    const way = leadsWay(context.handbook.agreements, context);
    expect(way?.narrow?.boxes.map(({ stage }) => stage.name)).toEqual(['a', 'b <b>']);
    expect(way?.steps.map(({ to, words }) => [to[0]?.name, words])).toEqual([
      ['a', 'May follow.'],
      ['b <b>', 'Is handed over.'],
    ]);
  });
});

/** All numbers of the lines of a drawing. */
function numbersIn({ onward, back, heads }: Drawing): number[] {
  return [...`${onward}${back}${heads}`.matchAll(/-?\d+/g)].map(Number);
}

function overlaps(areas: readonly Area[]): string[] {
  return areas.flatMap((a, at) =>
    areas.slice(at + 1).flatMap((b, further) => {
      const apart = a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
      return apart ? [] : [`${at} and ${at + 1 + further}`];
    }),
  );
}
