import type { CheckResult } from './check-handbook.ts';
import type { Finding } from './finding.ts';
import { countSeverities } from './summary.ts';

/** The findings that a team knows of and has put off, as they stand in a file. */
export interface Baseline {
  readonly findings: readonly KnownFinding[];
  /** Keys beside them that somebody has written by hand; they are kept. */
  readonly others: Readonly<Record<string, unknown>>;
}

/** One of them. A person may add to it, a `note` above all; what is added is kept. */
export interface KnownFinding {
  readonly fingerprint: string;
  /** For readers of the file; a finding is told by its fingerprint alone. */
  readonly rule?: unknown;
  readonly file?: unknown;
  readonly message?: unknown;
  readonly note?: unknown;
}

/** A result without the findings that are known, and what the baseline holds besides them. */
export interface BaselineResult {
  readonly result: CheckResult;
  /** Entries that match no finding of this run any more. */
  readonly stale: readonly KnownFinding[];
}

/** Reads the text of a baseline file. @returns undefined where it is no baseline. */
export function readBaseline(text: string): Baseline | undefined {
  try {
    const { version, findings, ...others } = JSON.parse(text);
    return version === 1 && Array.isArray(findings) && findings.every(isKnownFinding)
      ? { findings, others }
      : undefined;
  } catch {
    return undefined;
  }
}

/** Leaves out what is known. What is unsafe is never left out, whatever the file says. */
export function applyBaseline(result: CheckResult, baseline: Baseline): BaselineResult {
  const known = new Set(baseline.findings.map(({ fingerprint }) => fingerprint));
  const isKnown = (finding: Finding) => canBePutOff(finding) && known.has(finding.fingerprint);
  const findings = result.findings.filter((finding) => !isKnown(finding));
  const found = new Set(result.findings.filter(isKnown).map(({ fingerprint }) => fingerprint));
  const summary = { ...result.summary, ...countSeverities(findings), known: result.findings.length - findings.length };
  const stale = baseline.findings.filter(({ fingerprint }) => !found.has(fingerprint));
  return { result: { findings, summary }, stale };
}

/**
 * The baseline after a run: entries that match stay as they were written, the others go, and what is new comes in.
 * @param covers tells by its path whether the run has looked at a file; entries of other files stay.
 */
export function updateBaseline(
  before: Baseline | undefined,
  found: readonly Finding[],
  covers: (file: string) => boolean,
): { baseline: Baseline; added: number; removed: number } {
  const findings = found.filter(canBePutOff);
  const current = new Set(findings.map(({ fingerprint }) => fingerprint));
  const old = before?.findings ?? [];
  const kept = new Map<string, KnownFinding>();
  for (const entry of old) {
    const stays = current.has(entry.fingerprint) || (typeof entry.file === 'string' && !covers(entry.file));
    if (stays && !kept.has(entry.fingerprint)) kept.set(entry.fingerprint, entry);
  }
  const added = findings.filter(({ fingerprint }) => !kept.has(fingerprint)).map(knownFinding);
  const all = [...kept.values(), ...added].sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
  return {
    baseline: { findings: all, others: before?.others ?? {} },
    added: added.length,
    removed: old.length - kept.size,
  };
}

/** The text of a baseline file. */
export function baselineText({ findings, others }: Baseline): string {
  return `${JSON.stringify({ version: 1, ...others, findings }, null, 2)}\n`;
}

function canBePutOff({ category }: Finding): boolean {
  return category !== 'safety';
}

function knownFinding({ fingerprint, rule, file, message }: Finding): KnownFinding {
  return { fingerprint, rule, file, message };
}

/** By file and rule, so that two people who change different files do not touch the same lines. */
function orderOf({ file, rule, fingerprint }: KnownFinding): string {
  return [file, rule, fingerprint].join('\n');
}

function isKnownFinding(entry: unknown): entry is KnownFinding {
  return typeof entry === 'object' && entry !== null && 'fingerprint' in entry && typeof entry.fingerprint === 'string';
}
