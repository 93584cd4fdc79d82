import {
  describeResultPeriod,
  type Finding,
  findResultRow,
  type Handbook,
  parsePeriodOfResult,
  parseResultAmount,
  type ResultPeriod,
  type WrittenResult,
  writePeriodOfResult,
  writeResultRow,
} from '@living-sla/core';
import type { RecordOptions } from '../commands/record.ts';
import { type FoundGoal, findGoal } from './find-goal.ts';
import { notBegun } from './not-begun.ts';
import type { OpenForResults } from './open-for-results.ts';
import { openNumber } from './open-number.ts';
import { type ResultsOnDisk, resultsOnDisk } from './results-on-disk.ts';
import { unitFor } from './unit-for.ts';
import { tryResults } from './what-is-wrong.ts';

/** A value to record, as it was typed. */
export interface RecordedWords {
  readonly goal: string;
  readonly period: string;
  readonly value: string;
  /** The id of an agreement; undefined where the goal tells. */
  readonly agreement: string | undefined;
}

/** What is to be written, and what the check says to it. */
export interface RecordPlan {
  readonly found: FoundGoal;
  readonly period: ResultPeriod;
  /** The goal and the period in words. */
  readonly name: string;
  readonly disk: ResultsOnDisk;
  /** The text of the file with the value. The same as before where it has it already. */
  readonly after: string;
  /** The value that it takes the place of, in words; undefined where there is none. */
  readonly before: string | undefined;
  readonly now: string;
  /** The handbook as it is with the value. */
  readonly handbook: Handbook;
  readonly findings: readonly Finding[];
}

/**
 * Plans the writing of one value.
 * @returns why it is not taken, in sentences, where the check or the file has something against it.
 */
export async function planRecord(
  open: OpenForResults,
  words: RecordedWords,
  options: RecordOptions,
): Promise<RecordPlan | readonly string[]> {
  const found = findGoal(open, words.goal, words.agreement);
  if (typeof found === 'string') return [found];
  const { fiscal, handbook } = open;
  const read = parsePeriodOfResult(words.period, fiscal);
  if (!read.ok) return [read.problem.message];
  const doubt =
    notBegun(read.value, open) ?? (options.unit === undefined ? openNumber(tidy(words.value), found.goal) : undefined);
  if (doubt !== undefined) return [doubt];
  const disk = resultsOnDisk(open.folder, handbook, found.agreement.id);
  const ofCases = options.segment === undefined ? '' : ` (${tidy(options.segment)})`;
  const name = `${found.key} in ${describeResultPeriod(read.value, fiscal)}${ofCases}`;
  const place = { goal: found.key, period: writePeriodOfResult(read.value, fiscal), segment: options.segment ?? '' };
  const there = findResultRow(disk.text, place, fiscal);
  const row = rowFor(place, tidy(words.value), found, there === undefined, options, handbook.settings.currency);
  const after = writeResultRow(disk.text, row, fiscal);
  const before = there && inWords(there);
  const now = inWords({ value: row.value, unit: row.unit ?? there?.unit });
  const plan = { found, period: read.value, name, disk, before, now };
  if (there !== undefined && isSame(there, row)) return { ...plan, after: disk.text, handbook, findings: [] };
  if (before !== undefined && options.replace !== true) return [contradiction(disk.shown, name, before)];
  const tried = await tryResults(handbook, disk.path, after);
  const errors = tried.findings.filter(({ severity }) => severity === 'error');
  return errors.length > 0 ? errors.map(({ message }) => message) : { ...plan, after, ...tried };
}

type Cells = Readonly<Partial<Record<keyof WrittenResult, string | undefined>>>;

/** A row that is new names its unit and where the number comes from; one that is corrected keeps what it is not told. */
function rowFor(
  place: Pick<WrittenResult, 'goal' | 'period' | 'segment'>,
  value: string,
  { goal }: FoundGoal,
  isNew: boolean,
  { unit, source, note }: RecordOptions,
  currency: string,
): WrittenResult {
  const alone = parseResultAmount(value, '', currency);
  const isBare = alone.ok && alone.value.kind === 'count' && alone.value.noun === undefined;
  const usual = isNew && goal !== undefined;
  return {
    ...place,
    value,
    unit: tidied(unit) ?? (usual ? (isBare ? unitFor(goal) : '') : undefined),
    source: tidied(source) ?? (usual ? goal.field('source')?.text : undefined),
    note: tidied(note),
  };
}

/** What was typed, on one line and without characters that stand for nothing. */
function tidy(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

function tidied(text: string | undefined): string | undefined {
  return text === undefined ? undefined : tidy(text);
}

function isSame(there: Cells, row: WrittenResult): boolean {
  const columns = ['value', 'unit', 'source', 'note'] as const;
  return columns.every((column) => row[column] === undefined || row[column].trim() === (there[column] ?? ''));
}

function inWords({ value = '', unit = '' }: Cells): string {
  if (unit === '' || !/\d$/.test(value)) return value;
  return unit === '%' ? `${value}%` : `${value} ${unit}`;
}

function contradiction(file: string, name: string, before: string): string {
  return `${file} has a value of ${name} already: ${before}. A second one would contradict it. If the first was wrong, give --replace.`;
}
