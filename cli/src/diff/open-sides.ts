import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { findHandbook } from '@living-sla/host';
import { CannotRun } from '../cannot-run.ts';
import { chooseHandbook } from '../handbook/choose-handbook.ts';
import { compareFiles } from './compare-files.ts';
import { compareFolders, type Past } from './compare-folders.ts';
import type { Compared } from './compared.ts';
import { locateAtRevision } from './locate-at-revision.ts';
import { locateOnDisk } from './locate-on-disk.ts';
import { type Located, nothingAt } from './located.ts';
import { readTarget, type Target, whatToGive } from './target.ts';

/**
 * Finds, reads and pairs what two arguments name. A revision without a path stands for the same place as the other
 * argument; where only one is given, the other is the working tree.
 * @param today the day on which both are looked at, as an ISO date.
 * @throws CannotRun where something is not there, or the two cannot be compared.
 */
export async function openSides(one: string, other: string | undefined, today: string): Promise<Compared> {
  if (other === undefined) return openAgainst(one, undefined, today);
  const [before, after] = [readTarget(one), readTarget(other)];
  const [then, now] = [await locate(before, after), await locate(after, before)];
  return pair(then, now, today);
}

/**
 * Compares a revision with what lies on disk now.
 * @param place a file or folder; undefined means what the revision names, else the handbook around the working folder.
 * @param past what the history of the handbook tells, for whoever wants to check it; a single file is read without.
 * @throws CannotRun as `openSides`.
 */
export async function openAgainst(
  base: string,
  place: string | undefined,
  today: string,
  past?: Past,
): Promise<Compared> {
  const before = readBase(base);
  const own = place === undefined && before.kind === 'revision' && before.path !== undefined;
  const after = own ? before : onDisk(place ?? chooseHandbook(['.']).folder);
  const then = await locate(before, after);
  const now = await locate(own ? sameOnDisk(then) : after, before);
  return pair(then, { ...now, name: 'the working tree' }, today, past);
}

/** What lies now where something lay then. */
function sameOnDisk({ path, given }: Located): Target {
  if (path !== undefined && existsSync(path)) return { ...readTarget(path), given };
  return { kind: 'nothing', given };
}

/** Two sides that have been found, compared as what they are. */
export async function pair(before: Located, after: Located, today: string, past?: Past): Promise<Compared> {
  const kinds = new Set([before.kind, after.kind].filter((kind) => kind !== 'nothing'));
  if (kinds.size === 2) {
    const [file, folder] = before.kind === 'file' ? [before, after] : [after, before];
    throw new CannotRun(
      `“${file.given}” is a file, and “${folder.given}” is a folder. Give two files, or two folders.`,
    );
  }
  // No handbook then and none now: where there is one below, the message says so.
  if (kinds.size === 0) chooseHandbook(['.']);
  if (kinds.size === 0) throw new CannotRun(`There is nothing to compare on either side. ${whatToGive}`);
  const compared = await (kinds.has('file') ? compareFiles : compareFolders)(before, after, today, past);
  return { ...compared, notes: [...compared.notes, ...notesOn(before, after)] };
}

function notesOn(before: Located, after: Located): string[] {
  const missing = (side: Located, effect: string) =>
    side.kind === 'nothing' && isNamed(side.given)
      ? [`In ${side.name} there was nothing at this place, so all of it counts as ${effect}.`]
      : [];
  return [...missing(before, 'added'), ...missing(after, 'removed')];
}

/** Whoever names no file at all knows that there is none. */
function isNamed(given: string): boolean {
  return given !== '/dev/null' && given.toLowerCase() !== 'nul';
}

/** A build server names a base of nothing but zeros where a branch is new. */
function readBase(given: string): Target {
  if (/^0{40,64}$/.test(given)) return { kind: 'nothing', given: 'the time before the branch' };
  const base = readTarget(given, true);
  if (base.kind !== 'revision') throw new CannotRun(`“${given}” is no revision of git. ${whatToGive}`);
  return base;
}

function onDisk(path: string): Target {
  if (path === '' || !existsSync(path))
    throw new CannotRun(`There is no file or folder “${path}” to compare with. ${whatToGive}`);
  return readTarget(path);
}

async function locate(target: Target, other: Target): Promise<Located> {
  if (target.kind === 'nothing') {
    return nothingAt(isNamed(target.given) ? target.given : 'nothing', target.given);
  }
  if (target.kind !== 'revision') return locateOnDisk(target);
  const like = other.kind === 'file' || other.kind === 'folder' ? other.path : (findHandbook('.') ?? resolve('.'));
  // Two revisions: the path of one, where it has one, is meant for the other as well.
  const path = target.path ?? (other.kind === 'revision' ? other.path : undefined);
  return locateAtRevision(path === undefined ? target : { ...target, path }, like);
}
