import type { Handbook } from '../resolve/index.ts';
import { type Draft, draft, inOrder, type Subject, subjectOf } from './draft.ts';
import type { Finding } from './finding.ts';
import { makeFingerprints } from './fingerprint.ts';
import type { KnownFinding, SilencedFinding } from './left-out.ts';
import type { Report, Rule, RuleContext } from './rule.ts';
import { rules as allRules } from './rules/index.generated.ts';
import { settingOf } from './settings.ts';
import { type Summary, summarise } from './summary.ts';
import { type Silence, silenceIn, unusedMessage } from './support/suppress/silence.ts';

/** What a check says: the findings in the order of files and places, and what it has looked at. */
export interface CheckResult {
  readonly findings: readonly Finding[];
  /** Findings that a comment has silenced, in the same order. */
  readonly silenced: readonly SilencedFinding[];
  /** Findings that a baseline has put off, in the same order; empty where no baseline was applied. */
  readonly known: readonly KnownFinding[];
  readonly summary: Summary;
}

/** Runs the rules over a handbook. @param rules all of them, unless a test wants fewer. */
export function checkHandbook(handbook: Handbook, rules: readonly Rule[] = allRules): CheckResult {
  const known = new Map([...allRules, ...rules].map((rule) => [rule.id, rule]));
  const silence = silenceIn(handbook, known);
  const found = rules.flatMap((rule) => runRule(rule, handbook, known));
  const comments = new Map(found.map((draft) => [draft, silence.commentOn(draft)]));
  const all = [...found, ...unusedSuppressions(rules, handbook, silence)].sort(inOrder);
  const finish = finisher();
  // A silenced finding counts as ever for the fingerprints, so that silencing one does not rename the others.
  const finished = all.map((draft) => ({ finding: finish(draft), comment: comments.get(draft) }));
  const findings = finished.flatMap(({ finding, comment }) => (comment === undefined ? [finding] : []));
  const silenced = finished.flatMap(({ finding, comment }) =>
    comment === undefined ? [] : [{ ...finding, ...comment }],
  );
  return { findings, silenced, known: [], summary: summarise(handbook, findings, silenced) };
}

function finisher(): (draft: Draft) => Finding {
  const fingerprint = makeFingerprints();
  return ({ source, ...finding }) => {
    const words = source.text.slice(finding.range.start, finding.range.end).replace(/\s+/g, ' ');
    return { ...finding, fingerprint: fingerprint([finding.rule, finding.file, finding.goal ?? '', words]) };
  };
}

/** Only what has been found tells which comments silence nothing, so the rule that looks after them cannot say it. */
function unusedSuppressions(rules: readonly Rule[], handbook: Handbook, silence: Silence): Draft[] {
  const rule = rules.find(({ id }) => id === 'suppression');
  const severity = rule && settingOf(rule, handbook).severity;
  if (severity === undefined || severity === 'off') return [];
  const ran = new Set(rules.filter((each) => settingOf(each, handbook).severity !== 'off').map(({ id }) => id));
  return silence.unused(ran).flatMap(({ file: path, suppression }) => {
    const file = handbook.files.get(path)?.file;
    const agreement = handbook.agreements.find((each) => each.file === file);
    const report = { message: unusedMessage(suppression), range: suppression.range };
    return draft(rule as Rule, severity, report, subjectOf({ file, agreement }));
  });
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

/** A rule that fails is a finding that names it; the other rules go on. */
function crash(rule: Rule, error: unknown, subject: Subject, handbook: Handbook): Draft[] {
  const reason = error instanceof Error ? error.message : String(error);
  const message = `The rule “${rule.id}” failed here, so what it looks for is not checked: ${reason}. Please report this to the makers of the tool.`;
  const file = subject.file ?? handbook.settings.facts?.file;
  return draft(rule, 'error', { message, range: { start: 0, end: 0 } }, { ...subject, file });
}
