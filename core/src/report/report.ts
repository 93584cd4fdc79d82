import type { CheckResult, Finding, Severity } from '../check/index.ts';
import type { LineIndex, Position, Range } from '../read/index.ts';
import type { Paint } from './paint.ts';

/** Gives a result a form. Every string that comes from a handbook is escaped for the place where it is shown. */
export type Format = (result: CheckResult, sources: Sources, options?: ReportOptions) => string;

/** The files that were checked, by path below the handbook's root. */
export type Sources = ReadonlyMap<string, Source>;

/** A text that findings point into. */
export interface Source {
  readonly text: string;
  readonly lines: () => LineIndex;
}

/** What a reader may want besides the result itself. */
export interface ReportOptions {
  /**
   * The way from the reader's folder to the handbook, with `/` between parts and at the end; put before each path by
   * every format but JSON, whose paths count from the handbook. Absent where the two are the same folder.
   */
  readonly base?: string;
  /** Colours for a terminal; absent means none. */
  readonly paint?: Paint;
  /** The files that a report is about, by path; absent means all sources. A finding may point into others. */
  readonly files?: readonly string[];
  /** How many bytes a report may have in UTF-8, for formats that can be cut; absent means any number. */
  readonly mostBytes?: number;
  /** From which severity on a finding fails the run; absent means `error`. */
  readonly failOn?: Severity;
  /** The rules that a report lists with their help; absent means none. */
  readonly rules?: readonly DocumentedRule[];
  /** The version of the tool; absent where it does not matter. */
  readonly version?: string;
}

/** A rule as a report describes it. */
export interface DocumentedRule {
  readonly id: string;
  readonly title: string;
  readonly category: Finding['category'];
  /** Its severity in the recommended preset. */
  readonly severity: Severity | 'off';
  /** Its page, as Markdown. */
  readonly page: string;
}

/** Where a range begins and ends. A file that is not among the sources gives its first character. */
export function positions(sources: Sources, file: string, range: Range): { start: Position; end: Position } {
  const lines = sources.get(file)?.lines();
  const position = (offset: number) => lines?.position(offset) ?? { line: 1, column: 1, offset };
  return { start: position(range.start), end: position(range.end) };
}

/** Whether a finding is severe enough to fail a run. */
export function fails(finding: Finding, failOn: Severity = 'error'): boolean {
  return severities.indexOf(finding.severity) >= severities.indexOf(failOn);
}

const severities: readonly Severity[] = ['hint', 'warning', 'error'];
