export {
  applyBaseline,
  type Baseline,
  type BaselineResult,
  baselineText,
  type KnownFinding,
  readBaseline,
  updateBaseline,
} from './baseline.ts';
export { type CheckResult, checkHandbook, type HandbookCheck } from './check-handbook.ts';
export type * from './finding.ts';
export { type FileChange, type FixedHandbook, fixHandbook } from './fix-handbook.ts';
export type { Rule } from './rule.ts';
export { rules } from './rules/index.generated.ts';
export { rulePages } from './rules/pages.generated.ts';
export { type Summary, summarise } from './summary.ts';
export { suggest } from './support/suggest.ts';
export { usedTerms } from './support/used-terms.ts';
