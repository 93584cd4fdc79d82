import { forJson, forMarkdown, type Paint, type Rule, rules } from '@living-sla/core';
import { paintFor } from '../terminal/paint.ts';

/** The forms that the list of rules can be given. */
export type RulesFormat = 'text' | 'json' | 'markdown';

/** Prints the list of rules. @param color what the options said about colours. */
export function runRules(format: RulesFormat, color: boolean | undefined): void {
  const print = { text: () => asText(paintFor(process.stdout, color)), json: asJson, markdown: asMarkdown };
  process.stdout.write(`${print[format]()}\n`);
}

function asText(paint: Paint): string {
  const widest = Math.max(...rules.map((rule) => rule.id.length));
  const groups = [...Map.groupBy(rules, (rule) => rule.category)].map(([category, inCategory]) => {
    const lines = inCategory.map((rule) => `  ${rule.id.padEnd(widest)}  ${severityWord(rule, paint)}  ${rule.title}`);
    return [paint.strong(category), ...lines, ''].join('\n');
  });
  const tail = 'Severities are those of the preset "recommended". More about a rule: sla explain RULE';
  return [...groups, paint.faint(tail)].join('\n');
}

function severityWord(rule: Rule, paint: Paint): string {
  const severity = rule.severity.recommended;
  const word = severity.padEnd('warning'.length);
  return severity === 'off' ? paint.faint(word) : paint[severity](word);
}

function asJson(): string {
  const list = rules.map(({ id, title, category, severity, fixable }) => {
    const { minimal, recommended, strict } = severity;
    const docs = `/rules/${id}/`;
    return { id, title, category, severity: { minimal, recommended, strict }, fixable: fixable === true, docs };
  });
  return forJson(list).trimEnd();
}

function asMarkdown(): string {
  const head = ['| Rule | What it asks for | Category | Minimal | Recommended | Strict | Fix |'];
  const rows = rules.map(({ id, title, category, severity, fixable }) => {
    const { minimal, recommended, strict } = severity;
    const cells = [id, title, category, minimal, recommended, strict, fixable === true ? 'yes' : 'no'];
    return `| ${cells.map(forMarkdown).join(' | ')} |`;
  });
  return [...head, '| --- | --- | --- | --- | --- | --- | --- |', ...rows].join('\n');
}
