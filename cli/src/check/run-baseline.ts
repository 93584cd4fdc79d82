import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import {
  applyBaseline,
  type Baseline,
  baselineText,
  type CheckResult,
  counted,
  forTerminal,
  type KnownFinding,
  readBaseline,
  updateBaseline,
} from '@living-sla/core';
import { CannotRun } from '../cannot-run.ts';
import type { CheckOptions } from '../commands/check.ts';
import { pathFrom } from '../handbook/choose-handbook.ts';
import { holds } from './select-files.ts';
import { writeFileAtOnce } from './write-file.ts';

/** What a run was asked for, as far as known findings go. */
export interface BaselineOptions {
  readonly baseline: CheckOptions['baseline'];
  readonly updateBaseline: boolean;
  /** The absolute path of the handbook's folder. */
  readonly folder: string;
  /** Files and folders below the handbook's root that the run is about; undefined means all. */
  readonly inside: readonly string[] | undefined;
}

/**
 * Leaves the known findings out of a result, and brings their file up to date where that was asked for.
 * @returns the result, and what is to be said about the file, line by line.
 * @throws CannotRun where the file is missing or is no baseline.
 */
export function withBaseline(
  result: CheckResult,
  options: BaselineOptions,
): { result: CheckResult; lines: readonly string[] } {
  const { baseline: asked, updateBaseline: isUpdate, folder, inside } = options;
  if (asked === false && isUpdate) throw new CannotRun('--no-baseline and --update-baseline do not go together.');
  if (asked === false) return { result, lines: [] };
  const path = typeof asked === 'string' ? resolve(asked) : join(folder, defaultName);
  const before = readFrom(path, typeof asked === 'string' && !isUpdate);
  const covers = (file: string) => inside?.some((each) => holds(each, file)) ?? true;
  if (isUpdate) return update(result, path, before, covers);
  if (before === undefined) return { result, lines: [] };
  const applied = applyBaseline(result, before);
  const stale = applied.stale.filter(({ file }) => typeof file !== 'string' || covers(file));
  return { result: applied.result, lines: staleLines(stale, path) };
}

const defaultName = '.sla-baseline.json';

function readFrom(path: string, isNeeded: boolean): Baseline | undefined {
  const text = textOf(path);
  if (text === undefined && !isNeeded) return undefined;
  const name = pathFrom('.', path);
  if (text === undefined) {
    throw new CannotRun(`There is no baseline “${name}”. The option --update-baseline writes one.`);
  }
  const baseline = readBaseline(text);
  if (baseline !== undefined) return baseline;
  throw new CannotRun(`The baseline “${name}” cannot be read. Mend it, or delete it and run --update-baseline.`);
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function update(
  result: CheckResult,
  path: string,
  before: Baseline | undefined,
  covers: (file: string) => boolean,
): { result: CheckResult; lines: readonly string[] } {
  const { baseline, added, removed } = updateBaseline(before, result.findings, covers);
  const isSame = before !== undefined && added + removed === 0;
  if (!isSame) writeFileAtOnce(path, baselineText(baseline));
  const name = pathFrom('.', path);
  const what = isSame ? 'is as it was' : `now holds ${counted(baseline.findings.length, 'finding')}`;
  const line = `The baseline ${name} ${what}: ${added} added, ${removed} taken out.`;
  return { result: applyBaseline(result, baseline).result, lines: [forTerminal(line)] };
}

function staleLines(stale: readonly KnownFinding[], path: string): string[] {
  if (stale.length === 0) return [];
  const lines = stale.map(({ fingerprint, file, rule, note }) => {
    const words = [file, rule, note].filter((each) => typeof each === 'string');
    return `  ${[fingerprint, ...words].join('  ')}`;
  });
  const match = stale.length === 1 ? 'entry matches' : 'entries match';
  const head = `${stale.length} ${match} no finding any more; --update-baseline takes them out of ${pathFrom('.', path)}:`;
  return [head, ...lines].map(forTerminal);
}
