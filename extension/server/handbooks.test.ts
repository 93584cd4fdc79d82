import { memoryHost } from '@living-sla/core';
import { portableParser } from '@living-sla/core/portable-parser';
import { expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { makeGuard } from './guard.ts';
import { makeHandbooks } from './handbooks.ts';

const root = 'file:///desk';
const page = '---\ntitle: A\nparties: [A, B]\n---\n';

test('five hundred files that change at once are read again in one go', async () => {
  const paths = Array.from({ length: 500 }, (_, at) => `slas/a${at}.mdx`);
  const files = Object.fromEntries([['handbook.yaml', ''], ...paths.map((path) => [path, page])]);
  const { handbooks, reads, lists } = make({ [root]: files });
  handbooks.foldersChanged([root], []);
  await handbooks.all();
  const [readsBefore, listsBefore] = [reads(), lists()];
  for (const path of paths) handbooks.fileChanged(`${root}/${path}`);
  const [first, second] = await Promise.all([handbooks.all(), handbooks.all()]);
  expect(reads() - readsBefore).toBe(500);
  expect(lists() - listsBefore).toBe(1);
  expect(second[0]?.handbook).toBe(first[0]?.handbook);
});

test('what matters to no handbook starts nothing', async () => {
  const { handbooks, changes } = make({ [root]: { 'handbook.yaml': '' } });
  handbooks.foldersChanged([root], []);
  await handbooks.all();
  const before = changes();
  handbooks.fileChanged(`${root}/node_modules/x/index.js`);
  handbooks.fileChanged(`${root}/.git/HEAD`);
  handbooks.fileChanged('file:///elsewhere/slas/a.mdx');
  expect(changes()).toBe(before);
  handbooks.fileChanged(`${root}/picture.png`);
  expect(changes()).toBe(before + 1);
});

test('a handbook that cannot be read does not hide the others', async () => {
  const { handbooks, log } = make({ [root]: { 'handbook.yaml': '' }, 'file:///broken': 'broken' });
  handbooks.foldersChanged([root, 'file:///broken'], []);
  expect((await handbooks.all()).map(({ folder }) => folder)).toEqual([root]);
  expect(log).toEqual(['Living SLA could not read a handbook: broken']);
});

test('a handbook that went and came back is read anew', async () => {
  const files: Record<string, Record<string, string>> = { [root]: { 'handbook.yaml': '', 'slas/a.mdx': page } };
  const { handbooks } = make(files);
  handbooks.foldersChanged([root], []);
  const titles = async () => (await handbooks.all()).flatMap(({ handbook }) => handbook.agreements.map((a) => a.title));
  expect(await titles()).toEqual(['A']);
  files[root] = { 'handbook.yaml': '', 'slas/a.mdx': page.replace('title: A', 'title: B') };
  handbooks.fileChanged(root);
  expect(await titles()).toEqual(['B']);
  delete files[root];
  handbooks.fileChanged(root);
  expect(await titles()).toEqual([]);
});

test('a document outside the open folders counts with its handbook as long as it is open', async () => {
  const { handbooks, documents } = make({ [root]: { 'handbook.yaml': '', 'slas/a.mdx': page } });
  expect(await handbooks.all()).toEqual([]);
  documents.push(TextDocument.create(`${root}/slas/a.mdx`, 'mdx', 1, page));
  handbooks.textChanged(`${root}/slas/a.mdx`);
  expect(await handbooks.all()).toHaveLength(1);
  documents.pop();
  expect(await handbooks.all()).toEqual([]);
});

/** @param disk files by folder; `broken` for a folder with a handbook.yaml and nothing else that can be read. */
function make(disk: Readonly<Record<string, Readonly<Record<string, string>> | 'broken'>>) {
  const counts = { reads: 0, lists: 0, changes: 0 };
  const log: string[] = [];
  const documents: TextDocument[] = [];
  const hostOf = (folder: string) => {
    const files = disk[folder] ?? {};
    const host = memoryHost(files === 'broken' ? { 'handbook.yaml': '' } : files);
    return {
      list: () => {
        counts.lists += 1;
        return files === 'broken' ? Promise.reject(new Error('broken')) : host.list();
      },
      read: (path: string) => {
        if (path.startsWith('slas/')) counts.reads += 1;
        return host.read(path);
      },
    };
  };
  const handbooks = makeHandbooks({
    documents: { all: () => documents },
    hostOf,
    findBelow: async (folder) => (folder in disk ? ['handbook.yaml'] : []),
    machine: { ownHost: hostOf, parser: () => Promise.resolve(portableParser), today: () => '2026-11-21' },
    guard: makeGuard((message) => log.push(message)),
    complain: (message) => log.push(message),
    showProgress: () => undefined,
  });
  handbooks.whenChanged(() => {
    counts.changes += 1;
  });
  return {
    handbooks,
    documents,
    log,
    reads: () => counts.reads,
    lists: () => counts.lists,
    changes: () => counts.changes,
  };
}
