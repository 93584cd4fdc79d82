import type { FileSnapshot, HandbookSnapshot } from './snapshot.ts';

/**
 * One agreement out of a snapshot: its file, handbook.yaml, and each shared term that it uses, directly or through
 * another definition. Without such an agreement, handbook.yaml alone.
 * @param agreement the agreement's id.
 */
export function narrowSnapshot({ format, files }: HandbookSnapshot, agreement: string): HandbookSnapshot {
  const own = files.find(({ kind, id }) => kind === 'agreement' && id === agreement);
  const kept = new Set<FileSnapshot>(files.filter(({ kind }) => kind === 'handbook'));
  const terms = new Map(files.filter(({ kind }) => kind === 'term').map((file) => [file.id, file]));
  const waiting = own === undefined ? [] : [own];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    kept.add(file);
    for (const { term } of file.uses) {
      const used = terms.get(term);
      if (used !== undefined && !kept.has(used)) waiting.push(used);
    }
  }
  return { format, files: files.filter((file) => kept.has(file)) };
}
