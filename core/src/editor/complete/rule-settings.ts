import type { Rule } from '../../check/rule.ts';
import { rules } from '../../check/rules/index.generated.ts';
import { rulePages } from '../../check/rules/pages.generated.ts';
import { isAlwaysOn } from '../../check/support/always-on.ts';
import type { Entry } from './outline.ts';
import type { Offer } from './value-slot.ts';
import { pathOf, type Writing } from './writing.ts';

/** The rule whose setting an entry is; undefined for any other entry. */
export function ruleOf(writing: Pick<Writing, 'file'>, entry: Entry | undefined): Rule | undefined {
  if (entry === undefined || writing.file.kind !== 'handbook' || pathOf(writing, entry) !== 'rules/*') return undefined;
  return rules.find(({ id }) => id === entry.key);
}

/** How a rule may be taken; undefined where no setting of a rule stands. */
export function severitiesAt(writing: Pick<Writing, 'file'>, entry: Entry): Offer[] | undefined {
  const rule = ruleOf(writing, entry) ?? (entry.key === 'severity' ? ruleOf(writing, entry.parent) : undefined);
  if (rule === undefined) return optionValues(ruleOf(writing, entry.parent), entry.key);
  const standard = rule.severity.recommended;
  return severitiesOf(rule).map((text) => ({
    text,
    kind: 'word',
    detail: text === standard ? 'as under “recommended”' : undefined,
  }));
}

/** The words for how seriously a rule is taken. One that is always on cannot be “off”. */
export function severitiesOf(rule: Rule): readonly string[] {
  return isAlwaysOn(rule) ? ['hint', 'warning', 'error'] : ['off', 'hint', 'warning', 'error'];
}

function optionValues(rule: Rule | undefined, option: string): Offer[] | undefined {
  const standard = rule?.options?.[option];
  if (standard === undefined || Array.isArray(standard)) return undefined;
  const values = typeof standard === 'boolean' ? [true, false] : [standard];
  return values.map((value) => ({
    text: String(value),
    kind: 'word',
    isYaml: true,
    detail: value === standard ? 'as without it' : undefined,
  }));
}

/** What a rule finds, and the first paragraph of its page. */
export function describeRule({ id, title }: Rule): { detail: string; says: string } {
  const paragraphs = (rulePages[id] ?? '').split(/\r?\n\r?\n/);
  return { detail: title, says: (paragraphs[1] ?? '').replace(/\s+/g, ' ') };
}
