import { memoryHost } from '@living-sla/core';
import { expect, test } from 'vitest';
import { type Progress, showReading } from './reading-progress.ts';

const files = Object.fromEntries(Array.from({ length: 250 }, (_, at) => [`slas/${at}.mdx`, '']));

test('a large handbook is counted once in a hundred steps; what is no page of it does not count', async () => {
  const { seen, progress } = watcher();
  const { host, done } = showReading(memoryHost({ ...files, 'picture.png': '' }), () => Promise.resolve(progress));
  for (const path of await host.list()) await host.read(path);
  done();
  await host.read('slas/1.mdx');
  await host.list();
  expect(seen.slice(0, 2)).toEqual(['0 of 250 files 0', '3 of 250 files 1']);
  expect(seen).toHaveLength(102);
  expect(seen.slice(-2)).toEqual(['250 of 250 files 100', 'done']);
});

test('who begins to watch when all is done sees the end at once', async () => {
  const { seen, progress } = watcher();
  let begin: (progress: Progress) => void = () => {};
  const { host, done } = showReading(memoryHost(files), () => new Promise((resolve) => (begin = resolve)));
  for (const path of await host.list()) await host.read(path);
  done();
  begin(progress);
  await Promise.resolve();
  expect(seen).toEqual(['done']);
});

test('a small handbook is not worth it, and reading goes on where nobody can watch', async () => {
  let begun = 0;
  const refuse = () => {
    begun += 1;
    return Promise.reject(new Error('no'));
  };
  const small = showReading(memoryHost({ 'slas/a.mdx': 'a' }), refuse);
  expect(await small.host.list()).toHaveLength(1);
  expect(begun).toBe(0);
  const large = showReading(memoryHost(files), refuse);
  await large.host.list();
  expect(await large.host.read('slas/1.mdx')).toBe('');
  expect(begun).toBe(1);
});

function watcher(): { seen: string[]; progress: Progress } {
  const seen: string[] = [];
  return {
    seen,
    progress: { report: (message, percent) => seen.push(`${message} ${percent}`), done: () => seen.push('done') },
  };
}
