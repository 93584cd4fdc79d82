import type { Handbook } from '../../resolve/index.ts';
import type { Severity } from '../finding.ts';
import type { Rule, RuleContext } from '../rule.ts';
import { settingOf } from '../settings.ts';

/** A rule that runs, as a handbook wants it. */
export interface ActiveRule {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly options: RuleContext['options'];
}

/** The rules that a handbook does not turn off. */
export function activeRules(rules: readonly Rule[], handbook: Handbook): ActiveRule[] {
  return rules.flatMap((rule) => {
    const { severity, options } = settingOf(rule, handbook);
    return severity === 'off' ? [] : [{ rule, severity, options }];
  });
}
