import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import {
  applyBaseline,
  type Baseline,
  type BaselineEntry,
  baselineFile,
  baselineText,
  type CheckResult,
  counted,
  forTerminal,
  lineIndex,
  type RunScope,
  readBaseline,
  readBothSides,
  updateBaseline,
} from '@living-sla/core';
import { CannotRun } from '../cannot-run.ts';
import type { CheckOptions } from '../commands/check.ts';
import { pathFrom } from '../handbook/choose-handbook.ts';
import { writeFileAtOnce } from './write-file.ts';

/** What a run was asked for, as far as known findings go. */
export interface BaselineOptions {
  readonly baseline: CheckOptions['baseline'];
  readonly updateBaseline: boolean;
  /** The absolute path of the handbook's folder. */
  readonly folder: string;
  /** Which files the run is about. */
  readonly scope: RunScope;
}

/**
 * Leaves the known findings out of a result, and brings their file up to date where that was asked for.
 * @returns the result, and what is to be said about the file, line by line.
 * @throws CannotRun where the file is missing or is no baseline.
 */
export function withBaseline(
  found: CheckResult,
  options: BaselineOptions,
): { result: CheckResult; lines: readonly string[] } {
  const { baseline: asked, updateBaseline: isUpdate, folder, scope } = options;
  if (asked === false && isUpdate) throw new CannotRun('--no-baseline and --update-baseline do not go together.');
  if (asked === false) return { result: found, lines: [] };
  const path = typeof asked === 'string' ? resolve(asked) : join(folder, baselineFile);
  const text = textOf(path);
  if (isUpdate) return update(found, path, text, scope);
  if (text === undefined && asked === undefined) return { result: found, lines: [] };
  if (text === undefined) {
    throw new CannotRun(`There is no baseline “${nameOf(path)}”. The option --update-baseline writes one.`);
  }
  const { result, stale } = applyBaseline(found, readFrom(path, text), scope);
  return { result, lines: staleLines(stale, path) };
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    const reason = error instanceof Error ? error.message : String(error);
    throw new CannotRun(`The baseline “${nameOf(path)}” cannot be read: ${reason}.`);
  }
}

function readFrom(path: string, text: string): Baseline {
  const reading = readBaseline(text);
  if (reading.ok) return reading.baseline;
  const { line, column } = lineIndex(text).position(reading.range.start);
  throw new CannotRun(
    `The baseline cannot be read. ${nameOf(path)}:${line}:${column}: ${reading.message} ` +
      'Without it all that was put off would be back, so nothing was checked. --no-baseline checks without it.',
  );
}

function nameOf(path: string): string {
  return pathFrom('.', path);
}

function update(
  found: CheckResult,
  path: string,
  text: string | undefined,
  scope: RunScope,
): { result: CheckResult; lines: readonly string[] } {
  const merged = text === undefined ? undefined : readBothSides(text);
  const before = text === undefined ? undefined : (merged ?? readFrom(path, text));
  const { baseline, added, removed, moved } = updateBaseline(before, found.findings, scope);
  const isSame = before !== undefined && merged === undefined && added + removed + moved === 0;
  if (!isSame) writeFileAtOnce(path, baselineText(baseline));
  const what = isSame ? 'is as it was' : `now holds ${counted(baseline.findings.length, 'finding')}`;
  const more = moved === 0 ? '' : `, ${moved} moved along with a file`;
  const line = `The baseline ${nameOf(path)} ${what}: ${added} added, ${removed} taken out${more}.`;
  const fromBoth = merged === undefined ? [] : ['The entries of both sides of the merge were looked at.'];
  return { result: applyBaseline(found, baseline, scope).result, lines: [line, ...fromBoth].map(forTerminal) };
}

function staleLines(stale: readonly BaselineEntry[], path: string): string[] {
  if (stale.length === 0) return [];
  const lines = stale.map(({ fingerprint, file, rule, note }) => {
    const words = [file, rule, note].filter((each) => each !== undefined);
    // A build server may take a line that begins with two colons for a command of its own.
    return `  - ${[fingerprint, ...words].join('  ')}`;
  });
  const match = stale.length === 1 ? 'entry matches' : 'entries match';
  const them = stale.length === 1 ? 'it' : 'them';
  const head = `${stale.length} ${match} no finding any more; --update-baseline takes ${them} out of ${nameOf(path)}:`;
  return [head, ...lines].map(forTerminal);
}
