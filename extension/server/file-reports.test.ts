import type { Finding } from '@living-sla/core';
import { checkHandbook, loadHandbook, memoryHost } from '@living-sla/core';
import { portableParser } from '@living-sla/core/portable-parser';
import { expect, test } from 'vitest';
import { allReports, type FileReport, reportAt } from './file-reports.ts';
import { findingsIn, type Handbooks, type WholeHandbook } from './handbooks.ts';
import { uriBelow } from './uris.ts';

const page = '---\ntitle: A\nparties: [A, B]\n---\n\nA hot lead.\n';
const files = {
  'handbook.yaml': 'organisation: Acme\n',
  'slas/a.mdx': page,
  'slas/b.mdx': page,
  'glossary/mql.mdx': '---\nterm: Marketing qualified lead\navoid: [hot lead]\nmeans: A lead.\n---\n',
};
const shows = { related: true, tags: [], ruleAddress: undefined };

test('a report is made once as long as its findings and the texts behind them are the same', async () => {
  const handbooks = among([await whole('file:///desk', files)]);
  const [first, second] = [await reports(handbooks), await reports(handbooks)];
  for (const [path, { diagnostics }] of first) expect(second.get(path)?.diagnostics).toBe(diagnostics);
  expect((await reportAt('file:///desk/slas/a.mdx', handbooks, shows))?.diagnostics).toBe(
    first.get('file:///desk/slas/a.mdx')?.diagnostics,
  );
});

test('an id tells whether two reports say the same, in another run as well', async () => {
  const before = await reports(among([await whole('file:///desk', files)]));
  const moved = { ...files, 'glossary/mql.mdx': files['glossary/mql.mdx'].replace('avoid', 'abbr: MQL\navoid') };
  const after = await reports(among([await whole('file:///desk', moved)]));
  const same = await reports(among([await whole('file:///desk', files)]));
  const ids = (of: ReadonlyMap<string, FileReport>) => [...of.values()].map(({ id }) => id);
  expect(ids(same)).toEqual(ids(before));
  expect(new Set(ids(before)).size).toBe(4);
  // The agreements point to the definition, which has moved down a line.
  expect(after.get('file:///desk/slas/a.mdx')?.id).not.toBe(before.get('file:///desk/slas/a.mdx')?.id);
  expect(after.get('file:///desk/handbook.yaml')?.id).toBe(before.get('file:///desk/handbook.yaml')?.id);
});

test('a file in two handbooks is told of in the inner one', async () => {
  const inner = Object.entries(files).map(([path, text]) => [`slas/inner/${path}`, text]);
  const outer = await whole('file:///desk', { ...files, ...Object.fromEntries(inner) });
  const told = await allReports(among([outer, await whole('file:///desk/slas/inner', files)]), shows);
  expect(told.map(({ uri }) => uri)).toHaveLength(8);
  expect(new Set(told.map(({ uri }) => uri)).size).toBe(8);
});

async function whole(folder: string, texts: Readonly<Record<string, string>>): Promise<WholeHandbook> {
  const handbook = await loadHandbook(memoryHost(texts), { parser: portableParser, today: '2026-11-21' });
  const found: Map<string, readonly Finding[]> = Map.groupBy(checkHandbook(handbook).findings, ({ file }) => file);
  const uriOf = (path: string) => uriBelow(folder, path);
  return { handbook, findings: found, mainLine: undefined, silenced: 0, known: 0, folder, uriOf };
}

/** These handbooks, and nothing that changes. */
function among(all: readonly WholeHandbook[]): Handbooks {
  const never = () => {};
  const fileAt = async (uri: string) => {
    const [first] = all;
    const path = uri.slice(`${first?.folder}/`.length);
    const file = first?.handbook.files.get(path)?.file;
    return first && file && { ...first, file, findings: findingsIn(first, path) };
  };
  const changes = {
    whenChanged: never,
    foldersChanged: never,
    textChanged: never,
    fileChanged: never,
    pastTold: never,
  };
  return { ...changes, fileAt, around: async () => all[0], all: async () => all };
}

async function reports(handbooks: Handbooks): Promise<Map<string, FileReport>> {
  return new Map((await allReports(handbooks, shows)).map((report) => [report.uri, report]));
}
