import type { FileScope } from '../../resolve/index.ts';
import type { Finding } from '../finding.ts';
import type { SilencedFinding } from '../left-out.ts';
import type { RuleContext } from '../rule.ts';
import { type Silence, silenceIn, unusedMessage } from '../support/suppress/silence.ts';
import type { ActiveRule } from './active-rules.ts';
import { type Draft, draft, inOrder, subjectOf } from './draft.ts';
import { makeFingerprints } from './fingerprint.ts';

/** What a check says of one file, in the order of its text. */
export interface FileFindings {
  readonly findings: readonly Finding[];
  /** Findings that a comment has silenced. */
  readonly silenced: readonly SilencedFinding[];
}

/** Makes findings of what the rules have said of a file: silenced where a comment says so, in order, with their fingerprints. */
export function makeFinisher(
  active: readonly ActiveRule[],
  rules: RuleContext['rules'],
  today: string,
): (scope: FileScope, drafts: readonly Draft[]) => FileFindings {
  const ran = new Set(active.map(({ rule }) => rule.id));
  const lookingAfter = active.find(({ rule }) => rule.id === 'suppression');
  return (scope, drafts) => {
    const silence = silenceIn(scope.facts.file, rules, today);
    const comments = new Map(drafts.map((each) => [each, silence.commentOn(each)]));
    const all = [...drafts, ...unusedSuppressions(scope, silence, ran, lookingAfter)].sort(inOrder);
    const finish = finisher();
    // A silenced finding counts as ever for the fingerprints, so that silencing one does not rename the others.
    const finished = all.map((each) => ({ finding: finish(each), comment: comments.get(each) }));
    return {
      findings: finished.flatMap(({ finding, comment }) => (comment === undefined ? [finding] : [])),
      silenced: finished.flatMap(({ finding, comment }) => (comment === undefined ? [] : [{ ...finding, ...comment }])),
    };
  };
}

/** Only what has been found tells which comments silence nothing, so the rule that looks after them cannot say it. */
function unusedSuppressions(
  { facts: { file }, agreement }: FileScope,
  silence: Silence,
  ran: ReadonlySet<string>,
  lookingAfter: ActiveRule | undefined,
): Draft[] {
  if (lookingAfter === undefined) return [];
  return silence.unused(ran).flatMap((suppression) => {
    const report = { message: unusedMessage(suppression), range: suppression.range };
    return draft(lookingAfter.rule, lookingAfter.severity, report, subjectOf({ file, agreement }));
  });
}

function finisher(): (draft: Draft) => Finding {
  const fingerprint = makeFingerprints();
  return ({ source, ...finding }) => {
    const words = source.text.slice(finding.range.start, finding.range.end).replace(/\s+/g, ' ');
    return { ...finding, fingerprint: fingerprint([finding.rule, finding.file, finding.goal ?? '', words]) };
  };
}
