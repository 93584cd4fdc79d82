import { memoryHost } from '@living-sla/core';
import { portableParser } from '@living-sla/core/portable-parser';
import { expect, test } from 'vitest';
import { makeHandbookCheck } from './handbook-check.ts';

const files: Record<string, string> = {
  'handbook.yaml': 'organisation: Acme\n',
  'slas/one.mdx': '---\ntitle: One\nparties: [A, B]\ngoals: [Close 20 deals by 2026-12-31.]\n---\n',
  'glossary/mql.mdx': '---\nterm: Marketing qualified lead\nmeans: A lead that fits.\n---\n',
};

test('what has not changed is neither parsed nor checked again', async () => {
  const open = new Map<string, string>();
  const check = makeHandbookCheck(memoryHost(files), machine(), () => open);
  const first = await check.current();
  expect(await check.current()).toBe(first);
  open.set('slas/one.mdx', '---\ntitle: Other\nparties: [A, B]\n---\n');
  check.textChanged();
  const second = await check.current();
  expect(second).not.toBe(first);
  expect(second.handbook.agreements[0]?.title).toBe('Other');
  expect(fileOf(second, 'glossary/mql.mdx')).toBe(fileOf(first, 'glossary/mql.mdx'));
  expect(fileOf(second, 'slas/one.mdx')).not.toBe(fileOf(first, 'slas/one.mdx'));
});

test('a new day is a new check', async () => {
  let today = '2026-11-21';
  const check = makeHandbookCheck(
    memoryHost(files),
    machine(() => today),
    () => new Map(),
  );
  expect((await check.current()).handbook.today).toBe('2026-11-21');
  today = '2026-11-22';
  expect((await check.current()).handbook.today).toBe('2026-11-22');
});

test('an open document that is saved nowhere can be linked to', async () => {
  const open = new Map([['guide/new.mdx', '---\ntitle: New\n---\n']]);
  const check = makeHandbookCheck(memoryHost(files), machine(), () => open);
  expect((await check.current()).handbook.paths.has('guide/new.mdx')).toBe(true);
});

function machine(today = () => '2026-11-21') {
  return { ownHost: () => undefined, parser: () => Promise.resolve(portableParser), today };
}

function fileOf({ handbook }: { handbook: { files: ReadonlyMap<string, { file: unknown }> } }, path: string): unknown {
  return handbook.files.get(path)?.file;
}
