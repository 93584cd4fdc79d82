export { type CheckResult, checkHandbook } from './check-handbook.ts';
export type * from './finding.ts';
export type { Rule } from './rule.ts';
export { rules } from './rules/index.generated.ts';
export { rulePages } from './rules/pages.generated.ts';
export { type Summary, summarise } from './summary.ts';
export { suggest } from './support/suggest.ts';
export { usedTerms } from './support/used-terms.ts';
