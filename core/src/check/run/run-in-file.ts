import type { FileScope, Settings } from '../../resolve/index.ts';
import type { Report, RuleContext } from '../rule.ts';
import type { ActiveRule } from './active-rules.ts';
import { type Draft, draft, type Subject, subjectOf } from './draft.ts';

/** What rules say about one file, and what it holds. A rule that fails says so, and the others go on. */
export function runInFile(
  scope: FileScope,
  rules: readonly ActiveRule[],
  context: Omit<RuleContext, 'options'>,
): Draft[] {
  const drafts: Draft[] = [];
  for (const active of rules) {
    const { rule, options } = active;
    const own = { ...context, options };
    for (const [subject, reports] of subjects(scope, rule, own)) {
      drafts.push(...guarded(active, subject, reports, context.handbook.settings));
    }
  }
  return drafts;
}

/** What a rule reports, as drafts; where it fails, a draft that says so. */
export function guarded(
  { rule, severity }: ActiveRule,
  subject: Subject,
  reports: () => Iterable<Report>,
  settings: Settings,
): Draft[] {
  const drafts: Draft[] = [];
  try {
    for (const report of reports()) drafts.push(...draft(rule, severity, report, subject));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = `The rule “${rule.id}” failed here, so what it looks for is not checked: ${reason}. Please report this to the makers of the tool.`;
    const file = subject.file ?? settings.facts?.file;
    drafts.push(...draft(rule, 'error', { message, range: { start: 0, end: 0 } }, { ...subject, file }));
  }
  return drafts;
}

type Task = [subject: Subject, reports: () => Iterable<Report>];

function* subjects(
  { facts, agreement, terms, review }: FileScope,
  rule: ActiveRule['rule'],
  context: RuleContext,
): Generator<Task> {
  const { file } = facts;
  if (rule.file) yield [subjectOf({ file, agreement }), () => rule.file?.(facts, context) ?? []];
  if (agreement !== undefined) {
    if (rule.agreement) yield [subjectOf({ file, agreement }), () => rule.agreement?.(agreement, context) ?? []];
    for (const goal of rule.goal ? agreement.goals : []) {
      yield [subjectOf({ file, agreement, goal }), () => rule.goal?.(goal, context) ?? []];
    }
  }
  for (const term of rule.term ? terms : []) {
    yield [subjectOf({ file, statuses: [term.status] }), () => rule.term?.(term, context) ?? []];
  }
  if (rule.review && review !== undefined) yield [subjectOf({ file }), () => rule.review?.(review, context) ?? []];
}
