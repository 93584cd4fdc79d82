import type { Root } from 'mdast';
import { type MarkdownParser, parseFile } from '../../parse/index.ts';
import { type Agreement, fileFacts, type Handbook, resolveHandbook } from '../../resolve/index.ts';
import { readAgreement } from '../../resolve/read-agreement.ts';
import type { NewFile } from './new-file.ts';

/** Reads the keys of an agreement that is still being made. @param vocabulary the words that its sentences are judged by. */
export function draftAgreement(text: string, vocabulary?: Agreement['vocabulary']): Agreement | undefined {
  const file = parseFile('slas/new.mdx', text, keysOnly);
  return file && readAgreement(fileFacts(file), vocabulary);
}

/** Reads the keys of a whole handbook that is still being made. @param today ISO date. */
export function draftHandbook(files: readonly NewFile[], today: string): Handbook {
  const parsed = files.flatMap(({ path, text }) => parseFile(path, text, keysOnly) ?? []);
  return resolveHandbook(parsed, { today, paths: files.map(({ path }) => path) });
}

/** A parser for files whose body does not matter. */
const keysOnly: MarkdownParser = {
  name: 'keys only',
  mdx: () => ({ tree: noBody() }),
  markdown: () => ({ tree: noBody() }),
};

function noBody(): Root {
  return { type: 'root', children: [] };
}
