import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileKind, forTerminal, plainPaint } from '@living-sla/core';
import { type ChangeReport, changeFormats } from '@living-sla/core/changes';
import { findHandbook, folderHost, today } from '@living-sla/host';
import { CannotRun } from '../cannot-run.ts';
import { changedLines } from '../check/changed-lines.ts';
import { pathFrom } from '../handbook/choose-handbook.ts';
import { changePaintFor } from '../terminal/paint.ts';
import { compareFiles } from './compare-files.ts';
import { textOf } from './locate-on-disk.ts';
import type { Located } from './located.ts';
import { reportOf } from './report-of.ts';

/**
 * Answers git, which calls a program of this kind once for each file: with seven arguments, with nine for a file that was
 * renamed, and with the path alone for one that is in conflict. It always ends well, since git stops where it does not:
 * what cannot be read as part of a handbook is shown line by line.
 * Source of the arguments: git's page "git", GIT_EXTERNAL_DIFF.
 * @throws CannotRun where the arguments are none that git gives.
 */
export async function runDiffDriver(args: readonly string[], color: boolean | undefined): Promise<void> {
  const [path, oldFile, , oldMode, newFile, , newMode, newPath] = args;
  const inPager = process.env.GIT_PAGER_IN_USE !== undefined;
  const paint = changePaintFor({ isTTY: process.stdout.isTTY || inPager }, color);
  const { strong, faint } = paint ?? plainPaint;
  const tell = (lines: readonly string[]) => process.stdout.write(`${lines.join('\n')}\n`);
  if (path !== undefined && args.length === 1) return void tell([strong(`${forTerminal(path)}: in conflict`)]);
  if (path === undefined || oldFile === undefined || newFile === undefined || args.length < 7)
    throw new CannotRun(
      'Git calls this command by itself, with seven arguments. How to switch it on: sla diff-driver --help',
    );
  const name = newPath === undefined || newPath === path ? path : `${path}, now ${newPath}`;
  const mode =
    isMode(oldMode) && isMode(newMode) && oldMode !== newMode
      ? [faint(`Its mode changes from ${oldMode} to ${newMode}.`)]
      : [];
  tell([strong(forTerminal(name)), ...mode]);
  const [before, after] = [locate(path, oldFile, 'before'), locate(newPath ?? path, newFile, 'after')];
  try {
    for (const side of [before, after]) if (side.kind === 'file') textOf(new Uint8Array(), side.given);
    const compared = await compareFiles(before, after, today());
    const report = ownPart(reportOf(compared));
    process.stdout.write(`${changeFormats.text(report, { base: compared.base, ...(paint && { paint }) })}\n`);
  } catch (error) {
    const reason = error instanceof CannotRun ? error.message : 'It could not be read as part of a handbook.';
    const lines = changedLines({ before: before.text ?? '', after: after.text ?? '' });
    tell([faint(forTerminal(`${reason} Its lines:`)), ...lines.map(forTerminal), '']);
  }
}

/** Git hands over one file, so nobody knows here which numbers the agreements had that use what it defines. */
function ownPart(report: ChangeReport): ChangeReport {
  const own = new Set(report.changes.map(({ agreement }) => agreement));
  const { required } = report;
  const agreements = required.agreements.filter(({ agreement }) => own.has(agreement));
  const signoffs = required.signoffs.filter(({ agreement }) => own.has(agreement));
  const sides = { before: 'the text before', after: 'this one' };
  return { ...report, required: { ...required, agreements, signoffs }, sides };
}

function isMode(mode: string | undefined): mode is string {
  return mode !== undefined && /^\d{6}$/.test(mode);
}

/** @param path where it lies in the repository. @param file where git has put this state of it. */
function locate(path: string, file: string, name: string): Located {
  const folder = findHandbook(nearestFolder(resolve(path)));
  const below = folder === undefined ? undefined : pathFrom(folder, path);
  const isThere = file !== '/dev/null' && existsSync(file) && statSync(file).isFile();
  return {
    name,
    host: folder === undefined ? undefined : folderHost(folder),
    folder,
    kind: isThere ? 'file' : 'nothing',
    inside: below === undefined || fileKind(below) === undefined ? undefined : below,
    path: resolve(path),
    given: path,
    text: isThere ? readFileSync(file, 'utf8') : undefined,
  };
}

/** A file that was removed may have taken its folder with it. */
function nearestFolder(path: string): string {
  let folder = dirname(path);
  while (!existsSync(folder) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
}
