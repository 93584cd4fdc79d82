import { expect, test } from 'vitest';
import { rowPages } from './row-pages.ts';

const rows = (count: number, title = 'Marketing and Sales agreement for Aldbridge') =>
  [...Array(count).keys()].map((at) => ({ title, address: `/agreements/marketing-sales-aldbridge-${at}/` }));
const addressOf = (number: number) => `/list/${number}/`;

test('two hundred rows are one page, and more are several that know each other', () => {
  expect(rowPages([{ title: 'At risk', rows: rows(200) }], addressOf)).toHaveLength(1);
  const pages = rowPages(
    [
      { title: 'At risk', rows: rows(150) },
      { title: 'On track', rows: rows(350) },
    ],
    addressOf,
  );
  expect(pages.map(({ groups }) => groups.map(({ title }) => title))).toEqual([
    ['At risk', 'On track'],
    ['On track'],
    ['On track'],
  ]);
  expect(pages.flatMap(({ groups }) => groups.flatMap((group) => group.rows))).toHaveLength(500);
  expect(pages[1]?.pager).toEqual({ number: 2, addresses: ['/list/1/', '/list/2/', '/list/3/'] });
});

test('no page grows with the length of titles, and a list without rows is a page', () => {
  const pages = rowPages([{ title: '', rows: rows(50, 'ж'.repeat(400)) }], addressOf);
  expect(pages.length).toBeGreaterThan(1);
  expect(rowPages([], addressOf)).toEqual([{ groups: [], pager: { number: 1, addresses: ['/list/1/'] } }]);
});
