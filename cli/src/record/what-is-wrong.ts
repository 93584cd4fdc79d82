import { checkHandbook, type Finding, type Handbook, parseFile, resolveHandbook } from '@living-sla/core';
import { fastParser } from '@living-sla/host';

/** A handbook with another text of one file, and what the check finds in that file then and did not find before. */
export interface Tried {
  readonly handbook: Handbook;
  readonly findings: readonly Finding[];
}

/** Tries a text of a file of results on a handbook, without writing it. @param path below the handbook's folder. */
export async function tryResults(handbook: Handbook, path: string, text: string): Promise<Tried> {
  const parser = await fastParser();
  const file = parseFile(path, text, parser);
  const others = [...handbook.files.values()].flatMap((facts) => (facts.file.path === path ? [] : [facts.file]));
  const { today, past } = handbook;
  const known = new Set(findingsIn(handbook, path).map(({ fingerprint }) => fingerprint));
  const paths = new Set([...handbook.paths, path]);
  const after = resolveHandbook(file === undefined ? others : [...others, file], { today, past, paths });
  return { handbook: after, findings: findingsIn(after, path).filter(({ fingerprint }) => !known.has(fingerprint)) };
}

function findingsIn(handbook: Handbook, path: string): readonly Finding[] {
  return checkHandbook(handbook).findings.filter(({ file }) => file === path);
}
