import type { FileScope } from '../../resolve/index.ts';
import type { Report, Rule, RuleContext } from '../rule.ts';
import type { ActiveRule } from './active-rules.ts';
import { type Draft, draft, type Subject, subjectOf } from './draft.ts';

/** What a rule can look at in a file. */
type Kind = 'file' | 'agreement' | 'goal' | 'term' | 'review';

/** Rules by what they look at, each with what it may look at besides. */
export type ReadyRules = Readonly<Record<Kind, readonly ReadyRule[]>>;

interface ReadyRule extends ActiveRule {
  readonly context: RuleContext;
}

/** @param context what all rules may look at. */
export function readyRules(rules: readonly ActiveRule[], context: Omit<RuleContext, 'options'>): ReadyRules {
  const ready = rules.map((active): ReadyRule => ({ ...active, context: { ...context, options: active.options } }));
  const of = (kind: Kind) => ready.filter(({ rule }) => rule[kind] !== undefined);
  return { file: of('file'), agreement: of('agreement'), goal: of('goal'), term: of('term'), review: of('review') };
}

/** What rules say about one file, and what it holds. A rule that fails says so, and the others go on. */
export function runInFile({ facts, agreement, terms, review }: FileScope, rules: ReadyRules): Draft[] {
  const drafts: Draft[] = [];
  const { file } = facts;
  const subject = subjectOf({ file, agreement });
  for (const each of rules.file) run(each, 'file', facts, subject, drafts);
  if (agreement !== undefined) {
    for (const each of rules.agreement) run(each, 'agreement', agreement, subject, drafts);
    for (const goal of agreement.goals) {
      const ofGoal = subjectOf({ file, agreement, goal });
      for (const each of rules.goal) run(each, 'goal', goal, ofGoal, drafts);
    }
  }
  for (const term of terms) {
    const ofTerm = subjectOf({ file, statuses: [term.status] });
    for (const each of rules.term) run(each, 'term', term, ofTerm, drafts);
  }
  if (review !== undefined) {
    const ofReview = subjectOf({ file });
    for (const each of rules.review) run(each, 'review', review, ofReview, drafts);
  }
  return drafts;
}

/** Lets a rule look at one thing. Handbooks have hundreds of thousands of such looks, and hardly any finds something. */
function run<Looked extends Kind>(
  ready: ReadyRule,
  kind: Looked,
  thing: Parameters<NonNullable<Rule[Looked]>>[0],
  subject: Subject,
  drafts: Draft[],
): void {
  const { rule, severity, context } = ready;
  const look = rule[kind] as (thing: unknown, context: RuleContext) => Iterable<Report>;
  try {
    for (const report of look.call(rule, thing, context)) drafts.push(...draft(rule, severity, report, subject));
  } catch (error) {
    drafts.push(...failure(ready, error, subject, context));
  }
}

/** That a rule has failed, as drafts: on its subject, else on the settings. */
export function failure(
  { rule }: ActiveRule,
  error: unknown,
  subject: Subject,
  { handbook }: Pick<RuleContext, 'handbook'>,
): Draft[] {
  const reason = error instanceof Error ? error.message : String(error);
  const message = `The rule “${rule.id}” failed here, so what it looks for is not checked: ${reason}. Please report this to the makers of the tool.`;
  const file = subject.file ?? handbook.settings.facts?.file;
  return draft(rule, 'error', { message, range: { start: 0, end: 0 } }, { ...subject, file });
}
