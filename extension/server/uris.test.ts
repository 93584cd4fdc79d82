import { expect, test } from 'vitest';
import { folderOf, folderUri, isAtOrBelow, pathBelow, sameUri, uriBelow } from './uris.ts';

test('spellings of one address are one', () => {
  expect(sameUri('file:///C:/Our%20agreements/a.mdx')).toBe(sameUri('file:///c%3A/Our agreements/a.mdx'));
  expect(sameUri('file:///a/b%C3%BCro.mdx')).toBe(sameUri('file:///a/büro.mdx'));
  expect(sameUri('file:///a/x.mdx')).not.toBe(sameUri('vscode-vfs:///a/x.mdx'));
});

test('a path is told below its own folder alone', () => {
  expect(pathBelow('file:///c%3A/a', 'file:///C:/a/slas/b%20c%23.mdx')).toBe('slas/b c#.mdx');
  expect(pathBelow('file:///a', 'file:///ab/c.mdx')).toBeUndefined();
  expect(pathBelow('file:///a', 'file:///a')).toBeUndefined();
  expect(pathBelow('file:///', 'file:///a.mdx')).toBe('a.mdx');
  expect(pathBelow('vscode-vfs://github/acme', 'vscode-vfs://gitlab/acme/a.mdx')).toBeUndefined();
});

test('address and path lead back to each other', () => {
  for (const path of ['slas/a.mdx', 'guide/über uns #1/100%.mdx', 'glossary/r&d?.mdx']) {
    expect(pathBelow('vscode-vfs://github/acme', uriBelow('vscode-vfs://github/acme', path))).toBe(path);
  }
});

test('a file lies below the top of a file system, however that is written', () => {
  expect(uriBelow('vscode-vfs://github', 'a.mdx')).toBe('vscode-vfs://github/a.mdx');
  expect(uriBelow('vscode-vfs://github/', 'a.mdx')).toBe('vscode-vfs://github/a.mdx');
});

test('going up ends at the top', () => {
  expect(folderOf('file:///a/b/c.mdx')).toBe('file:///a/b');
  expect(folderOf('file:///a')).toBe('file:///');
  expect(folderOf('file:///')).toBeUndefined();
  expect(folderOf('untitled:Untitled-1')).toBeUndefined();
});

test('a folder has one spelling, with a slash at its end or without', () => {
  expect(folderUri('file:///a/b/')).toBe('file:///a/b');
  expect(folderUri('file:///')).toBe('file:///');
  expect(folderUri('file:///C:/Our agreements/')).toBe('file:///c%3A/Our%20agreements');
});

test('a folder is at itself, and above what lies in it', () => {
  expect(isAtOrBelow('file:///a', 'file:///a/')).toBe(true);
  expect(isAtOrBelow('file:///a/', 'file:///a/b/c.mdx')).toBe(true);
  expect(isAtOrBelow('file:///a/b', 'file:///a')).toBe(false);
  expect(isAtOrBelow('file:///a', 'file:///ab')).toBe(false);
});
