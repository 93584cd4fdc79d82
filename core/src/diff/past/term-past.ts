import { fileKind, type ParsedFile } from '../../parse/index.ts';
import { remembered } from '../../read/index.ts';
import type { FileIndex, HandbookView, PastChange, Term, TermPast, TermUser } from '../../resolve/index.ts';
import { changesBetween } from '../changes-between.ts';
import { nameIn } from '../versions/name-in.ts';
import type { AgreementBase } from './agreement-bases.ts';
import { pastChange } from './compare-agreement.ts';
import { bumpFor, lowestAfter, reaches } from './numbers.ts';
import type { PastState } from './past-line.ts';
import { type PastReader, snapshotAlone } from './past-reader.ts';
import { agreementsUsing } from './term-users.ts';

/**
 * A shared term beside what it meant when the agreements that use it got their numbers. What no reader would take for
 * another meaning asks no agreement for a number.
 * @param bases the texts that the agreements are compared with. @returns undefined where every agreement tells of it.
 */
export function termPast(
  { id, file }: Term,
  around: HandbookView,
  bases: FileIndex<AgreementBase>,
  reader: PastReader,
): TermPast | undefined {
  const users: (TermUser & { readonly since: AgreementBase['since'] })[] = [];
  for (const agreement of agreementsUsing(id, around)) {
    for (const base of around.lookUp(bases, agreement)) {
      const changes = changesSince(file, textThen(file, base.since, around), reader);
      const lowest = lowestAfter(base.sinceNumber, bumpFor(changes));
      if (lowest === undefined || reaches(base.number, lowest)) continue;
      const { title, path, number, range, since } = base;
      users.push({ agreement, title, path, version: { value: number, range }, lowest, since });
    }
  }
  if (users.length === 0) return undefined;
  const oldest = users.reduce((one, other) => ((other.since.day ?? '') < (one.since.day ?? '') ? other : one));
  const changes = changesSince(file, textThen(file, oldest.since, around), reader);
  return { changes, users: users.map(({ since, ...user }) => user) };
}

/** What stood in a term's file: under its path, or where exactly one of its name is gone from another place, there. */
function textThen(file: ParsedFile, since: PastState, { paths }: HandbookView): string | undefined {
  const own = since.around().get(file.path);
  if (own !== undefined) return own;
  const gone = [...since.around()].filter(([path]) => fileKind(path) === 'term' && !paths.has(path));
  const name = nameIn(file.text);
  const same = gone.filter(([, text]) => name !== undefined && nameIn(text) === name);
  return same.length === 1 ? same[0]?.[1] : undefined;
}

/** What of a term's meaning differs from a text of the past. A thousand agreements stand on few texts of it. */
function changesSince(file: ParsedFile, before: string | undefined, reader: PastReader): readonly PastChange[] {
  if (before === file.text) return [];
  const known = changesOf(file);
  const made = known.get(before) ?? compare(file, before, reader);
  known.set(before, made);
  return made;
}

const changesOf = remembered((_: ParsedFile) => new Map<string | undefined, readonly PastChange[]>());

function compare(file: ParsedFile, text: string | undefined, reader: PastReader): readonly PastChange[] {
  const before = text === undefined ? undefined : reader.file(file.path, text);
  const changes = changesBetween(snapshotAlone(before), snapshotAlone(file));
  return changes.filter((change) => change.class !== 'editorial').map(pastChange);
}
