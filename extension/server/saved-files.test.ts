import { type HandbookHost, memoryHost } from '@living-sla/core';
import { expect, test } from 'vitest';
import { makeSavedFiles } from './saved-files.ts';

const texts = { 'handbook.yaml': 'a', 'slas/one.mdx': 'b', 'slas/two.mdx': 'c', 'picture.png': 'd' };

test('pages are read, other files only listed', async () => {
  const { host, read } = counted(memoryHost(texts));
  const { paths, texts: found } = await makeSavedFiles(host).load();
  expect(paths).toEqual(Object.keys(texts).sort());
  expect([...found.keys()]).toEqual(['handbook.yaml', 'slas/one.mdx', 'slas/two.mdx']);
  expect(read).not.toContain('picture.png');
});

test('a file is read again only when it was forgotten, a folder with all that is in it', async () => {
  const { host, read } = counted(memoryHost(texts));
  const saved = makeSavedFiles(host);
  await saved.load();
  await saved.load();
  expect(read).toHaveLength(3);
  saved.forget('slas/two.mdx');
  await saved.load();
  expect(read.slice(3)).toEqual(['slas/two.mdx']);
  saved.forget('slas');
  await saved.load();
  expect(read.slice(4)).toEqual(['slas/one.mdx', 'slas/two.mdx']);
});

test('a file that is forgotten while it is being read is read again', async () => {
  const read: string[] = [];
  const answers: ((text: string) => void)[] = [];
  const host: HandbookHost = {
    list: async () => ['slas/one.mdx'],
    read: (path) => {
      read.push(path);
      return new Promise((resolve) => answers.push(resolve));
    },
  };
  const saved = makeSavedFiles(host);
  const early = saved.load();
  await Promise.resolve();
  saved.forget('slas/one.mdx');
  const late = saved.load();
  await Promise.resolve();
  answers[0]?.('old');
  answers[1]?.('new');
  expect((await early).texts.get('slas/one.mdx')).toBe('old');
  expect((await late).texts.get('slas/one.mdx')).toBe('new');
  expect(read).toHaveLength(2);
});

test('a failure is passed on, and forgotten by the next time', async () => {
  let broken = true;
  const { list, read } = memoryHost(texts);
  const host: HandbookHost = { list, read: (path) => (broken ? Promise.reject(new Error('lost')) : read(path)) };
  const saved = makeSavedFiles(host);
  await expect(saved.load()).rejects.toThrow('lost');
  broken = false;
  expect((await saved.load()).texts.size).toBe(3);
});

function counted(host: HandbookHost): { host: HandbookHost; read: string[] } {
  const read: string[] = [];
  const counting: HandbookHost = {
    list: host.list,
    read: (path) => {
      read.push(path);
      return host.read(path);
    },
  };
  return { host: counting, read };
}
