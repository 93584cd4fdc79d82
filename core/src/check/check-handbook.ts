import type { ParsedFile } from '../parse/index.ts';
import type { Agreement, Goal, Handbook, Status } from '../resolve/index.ts';
import type { Category, Finding, Severity } from './finding.ts';
import { makeFingerprints } from './fingerprint.ts';
import type { Report, Rule, RuleContext } from './rule.ts';
import { rules as allRules } from './rules/index.generated.ts';
import { settingOf } from './settings.ts';
import { type Summary, summarise } from './summary.ts';

/** What a check says: the findings in the order of files and places, and what it has looked at. */
export interface CheckResult {
  readonly findings: readonly Finding[];
  readonly summary: Summary;
}

/** Runs the rules over a handbook. @param rules all of them, unless a test wants fewer. */
export function checkHandbook(handbook: Handbook, rules: readonly Rule[] = allRules): CheckResult {
  const known = new Map([...allRules, ...rules].map((rule) => [rule.id, rule]));
  const found = rules.flatMap((rule) => runRule(rule, handbook, known));
  found.sort(inOrder);
  const fingerprint = makeFingerprints();
  const findings = found.map((draft): Finding => {
    const words = draft.source.text.slice(draft.range.start, draft.range.end).replace(/\s+/g, ' ');
    const { source: _, ...finding } = draft;
    return { ...finding, fingerprint: fingerprint([draft.rule, draft.file, draft.goal ?? '', words]) };
  });
  return { findings, summary: summarise(handbook, findings) };
}

type Draft = Omit<Finding, 'fingerprint'> & { readonly source: ParsedFile };

/** What a rule is looking at when it reports. */
interface Subject {
  readonly file: ParsedFile | undefined;
  readonly agreement: Agreement | undefined;
  readonly goal: Goal | undefined;
  readonly statuses: readonly Status[];
}

function runRule(rule: Rule, handbook: Handbook, rules: RuleContext['rules']): Draft[] {
  const { severity, options } = settingOf(rule, handbook);
  if (severity === 'off') return [];
  const context: RuleContext = { handbook, options, rules };
  const drafts: Draft[] = [];
  const run = (reports: () => Iterable<Report>, subject: Subject) => {
    try {
      for (const report of reports()) drafts.push(...draft(rule, severity, report, subject));
    } catch (error) {
      drafts.push(...crash(rule, error, subject, handbook));
    }
  };
  eachSubject(rule, handbook, context, run);
  return drafts;
}

function eachSubject(
  rule: Rule,
  handbook: Handbook,
  context: RuleContext,
  run: (reports: () => Iterable<Report>, subject: Subject) => void,
): void {
  const { file, agreement, goal, term, review } = rule;
  if (rule.handbook) run(() => rule.handbook?.(handbook, context) ?? [], subjectOf({}));
  if (file) {
    const byId = new Map(handbook.agreements.map((each) => [each.file.path, each]));
    for (const facts of handbook.files.values()) {
      run(() => file.call(rule, facts, context), subjectOf({ file: facts.file, agreement: byId.get(facts.file.path) }));
    }
  }
  for (const each of agreement || goal ? handbook.agreements : []) {
    if (agreement) run(() => agreement.call(rule, each, context), subjectOf({ file: each.file, agreement: each }));
    for (const one of goal ? each.goals : []) {
      run(() => goal?.call(rule, one, context) ?? [], subjectOf({ file: each.file, agreement: each, goal: one }));
    }
  }
  for (const each of term ? handbook.terms : []) {
    run(() => term?.call(rule, each, context) ?? [], subjectOf({ file: each.file, statuses: [each.status] }));
  }
  for (const each of review ? handbook.reviews : []) {
    run(() => review?.call(rule, each, context) ?? [], subjectOf({ file: each.file }));
  }
}

function subjectOf(subject: Partial<Subject>): Subject {
  const { file, agreement, goal } = subject;
  const statuses = [agreement?.status ?? 'active', ...(subject.statuses ?? [])];
  return { file, agreement, goal, statuses };
}

function draft(rule: Rule, severity: Severity, report: Report, subject: Subject): Draft[] {
  const source = report.file ?? subject.file;
  if (source === undefined) return [];
  const goal = report.goal ?? subject.goal;
  const statuses = [...subject.statuses, report.status ?? 'active', goal?.status ?? 'active'];
  const binding = statuses.every((status) => status === 'active');
  return [
    {
      rule: rule.id,
      category: rule.category,
      severity: binding || !canBeGentle(rule.category) ? severity : gentler(severity),
      message: report.message,
      file: source.path,
      range: clamp(report.range, source),
      related: report.related ?? [],
      fixes: report.fixes ?? [],
      docs: `/rules/${rule.id}/`,
      agreement: subject.agreement?.id ?? (source.kind === 'agreement' ? source.id : undefined),
      goal: goal?.key,
      source,
    },
  ];
}

/** What nobody is bound by is checked more gently; a file that cannot be read, or is unsafe, stays so in any state. */
function canBeGentle(category: Category): boolean {
  return category !== 'structure' && category !== 'safety';
}

function gentler(severity: Severity): Severity {
  return severity === 'error' ? 'warning' : 'hint';
}

/** A rule that fails is a finding that names it; the other rules go on. */
function crash(rule: Rule, error: unknown, subject: Subject, handbook: Handbook): Draft[] {
  const reason = error instanceof Error ? error.message : String(error);
  const message = `The rule “${rule.id}” failed here, so what it looks for is not checked: ${reason}. Please report this to the makers of the tool.`;
  const file = subject.file ?? handbook.settings.facts?.file;
  return draft(rule, 'error', { message, range: { start: 0, end: 0 } }, { ...subject, file });
}

function clamp(range: { start: number; end: number }, file: ParsedFile): { start: number; end: number } {
  const start = Math.max(0, Math.min(range.start, file.text.length));
  return { start, end: Math.max(start, Math.min(range.end, file.text.length)) };
}

function inOrder(a: Draft, b: Draft): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.range.start - b.range.start || a.range.end - b.range.end || (a.rule < b.rule ? -1 : 1);
}
