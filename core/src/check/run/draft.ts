import type { ParsedFile } from '../../parse/index.ts';
import type { Agreement, Goal, Status } from '../../resolve/index.ts';
import type { Category, Finding, Severity } from '../finding.ts';
import type { Report, Rule } from '../rule.ts';

/** A finding without its fingerprint, and the file it stands in. */
export type Draft = Omit<Finding, 'fingerprint'> & { readonly source: ParsedFile };

/** What a rule is looking at when it reports. */
export interface Subject {
  readonly file: ParsedFile | undefined;
  readonly agreement: Agreement | undefined;
  readonly goal: Goal | undefined;
  readonly statuses: readonly Status[];
}

/** Makes a finding of what a rule reports; none where the report belongs to no file. */
export function draft(rule: Rule, severity: Severity, report: Report, subject: Subject): Draft[] {
  const source = report.file ?? subject.file;
  if (source === undefined) return [];
  const goal = report.goal ?? subject.goal;
  const statuses = [...subject.statuses, report.status ?? 'active', goal?.status ?? 'active'];
  const binding = statuses.every((status) => status === 'active');
  const isGentle = report.isMinor === true || (!binding && canBeGentle(rule.category));
  return [
    {
      rule: rule.id,
      category: rule.category,
      severity: isGentle ? gentler(severity) : severity,
      message: report.message,
      file: source.path,
      range: clamp(report.range, source),
      related: report.related ?? [],
      fixes: report.fixes ?? [],
      docs: `/rules/${rule.id}/`,
      agreement: subject.agreement?.id ?? (isOfAgreement(source) ? source.id : undefined),
      goal: goal?.key,
      source,
    },
  ];
}

/** What a rule is looking at, with the status of the agreement that it stands in. */
export function subjectOf(subject: Partial<Subject>): Subject {
  const { file, agreement, goal } = subject;
  const statuses = [agreement?.status ?? 'active', ...(subject.statuses ?? [])];
  return { file, agreement, goal, statuses };
}

/** The order of findings: by file, then by place. */
export function inOrder(a: Draft, b: Draft): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return (
    a.range.start - b.range.start ||
    a.range.end - b.range.end ||
    compare(a.rule, b.rule) ||
    // One rule may say two things of the same words; they keep their order however often they are found again.
    compare(a.message, b.message)
  );
}

/** A file whose id is that of an agreement. */
function isOfAgreement({ kind }: ParsedFile): boolean {
  return kind === 'agreement' || kind === 'results';
}

/** What nobody is bound by is checked more gently; a file that cannot be read, or is unsafe, stays so in any state. */
function canBeGentle(category: Category): boolean {
  return category !== 'structure' && category !== 'safety';
}

function gentler(severity: Severity): Severity {
  return severity === 'error' ? 'warning' : 'hint';
}

function clamp(range: { start: number; end: number }, file: ParsedFile): { start: number; end: number } {
  const start = Math.max(0, Math.min(range.start, file.text.length));
  return { start, end: Math.max(start, Math.min(range.end, file.text.length)) };
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
