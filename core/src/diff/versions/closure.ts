import type { ParsedFile } from '../../parse/index.ts';
import type { HandbookView } from '../../resolve/index.ts';

/**
 * The shared terms that a file uses, directly or through another term: whatever of the glossary binds with it.
 * @returns their files in the order of their paths.
 */
export function termFilesOf(handbook: Pick<HandbookView, 'usesIn'>, file: ParsedFile): readonly ParsedFile[] {
  const found = new Set<ParsedFile>();
  const waiting = [file];
  // The list grows while it is gone through: each term adds those that it uses.
  for (const each of waiting) {
    for (const { term } of handbook.usesIn(each)) {
      if (term.agreement !== undefined || term.file === file || found.has(term.file)) continue;
      found.add(term.file);
      waiting.push(term.file);
    }
  }
  return [...found].sort((a, b) => (a.path < b.path ? -1 : 1));
}
