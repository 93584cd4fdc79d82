import type { Root } from 'mdast';
import { type MarkdownParser, parseFile } from '../../parse/index.ts';
import { type Agreement, fileFacts } from '../../resolve/index.ts';
import { readAgreement } from '../../resolve/read-agreement.ts';

/** Reads the keys of an agreement that is still being made. @param vocabulary the words that its sentences are judged by. */
export function draftAgreement(text: string, vocabulary?: Agreement['vocabulary']): Agreement | undefined {
  const file = parseFile('slas/new.mdx', text, keysOnly);
  return file && readAgreement(fileFacts(file), vocabulary);
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
