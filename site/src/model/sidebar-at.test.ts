import { expect, test } from 'vitest';
import type { SidebarEntry } from './sidebar.ts';
import { type SidebarLine, sidebarAt } from './sidebar-at.ts';

const entries = [
  { label: 'Home', address: '/' },
  group('Agreements', '/agreements/', 3, true),
  { label: 'Glossary', address: '/glossary/' },
  group('Guide', '/guide/', 3, false),
  { label: 'Help', address: '/help/', covers: ['/rules/'] },
];

test('the page that is open is marked, and its group is unfolded', () => {
  const { lines, way } = sidebarAt(entries, '/guide/2/');
  expect(marked(lines)).toEqual([['Guide 2', 'page']]);
  expect(lines.map(({ open }) => open)).toEqual([false, true, false, true, false]);
  expect(way).toEqual([]);
});

test('a page that the list does not name is marked where it belongs, and says the way to it', () => {
  const part = sidebarAt(entries, '/agreements/1/goals/');
  expect(marked(part.lines)).toEqual([['Agreements 1', 'true']]);
  expect(part.way.map(({ label }) => label)).toEqual(['Agreements', 'Agreements 1']);
  expect(marked(sidebarAt(entries, '/glossary/mql/').lines)).toEqual([['Glossary', 'true']]);
  expect(sidebarAt(entries, '/rules/goal-no-target/').way).toEqual([{ label: 'Help', address: '/help/' }]);
  expect(sidebarAt(entries, '/nowhere/')).toMatchObject({ way: [] });
  expect(marked(sidebarAt(entries, '/nowhere/').lines)).toEqual([]);
});

test('the page of a whole group is marked at the end of the group', () => {
  expect(marked(sidebarAt(entries, '/agreements/').lines)).toEqual([['All Agreements', 'page']]);
});

test('of many agreements only the one that is open is listed', () => {
  const many = [group('Agreements', '/agreements/', 200, true)];
  const listed = (here: string) => sidebarAt(many, here).lines[0]?.lines.map(({ label }) => label);
  expect(listed('/agreements/77/')).toEqual(['Agreements 77', 'All Agreements']);
  expect(listed('/')).toEqual(['All Agreements']);
});

test('an address is known however a browser writes it', () => {
  const odd = [{ label: 'Ä', address: '/agreements/%C3%A4/' }];
  expect(marked(sidebarAt(odd, '/agreements/ä/').lines)).toEqual([['Ä', 'page']]);
  expect(marked(sidebarAt(odd, '/%E0%A4%A/').lines)).toEqual([]);
});

function group(label: string, address: string, count: number, alwaysOpen: boolean): SidebarEntry {
  const pages = [...Array(count).keys()].map((at) => ({
    label: `${label} ${at + 1}`,
    address: `${address}${at + 1}/`,
  }));
  return { label, address, entries: pages, all: `All ${label}`, alwaysOpen };
}

function marked(lines: readonly SidebarLine[]): [string, string][] {
  return lines.flatMap(({ label, current, lines: below }): [string, string][] => [
    ...(current === undefined ? [] : [[label, current] as [string, string]]),
    ...marked(below),
  ]);
}
