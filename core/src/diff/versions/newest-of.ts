import { handbookFile, type ParsedFile } from '../../parse/index.ts';
import type { Handbook } from '../../resolve/index.ts';
import { termFilesOf } from './closure.ts';
import type { AgreementVersion, HandbookHistory } from './history.ts';

/** The version that an agreement carries now on the line, or carried last; undefined where it has none. */
export function newestOf(history: HandbookHistory, agreement: string): AgreementVersion | undefined {
  return history.agreements.get(agreement)?.versions[0];
}

/**
 * Whether what an agreement says in a handbook is what its newest version says, with every definition that it uses: then
 * nothing of it waits to be committed. How lines end is no matter: git may change that when it writes files.
 */
export function isCommitted(history: HandbookHistory, handbook: Handbook, agreement: string): boolean {
  const file = handbook.agreements.find(({ id }) => id === agreement)?.file;
  const newest = newestOf(history, agreement);
  if (file === undefined || newest === undefined) return false;
  const then = newest.files.filter(({ path }) => path !== handbookFile);
  const now = new Map([file, ...termFilesOf(handbook, file)].map((each) => [each.path, each]));
  return now.size === then.length && then.every((each) => hasText(now.get(each.path), each));
}

function hasText(now: ParsedFile | undefined, then: ParsedFile): boolean {
  return now !== undefined && (now.text === then.text || withPlainEnds(now) === withPlainEnds(then));
}

function withPlainEnds({ text }: ParsedFile): string {
  return text.replaceAll('\r\n', '\n');
}
