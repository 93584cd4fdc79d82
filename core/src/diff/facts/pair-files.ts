import type { FileSnapshot, HandbookSnapshot } from '../snapshot/snapshot.ts';
import { textsIn } from './fields/thing.ts';
import { startPairing } from './pairing/pairing.ts';
import { countWords, similarPairs, type WordCounts } from './pairing/similar-pairs.ts';

/** A file before and after; undefined where there was none then. */
export interface FilePair {
  readonly before: FileSnapshot | undefined;
  readonly after: FileSnapshot | undefined;
}

/**
 * Which files of two snapshots are the same: by path, then those of one kind that were renamed, known by their text,
 * by their name in another folder, by their title, or because they say mostly the same.
 * @returns every file once, in the order of paths.
 */
export function pairFiles(before: HandbookSnapshot, after: HandbookSnapshot): FilePair[] {
  const pairing = startPairing(before.files, after.files);
  pairing.byKey(({ path }) => path);
  pairing.byKey(onlyAgreement(before, after));
  pairing.byKey(({ kind, hash }) => `${kind} ${hash}`);
  pairing.byKey(({ kind, path }) => `${kind} ${path.slice(path.lastIndexOf('/'))}`);
  pairing.byKey(({ kind, fields }) => {
    const title = textIn(fields, kind === 'term' ? 'term' : 'title');
    return title === undefined ? undefined : `${kind} ${title}`;
  });
  const open = pairing.left();
  const ones = open.before.map((at) => before.files[at] as FileSnapshot);
  const others = open.after.map((at) => after.files[at] as FileSnapshot);
  const renamed = similarPairs(ones.map(wordsOf), others.map(wordsOf), (alike, pair) => {
    return alike >= mostlyTheSame && ones[pair.before]?.kind === others[pair.after]?.kind;
  });
  pairing.take(
    renamed.map((pair) => ({ before: open.before[pair.before] as number, after: open.after[pair.after] as number })),
  );
  return inOrder(before, after, pairing);
}

const mostlyTheSame = 0.6;

/** Two single agreements are compared with each other, whatever they are called. */
function onlyAgreement(...snapshots: readonly HandbookSnapshot[]): (file: FileSnapshot) => string | undefined {
  const counts = snapshots.map(({ files }) => files.filter(({ kind }) => kind === 'agreement').length);
  const isOnly = counts.every((count) => count === 1);
  return ({ kind }) => (isOnly && kind === 'agreement' ? kind : undefined);
}

function textIn(fields: FileSnapshot['fields'], key: string): string | undefined {
  const value = Object.hasOwn(fields, key) ? fields[key] : undefined;
  return typeof value === 'string' ? value : undefined;
}

function wordsOf({ fields, blocks }: FileSnapshot): WordCounts {
  return countWords([...textsIn(fields), ...blocks.map(({ text }) => text)]);
}

function inOrder(
  { files: ones }: HandbookSnapshot,
  { files: others }: HandbookSnapshot,
  { pairs, left }: ReturnType<typeof startPairing<FileSnapshot>>,
): FilePair[] {
  const open = left();
  const all: FilePair[] = [
    ...pairs.map((pair) => ({ before: ones[pair.before], after: others[pair.after] })),
    ...open.before.map((at) => ({ before: ones[at], after: undefined })),
    ...open.after.map((at) => ({ before: undefined, after: others[at] })),
  ];
  const path = ({ before: one, after: other }: FilePair) => other?.path ?? one?.path ?? '';
  return all.sort((a, b) => (path(a) < path(b) ? -1 : path(a) > path(b) ? 1 : 0));
}
