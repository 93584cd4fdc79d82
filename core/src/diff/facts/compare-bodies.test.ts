import { describe, expect, it } from 'vitest';
import { differencesBetween, told } from './testing/told.ts';

/** What differs between two bodies. */
function bodies(before: string, after: string): string[] {
  return told(differencesBetween({ body: before }, { body: after }));
}

const page = `
The first words of all.

## How leads arrive

A lead comes from a form.

1. Somebody asks for a demo.
2. The CRM gives points.
3. Marketing looks at it.

## How we answer

Sales calls within 4 hours.

Nobody is called twice a day.
`;

describe('bodies', () => {
  it('tells a piece that was reworded, in its section', () => {
    expect(bodies(page, page.replace('4 hours', '8 hours'))).toEqual([
      'changed body/How we answer/paragraph: Sales calls within 4 hours. → Sales calls within 8 hours.',
    ]);
  });

  it('tells where it stands in each text', () => {
    const [change] = differencesBetween({ body: page }, { body: `More.\n${page.replace('4 hours', '8 hours')}` }).slice(
      1,
    );
    const before = change?.file.before?.blocks.find(({ text }) => text === change.before);
    const after = change?.file.after?.blocks.find(({ text }) => text === change.after);
    expect(change?.ranges).toEqual({ before: before?.range, after: after?.range });
  });

  it('tells pieces that came and went', () => {
    expect(bodies(page, page.replace('2. The CRM gives points.\n', '').concat('\nThat is all.\n'))).toEqual([
      'removed body/How leads arrive/item: The CRM gives points. → ',
      'added body/How we answer/paragraph:  → That is all.',
    ]);
  });

  it.each([
    ['wrapping', 'Sales calls within 4 hours.', 'Sales calls\nwithin 4   hours.'],
    ['emphasis', 'Sales calls within 4 hours.', 'Sales *calls* within **4 hours**.'],
    ['marks of a list', '1. Somebody asks for a demo.', '* Somebody asks for a demo.'],
    ['a list instead of a paragraph', 'A lead comes from a form.', '- A lead comes from a form.'],
    ['the depth of a heading', '## How we answer', '#### How we answer'],
    ['a heading with a line under it', '## How we answer', 'How we answer\n---'],
    ['a comment', '## How we answer', '{/* How? */}\n\n## How we answer'],
    ['a paragraph split', 'The first words of all.', 'The first words\n\nof all.'],
  ])('tells %s as layout alone', (_, before, after) => {
    expect(bodies(page, page.replace(before, after))).toEqual(['changed layout:  → ']);
    expect(bodies(page.replace(before, after), page)).toEqual(['changed layout:  → ']);
  });

  it('takes a link by reference for the same link', () => {
    const inline = 'See [the page](../guide/a.mdx).';
    expect(bodies(inline, 'See [the page][a].\n\n[a]: ../guide/a.mdx')).toEqual(['changed layout:  → ']);
    expect(bodies(inline, 'See [the page](../guide/b.mdx).')).toEqual([
      'changed body/paragraph: See the page. → See the page.',
    ]);
  });

  it('finds a renamed heading by what stands below it, however little of its words is left', () => {
    expect(bodies(page, page.replace('How we answer', 'Contact'))).toEqual([
      'changed body/Contact/heading: How we answer → Contact',
    ]);
  });

  it('finds a renamed heading by what stands below it, reworded as that may be', () => {
    const before = '## Alpha\n\nSales calls every lead within 4 hours of the assignment.\n';
    const after = '## Omega\n\nSales calls every lead within 8 hours of the assignment.\n';
    expect(bodies(before, after)).toEqual([
      'changed body/Alpha/heading: Alpha → Omega',
      expect.stringMatching(/^changed body\/Alpha\/paragraph: /),
    ]);
  });

  it('tells what moved as one move, and nothing else', () => {
    const [start, arrive, answer] = page.split(/(?=^## )/m) as [string, string, string];
    expect(bodies(page, `${start}${answer}\n${arrive}`)).toEqual([
      expect.stringMatching(/^moved body\/How we answer\/heading\/order: How we answer Sales calls/),
    ]);
    expect(bodies('1. aa bb cc\n2. dd ee ff\n3. gg hh ii', '1. gg hh ii\n2. aa bb cc\n3. dd ee ff')).toEqual([
      'moved body/item/order: gg hh ii → gg hh ii',
    ]);
  });

  it('keeps pieces that read alike where they are', () => {
    const before = 'Yes.\n\nOne thing here.\n\nYes.\n\nOther thing there.';
    expect(bodies(before, before.replace('Yes.\n\n', ''))).toEqual(['removed body/paragraph: Yes. → ']);
  });

  it('tells a figure in a table by its row and column, whatever else stands there', () => {
    const table = (one: string, two: string) => `
| Step | Target | Baseline |
| --- | --- | --- |
| Calls | ${one} | ${two} |
| Mails | 430 | 430 |
`;
    expect(bodies(table('560', '430'), table('430', '560'))).toEqual([
      'changed body/cell/Calls/Target: 560 → 430',
      'changed body/cell/Calls/Baseline: 430 → 560',
    ]);
  });

  it('tells a new row once, a moved row once, and a new order of columns as layout', () => {
    const rows = ['| Calls | 1 |', '| Mails | 2 |', '| Visits | 3 |'];
    const table = (...lines: string[]) => `| Step | Days |\n| --- | --- |\n${lines.join('\n')}\n`;
    expect(bodies(table(...rows), table(...rows, '| Notes | 4 |'))).toEqual(['added body/cell/Step:  → Notes | 4']);
    expect(bodies(table(...rows), table(rows[2] ?? '', rows[0] ?? '', rows[1] ?? ''))).toEqual([
      'moved body/cell/Step/order: Visits → Visits',
    ]);
    const turned = '| Days | Step |\n| --- | --- |\n| 1 | Calls |\n';
    expect(
      bodies('| Step | Days |\n| --- | --- |\n| Calls | 1 |\n', turned).every((line) => !line.startsWith('moved')),
    ).toBe(true);
  });

  it('finds renamed rows and columns by what stands in them', () => {
    const table = (column: string, row: string) =>
      `| Step | ${column} | Who |\n| --- | --- | --- |\n| ${row} | 12 | Sales |\n| Mails | 34 | Both |\n`;
    expect(bodies(table('Days', 'Calls'), table('Limit', 'Calls'))).toEqual(['changed body/cell: Days → Limit']);
    expect(bodies(table('Days', 'Calls'), table('Days', 'Phone'))).toEqual(['changed body/cell/Step: Calls → Phone']);
  });

  it('tells components by their attributes', () => {
    const callout = (kind: string) => `<Callout kind="${kind}">\nWords that stay.\n</Callout>\n`;
    expect(bodies(callout('tip'), callout('caution'))).toEqual([
      'changed body/component: Callout kind="tip" → Callout kind="caution"',
    ]);
  });

  it('numbers differences of one place in the order of the text', () => {
    const paths = differencesBetween({ body: 'One here.' }, { body: 'Alpha beta.\n\nOne here.\n\nGamma delta.' });
    expect(paths.map(({ path, after }) => [path, after])).toEqual([
      ['body/paragraph', 'Alpha beta.'],
      ['body/paragraph~2', 'Gamma delta.'],
    ]);
  });
});
