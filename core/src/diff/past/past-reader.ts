import { type MarkdownParser, type ParsedFile, parseFile } from '../../parse/index.ts';
import { recentAnswers, remembered } from '../../read/index.ts';
import { type Handbook, resolveHandbook } from '../../resolve/index.ts';
import type { HandbookSnapshot } from '../snapshot/snapshot.ts';
import { takeSnapshot } from '../snapshot/take-snapshot.ts';
import { termFilesOf } from '../versions/closure.ts';
import type { PastState } from './past-line.ts';

/** Reads texts of the past, each once for as long as somebody asks for it now and then. */
export interface PastReader {
  /** undefined for a path that is no file of a handbook. */
  readonly file: (path: string, text: string) => ParsedFile | undefined;
  /** An agreement as it stood then, with handbook.yaml and every definition it used. */
  readonly snapshot: (state: PastState) => HandbookSnapshot;
}

/** @param parser the one that reads the present, so that the same text gives the same tree. */
export function makePastReader(parser: MarkdownParser): PastReader {
  const read = recentAnswers(
    ({ path, text }: { readonly path: string; readonly text: string }) => `${path}\n${text}`,
    ({ path, text }) => parseFile(path, text, parser),
    mostFiles,
  );
  const file = (path: string, text: string) => read({ path, text });
  return { file, snapshot: remembered((state) => snapshotOf(state, file)) };
}

const mostFiles = 2_000;

function snapshotOf({ path, text, around }: PastState, file: PastReader['file']): HandbookSnapshot {
  const agreement = file(path, text);
  const files = [...around()].flatMap(([each, its]) => file(each, its) ?? []);
  if (agreement === undefined) return { format: 1, files: [] };
  // The day plays no part in what a text says.
  const handbook = resolveHandbook([...files, agreement], { today: '2000-01-01', paths: [] });
  return takeSnapshot({ usesIn: handbook.usesIn, files: narrowed(handbook, agreement) });
}

/** Most of a glossary says nothing to one agreement, and need not be looked at. */
function narrowed(handbook: Handbook, agreement: ParsedFile): Handbook['files'] {
  const kept = new Set([agreement, ...termFilesOf(handbook, agreement)]);
  return new Map([...handbook.files].filter(([, { file }]) => kept.has(file) || file.kind === 'handbook'));
}

/** One file by itself: what it says without what others mean by its words. Nothing for a file that is not there. */
export function snapshotAlone(file: ParsedFile | undefined): HandbookSnapshot {
  return takeSnapshot(resolveHandbook(file === undefined ? [] : [file], { today: '2000-01-01', paths: [] }));
}
