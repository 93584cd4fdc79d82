import { type HandbookHost, type HandbookPast, loadHandbook, type ParsedFile } from '@living-sla/core';
import { type HandbookSnapshot, takeSnapshot } from '@living-sla/core/diff';
import { fastParser } from '@living-sla/host';
import { CannotRun } from '../cannot-run.ts';
import { baseOf } from '../check/run-check.ts';
import { holds } from '../check/select-files.ts';
import type { Compared, ComparedSide } from './compared.ts';
import type { Located } from './located.ts';

/**
 * Compares two handbooks, or the same folder of two handbooks.
 * @throws CannotRun where one is a part of a handbook and the other is not the same part.
 */
export async function compareFolders(before: Located, after: Located, today: string, past?: Past): Promise<Compared> {
  const inside = partOf(before, after);
  const [then, now] = [await read(before, today, past), await read(after, today, past)];
  const folder = after.folder ?? before.folder;
  return {
    before: { ...then, snapshot: inside === '' ? then.snapshot : narrowed(then.snapshot, now.snapshot, inside) },
    after: now,
    base: folder === undefined ? '' : baseOf(folder),
    shownPath: (path) => path,
    notes: [],
  };
}

function partOf(before: Located, after: Located): string {
  const parts = [before, after].flatMap(({ kind, inside }) => (kind === 'nothing' ? [] : [inside ?? '']));
  const [one = '', other = one] = parts;
  if (one === other) return one;
  const name = (part: string) => (part === '' ? 'a whole handbook' : `the folder “${part}” of one`);
  throw new CannotRun(
    `“${before.given}” is ${name(one)}, and “${after.given}” is ${name(other)}. Compare the same part of both.`,
  );
}

/** A handbook as one side of a comparison; an empty one where there is none. */
async function read({ host, name }: Located, today: string, past?: Past): Promise<ComparedSide> {
  if (host !== undefined) return readSide(name, host, today, past);
  const nothing: HandbookSnapshot = { format: 1, files: [] };
  return { name, snapshot: nothing, whole: nothing, files: new Map(), handbook: undefined };
}

/** What the history of the handbook tells, or somebody who is finding it out: both sides are checked against it. */
export type Past = Promise<HandbookPast | undefined>;

/** A whole handbook as one side of a comparison. */
export async function readSide(name: string, host: HandbookHost, today: string, past?: Past): Promise<ComparedSide> {
  const handbook = await loadHandbook(host, { parser: fastParser, today, past });
  const files = new Map<string, ParsedFile>([...handbook.files].map(([path, facts]) => [path, facts.file]));
  const whole = takeSnapshot(handbook);
  return { name, snapshot: whole, whole, files, handbook };
}

/** What lay in the folder then, among what lies around it now: so nothing differs but what lies in it. */
function narrowed(then: HandbookSnapshot, now: HandbookSnapshot, inside: string): HandbookSnapshot {
  const files = [
    ...then.files.filter(({ path }) => holds(inside, path)),
    ...now.files.filter(({ path }) => !holds(inside, path)),
  ];
  return { ...then, files: files.sort((one, other) => (one.path < other.path ? -1 : 1)) };
}
