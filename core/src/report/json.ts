import type { CheckResult, Finding } from '../check/index.ts';
import type { Position, Range } from '../read/index.ts';
import { forJson } from './escape.ts';
import { positions, type Sources } from './report.ts';

/** What `sla check --format json` prints; its JSON Schema is `check-report`. Paths count from the handbook's root. */
export function jsonReport(result: CheckResult, sources: Sources): string {
  const { summary } = result;
  const findings = result.findings.map((finding) => findingData(finding, sources));
  return forJson({ version: formatVersion, summary, findings });
}

/** Raised when a program that reads the report would have to change. */
const formatVersion = 1;

function findingData(finding: Finding, sources: Sources): object {
  const placed = <T extends Place>(place: T) => withPositions(place, sources);
  return {
    rule: finding.rule,
    category: finding.category,
    severity: finding.severity,
    message: finding.message,
    file: finding.file,
    range: positions(sources, finding.file, finding.range),
    related: finding.related.map(({ message, file, range }) => placed({ message, file, range })),
    fixes: finding.fixes.map(({ title, edits, byHand }) => ({
      title,
      byHand,
      edits: edits.map(({ file, range, text }) => placed({ file, range, text })),
    })),
    docs: finding.docs,
    fingerprint: finding.fingerprint,
    agreement: finding.agreement,
    goal: finding.goal,
  };
}

interface Place {
  readonly file: string;
  readonly range: Range;
}

function withPositions<T extends Place>(place: T, sources: Sources): T & { range: { start: Position; end: Position } } {
  return { ...place, range: positions(sources, place.file, place.range) };
}
