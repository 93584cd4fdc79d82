import { type DataNode, field, items } from '../parse/index.ts';
import type { Handbook } from '../resolve/index.ts';
import type { Severity } from './finding.ts';
import type { Rule } from './rule.ts';
import { isAlwaysOn } from './support/always-on.ts';

/** A rule as this handbook wants it. */
export interface RuleSetting {
  readonly severity: Severity | 'off';
  readonly options: Readonly<Record<string, readonly string[] | number | boolean>>;
}

/** The severity and the options of a rule: handbook.yaml first, else the preset. A setting that makes no sense is left out, and so is “off” for a rule that is always on. */
export function settingOf(rule: Rule, handbook: Handbook): RuleSetting {
  const fallback = rule.severity[handbook.settings.preset];
  const written = field(field(handbook.settings.facts?.file.frontmatter?.root, 'rules'), rule.id);
  const wanted = severityIn(written) ?? fallback;
  const severity = wanted === 'off' && isAlwaysOn(rule) ? fallback : wanted;
  return { severity, options: { ...rule.options, ...optionsIn(written, rule) } };
}

function severityIn(written: DataNode | undefined): Severity | 'off' | undefined {
  const node = written?.kind === 'map' ? field(written, 'severity') : written;
  // YAML 1.1 habits: `off` is a word in YAML 1.2, but an author may write `false`.
  if (node?.kind !== 'scalar') return undefined;
  if (node.value === false) return 'off';
  return severities.find((severity) => severity === node.text);
}

const severities = ['off', 'hint', 'warning', 'error'] as const;

function optionsIn(written: DataNode | undefined, rule: Rule): RuleSetting['options'] {
  const options: Record<string, readonly string[] | number | boolean> = {};
  for (const [name, fallback] of Object.entries(rule.options ?? {})) {
    const node = field(written, name);
    const value = Array.isArray(fallback) ? words(node) : node?.kind === 'scalar' ? node.value : undefined;
    if (Array.isArray(value) || (value !== undefined && typeof value === typeof fallback)) {
      options[name] = value as readonly string[] | number | boolean;
    }
  }
  return options;
}

function words(node: DataNode | undefined): string[] | undefined {
  if (node?.kind !== 'list') return undefined;
  return items(node).flatMap((item) => (item.kind === 'scalar' ? [item.text] : []));
}
