import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadHandbook, memoryHost, readTable } from '@living-sla/core';
import { portableParser } from '@living-sla/core/portable-parser';
import { schemas } from '@living-sla/schema';
import { expect, inject, test } from 'vitest';
import { addresses } from '../../site/src/model/addresses.ts';
import { makeContext } from '../../site/src/model/context.ts';
import { dataFiles } from '../../site/src/model/data/data-files.ts';
import { schemaComplaints } from '../command/small-handbook.ts';

const { folder } = inject('site');
const read = (address: string) => readFileSync(join(folder, decodeURI(address)), 'utf8');

test.each([
  ['handbook-data', addresses.data.handbook],
  ['goals-data', addresses.data.goals('json')],
  ['glossary-data', addresses.data.glossary('json')],
] as const)('%s fits the schema that lies beside it', (name, address) => {
  const text = read(address);
  expect(schemaComplaints(name, text)).toEqual([]);
  const { $schema } = JSON.parse(text);
  expect($schema).toBe(addresses.data.schema(name));
  expect(JSON.parse(read($schema))).toEqual(schemas[name]);
});

test.each(Object.entries(strangeHandbooks()))('the data of a handbook with %s fits its schemas', async (_, files) => {
  const host = memoryHost({ 'handbook.yaml': 'organisation: Acme\n', ...files });
  const data = dataFiles(makeContext(await loadHandbook(host, { parser: portableParser, today: '2026-11-21' })));
  expect(schemaComplaints('handbook-data', data.handbook())).toEqual([]);
  expect(schemaComplaints('goals-data', data.goals.json())).toEqual([]);
  expect(schemaComplaints('glossary-data', data.glossary.json())).toEqual([]);
});

test('every address in the data leads to a page, and to the place on it', () => {
  const files = [addresses.data.handbook, addresses.data.goals('json'), addresses.data.glossary('json')];
  const found = new Set(
    files.flatMap((file) => [...read(file).matchAll(/"(\/[^"\s]*)"/g)].map(([, each = '']) => each)),
  );
  const missing = [...found].filter((address) => {
    const [path = '', place] = address.split('#');
    const file = path.endsWith('/') ? `${path}index.html` : path;
    if (!existsSync(join(folder, decodeURI(file)))) return true;
    return place !== undefined && !read(file).includes(`id="${decodeURIComponent(place)}"`);
  });
  expect(missing).toEqual([]);
  expect(found.size).toBeGreaterThan(100);
});

test('tables have the rows of the data', () => {
  const { goals } = JSON.parse(read(addresses.data.goals('json')));
  const { terms } = JSON.parse(read(addresses.data.glossary('json')));
  const rows = (address: string) => readTable(read(address)).rows.length;
  expect([rows(addresses.data.goals('csv')), rows(addresses.data.glossary('csv'))]).toEqual([
    goals.length + 1,
    terms.length + 1,
  ]);
});

test('the help page tells every column and shows a goal as it is', () => {
  const help = read(`${addresses.data.about}index.md`);
  for (const kind of ['goals', 'glossary'] as const) {
    const [columns = ''] = read(addresses.data[kind]('csv')).split('\r\n');
    expect(help).toContain(columns.replaceAll(',', ', '));
  }
  const [, example = ''] = /```\n(\{[\s\S]*?\n\})\n```/.exec(help) ?? [];
  const { goals } = JSON.parse(read(addresses.data.goals('json')));
  const { latest, address, ...told } = JSON.parse(example);
  const goal = goals.find(({ id }: { id: string }) => id === told.id);
  expect(goal).toMatchObject(told);
  expect([goal.latest.period, goal.latest.state, goal.address]).toEqual([latest.period, latest.state, address]);
});

test('every page lies there as Markdown and announces it', () => {
  const pages = globSync('**/index.html', { cwd: folder });
  const without = pages.filter((page) => {
    const markdown = page.replace(/index\.html$/, 'index.md');
    const link = `type="text/markdown" title="Markdown" href="${encodeURI(`/${markdown}`)}"`;
    return !existsSync(join(folder, markdown)) || !readFileSync(join(folder, page), 'utf8').includes(link);
  });
  expect(without).toEqual([]);
  const texts = pages.map((page) => readFileSync(join(folder, page.replace(/index\.html$/, 'index.md')), 'utf8'));
  expect(texts.filter((text) => !text.startsWith('# ')).map((text) => text.slice(0, 80))).toEqual([]);
  const words = texts.map((text) => text.replace(/^(`{3,})\n[\s\S]*?\n\1$/gm, '').replace(/(`+).*?\1/g, ''));
  expect(
    words.filter((text) => /(?<!\\)<(?:script|div|span|button)\b/.test(text)).map((text) => text.slice(0, 80)),
  ).toEqual([]);
});

test('the overview for language models leads to files that are there', () => {
  const overview = read(addresses.data.overview);
  expect(overview).toMatch(/^# .+\n\n> .+\n\n/);
  const targets = [...overview.matchAll(/^- \[.*?\]\((\/.*?)\)/gm)].map(([, target = '']) => target);
  expect(targets.filter((target) => !existsSync(join(folder, decodeURI(target))))).toEqual([]);
  expect(targets.length).toBeGreaterThan(20);
});

test('pages announce the feeds and the data that belong to them', () => {
  const head = (page: string) => read(`${page}index.html`).split('</head>')[0] ?? '';
  const feeds = {
    [addresses.home]: addresses.feed,
    [addresses.changes]: addresses.feed,
    [addresses.agreement('marketing-sales')]: (kind: 'atom' | 'json') =>
      addresses.agreementFeed('marketing-sales', kind),
    [addresses.term('mql')]: (kind: 'atom' | 'json') => addresses.termFeed('mql', kind),
  };
  for (const [page, feed] of Object.entries(feeds)) {
    for (const kind of ['atom', 'json'] as const) expect(head(page)).toContain(`href="${feed(kind)}"`);
  }
  expect(head(addresses.home)).toContain(`href="${addresses.data.handbook}"`);
  for (const kind of ['json', 'csv'] as const) {
    expect(head(addresses.scorecards)).toContain(`href="${addresses.data.goals(kind)}"`);
    expect(head(addresses.glossary)).toContain(`href="${addresses.data.glossary(kind)}"`);
  }
});

function strangeHandbooks(): Record<string, Record<string, string>> {
  const agreement = (keys: string) => `---\ntitle: A\nparties: [Marketing, Sales]\n${keys}\n---\n`;
  return {
    'nothing in it': {},
    'broken files': { 'slas/b.mdx': '---\ntitle: [\n---\n', 'glossary/c.mdx': '---\nterm:\n---\n' },
    'broken values': {
      'slas/b.mdx': agreement(
        'version: 1\neffective: soon\nreview: 3\nowner: [1, {}]\ngoals:\n  - { id: a, target: many, per: moon, by: later, clock: 4, steps: 3, by-segment: [1], supports: {} }\n  - { clock: { within: quickly, stops: 3 }, baseline: [] }',
      ),
      'handbook.yaml':
        'organisation: 3\ncalendars: [1, { id: x, days: never, holidays: [1, {}] }]\nroles: [a, { id: b }]\ncontact: me\nfiscal-year: 2\n',
      'glossary/c.mdx':
        '---\nterm: C\nall: 3\nat-least: { n: few, of: [1, {}] }\nexamples: [1, { it: 2, qualifies: maybe }, { lead: 3 }]\nsee: { a: b }\nexcludes: {}\n---\n',
    },
    'strange names': {
      'slas/ü b..mdx': agreement('goals: ["<script>alert(1)</script> 5 times per week"]'),
      'glossary/a b.mdx': '---\nterm: "=1+1"\n---\n',
    },
  };
}
