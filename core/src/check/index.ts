export {
  applyBaseline,
  type Baseline,
  type BaselineEntry,
  type RunScope,
  type UpdatedBaseline,
  updateBaseline,
} from './baseline.ts';
export { type BaselineReading, baselineFile, baselineText, readBaseline, readBothSides } from './baseline-file.ts';
export type * from './finding.ts';
export { type FileChange, type FixedHandbook, fixHandbook } from './fix-handbook.ts';
export type * from './left-out.ts';
export type { Rule } from './rule.ts';
export { rules } from './rules/index.generated.ts';
export { rulePages } from './rules/pages.generated.ts';
export { type CheckResult, checkFiles, checkHandbook } from './run/check-handbook.ts';
export type { FileFindings } from './run/finish-file.ts';
export { type RuleSetting, settingOf } from './settings.ts';
export { type Summary, summarise } from './summary.ts';
export { goalAt, goalsOf } from './support/by-file.ts';
export { conditionGroupsOf } from './support/definition-conditions.ts';
export { expandGoal } from './support/expand-goal.ts';
export { suggest } from './support/suggest.ts';
export { type GroupTrial, tryExample } from './support/try-example.ts';
export { usedTerms } from './support/used-terms.ts';
