import type { Finding } from './finding.ts';
import type { KnownFinding } from './left-out.ts';
import { matchEntries } from './match-entries.ts';
import type { CheckResult } from './run/check-handbook.ts';
import { countSeverities } from './summary.ts';

/** The findings that a team knows of and has put off, as they stand in a file. */
export interface Baseline {
  readonly findings: readonly BaselineEntry[];
  /** Keys beside them that somebody has written by hand; they are kept. */
  readonly others: Readonly<Record<string, unknown>>;
}

/** One of them. A person may add keys to it, a `note` above all; what is added is kept. */
export interface BaselineEntry {
  /** What a finding is told by. */
  readonly fingerprint: string;
  /** Where it stood and what was said, for readers of the file, and to know it again where its file has a new name. */
  readonly file?: string;
  readonly rule?: string;
  readonly message?: string;
  readonly note?: string;
}

/** What a run has looked at. */
export interface RunScope {
  /** Whether it has looked at a file; entries of other files are left alone. */
  readonly covers: (file: string) => boolean;
  /** Whether the handbook has such a file at all. */
  readonly exists: (file: string) => boolean;
}

/** Leaves out what is known. What is unsafe is never left out, whatever the file says. */
export function applyBaseline(
  result: CheckResult,
  baseline: Baseline,
  scope: RunScope,
): { readonly result: CheckResult; readonly stale: readonly BaselineEntry[] } {
  const { entryOf, left } = matchEntries(result.findings.filter(canBePutOff), baseline.findings, scope);
  const findings = result.findings.filter((finding) => !entryOf.has(finding));
  const known = result.findings.flatMap((finding) => {
    const entry = entryOf.get(finding);
    return entry === undefined ? [] : [knownFinding(finding, entry)];
  });
  const stale = left.filter((entry) => isCovered(entry, scope));
  const counts = { ...countSeverities(findings), known: known.length, stale: stale.length };
  return { result: { ...result, findings, known, summary: { ...result.summary, ...counts } }, stale };
}

/** A baseline after a run, and how many of its entries have come, gone, or followed a file to its new name. */
export interface UpdatedBaseline {
  readonly baseline: Baseline;
  readonly added: number;
  readonly removed: number;
  readonly moved: number;
}

/** The baseline after a run: entries that match stay as they were written, the others go, and what is new comes in. */
export function updateBaseline(
  before: Baseline | undefined,
  found: readonly Finding[],
  scope: RunScope,
): UpdatedBaseline {
  const old = before?.findings ?? [];
  const { entryOf, left } = matchEntries(found.filter(canBePutOff), old, scope);
  const untouched = left.filter((entry) => !isCovered(entry, scope));
  const moved = [...entryOf].filter(([finding, entry]) => finding.fingerprint !== entry.fingerprint).length;
  const matched = [...entryOf].map(([{ fingerprint, file }, entry]) =>
    entry.fingerprint === fingerprint ? entry : { ...entry, fingerprint, file },
  );
  const added = found.filter((finding) => canBePutOff(finding) && !entryOf.has(finding)).map(newEntry);
  const findings = [...untouched, ...matched, ...added].sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
  return {
    baseline: { findings, others: before?.others ?? {} },
    added: added.length,
    removed: old.length - untouched.length - matched.length,
    moved,
  };
}

function isCovered({ file }: BaselineEntry, { covers }: RunScope): boolean {
  return file === undefined || covers(file);
}

function canBePutOff({ category }: Finding): boolean {
  return category !== 'safety';
}

function knownFinding(finding: Finding, { note }: BaselineEntry): KnownFinding {
  return note === undefined ? finding : { ...finding, note };
}

function newEntry({ file, rule, fingerprint, message }: Finding): BaselineEntry {
  return { file, rule, fingerprint, message };
}

/** By file and rule, so that two people who change different files do not touch the same lines. */
function orderOf({ file, rule, fingerprint }: BaselineEntry): string {
  return [file, rule, fingerprint].join('\n');
}
