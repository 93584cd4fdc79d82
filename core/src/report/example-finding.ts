import type { Finding, Summary } from '../check/index.ts';

/** For tests: a finding of a made-up rule at the first character of an agreement, but for what is given. */
export function exampleFinding(some: Partial<Finding>): Finding {
  return {
    rule: 'goal-no-target',
    category: 'measurability',
    severity: 'warning',
    message: '',
    file: 'slas/marketing-sales.mdx',
    range: { start: 0, end: 0 },
    related: [],
    fixes: [],
    docs: '/rules/goal-no-target/',
    fingerprint: 'abc',
    agreement: undefined,
    goal: undefined,
    ...some,
  };
}

/** For tests: what a check of two files would have covered. */
export function exampleSummary(findings: readonly Finding[]): Summary {
  const count = (severity: Finding['severity']) => findings.filter((each) => each.severity === severity).length;
  return {
    files: 2,
    agreements: 1,
    goals: { total: 3, measurable: 2, unmeasurable: 1 },
    terms: { defined: 4, used: 3, undefined: 2, unused: 1 },
    errors: count('error'),
    warnings: count('warning'),
    hints: count('hint'),
    silenced: 5,
    known: 6,
    stale: 7,
    fixed: 8,
    history: 'cut',
    historyNote: 'This is a shallow copy.',
  };
}
