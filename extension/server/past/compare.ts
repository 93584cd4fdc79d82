import { type Handbook, type MarkdownParser, type ParsedFile, parseFile, resolveHandbook } from '@living-sla/core';
import {
  type Change,
  changesBetween,
  type HandbookSnapshot,
  type Required,
  requirementsOf,
  takeSnapshot,
} from '@living-sla/core/diff';
import type { MainLine } from './main-line.ts';

/** How a file differs from the main line, and what reaches it from others. */
export interface FileChanges {
  readonly changes: readonly Change[];
  readonly required: Required;
}

/**
 * Compares a file as it stands in the editor with the main line. An agreement is compared with every definition that it
 * uses; any other file alone, with the agreements that it reaches.
 */
export function changesIn(file: ParsedFile, handbook: Handbook, line: MainLine, parser: MarkdownParser): FileChanges {
  const then = pastHandbook(line, handbook, parser);
  const matters = file.kind === 'agreement' ? isAround(file.path) : () => true;
  const before = snapshotOf(then, matters);
  const after = snapshotOf(handbook, matters);
  const all = changesBetween(before, after);
  const changes = all.filter((change) => concerns(change, file));
  return { changes, required: requirementsOf(changes, before, after) };
}

/** The main line is read once for as long as it stays where it is. A file that is the same today is not read again. */
function pastHandbook(line: MainLine, { files: today }: Handbook, parser: MarkdownParser): Handbook {
  const known = pastOf.get(line);
  if (known !== undefined) return known;
  const files = [...line.texts].flatMap(([path, text]) => {
    const same = today.get(path)?.file;
    return same?.text === text ? same : (parseFile(path, text, parser) ?? []);
  });
  // The day plays no part in what a text says.
  const made = resolveHandbook(files, { today: '2000-01-01', paths: line.texts.keys() });
  pastOf.set(line, made);
  return made;
}

const pastOf = new WeakMap<MainLine, Handbook>();

/** What an agreement's text hangs on: itself, the settings and the shared terms. */
function isAround(path: string): (file: ParsedFile) => boolean {
  return (file) => file.path === path || file.kind === 'term' || file.kind === 'handbook';
}

function snapshotOf({ files, usesIn }: Handbook, matters: (file: ParsedFile) => boolean): HandbookSnapshot {
  return takeSnapshot({ usesIn, files: new Map([...files].filter(([, { file }]) => matters(file))) });
}

function concerns({ file: path, reaches }: Change, file: ParsedFile): boolean {
  if (path === file.path) return true;
  return file.kind === 'agreement' && reaches.some(({ agreement }) => agreement === file.id);
}
