import type { Rule } from '../../check/rule.ts';
import { rules } from '../../check/rules/index.generated.ts';
import { isAlwaysOn } from '../../check/support/always-on.ts';
import { asYaml } from '../../check/support/wording.ts';
import type { FieldStep } from '../../resolve/index.ts';
import type { Entry } from './outline.ts';
import { describeRule, ruleOf, severitiesOf } from './rule-settings.ts';
import { pathOf, type Writing } from './writing.ts';

/** A key that a place knows. */
export interface Key {
  readonly key: string;
  readonly isNeeded: boolean;
  readonly detail?: string | undefined;
  readonly says: string;
  readonly example?: string | undefined;
  readonly step: FieldStep | undefined;
  /** The words that its value may be, where the schema does not know them. */
  readonly words?: readonly string[];
}

/** The keys that may stand below an entry, in the order of the schema; under `rules` those are the rules. */
export function keysBelow(writing: Pick<Writing, 'file'>, parent: Entry | undefined, step: FieldStep): Key[] {
  const rule = ruleOf(writing, parent);
  if (rule !== undefined) return optionKeys(rule, step);
  if (writing.file.kind === 'handbook' && pathOf(writing, parent) === 'rules')
    return rules.map((each) => ruleKey(each, step));
  return [...step.next].flatMap(([key, next]) => (key === '*' || next.field === undefined ? [] : [keyOf(key, next)]));
}

function keyOf(key: string, step: FieldStep): Key {
  const { description = '', required, examples = [], words } = step.field ?? {};
  const [first] = examples;
  const example = first === undefined ? words?.[0] : asYaml(first);
  return {
    key,
    isNeeded: required === true,
    detail: required === true ? 'needed' : undefined,
    says: description,
    example: example === undefined ? undefined : `${key}: ${example}`,
    step,
  };
}

function optionKeys(rule: Rule, step: FieldStep): Key[] {
  const severity = step.next.get('severity');
  const options = Object.entries(rule.options ?? {}).map(([key, standard]) => {
    const says = `An option of “${rule.id}”. Without it: ${asYaml(standard)}.`;
    return { key, isNeeded: false, says, step: undefined };
  });
  return [...(severity === undefined ? [] : [keyOf('severity', severity)]), ...options];
}

function ruleKey(rule: Rule, step: FieldStep): Key {
  const example = `${rule.id}: ${isAlwaysOn(rule) ? 'warning' : 'off'}`;
  return {
    key: rule.id,
    isNeeded: false,
    ...describeRule(rule),
    example,
    step: step.next.get('*'),
    words: severitiesOf(rule),
  };
}
