import { forJson, forMarkdown, type Paint, rules, type Severity } from '@living-sla/core';
import { paintFor } from '../terminal/paint.ts';
import { tableLines } from './table-lines.ts';

/** The forms that the list of rules can be given. */
export type RulesFormat = 'text' | 'json' | 'markdown';

/** Prints the list of rules. @param color what the options said about colours. */
export function runRules(format: RulesFormat, color: boolean | undefined): void {
  const print = { text: () => asText(paintFor(process.stdout, color)), json: asJson, markdown: asMarkdown };
  process.stdout.write(`${print[format]()}\n`);
}

function asText(paint: Paint): string {
  const presets = ['minimal', 'recommended', 'strict'] as const;
  const groups = [...Map.groupBy(rules, (rule) => rule.category)].map(([category, inCategory]) => {
    const rows = inCategory.map(({ id, title, severity }) => [id, ...presets.map((each) => severity[each]), title]);
    return { category, rows };
  });
  // One table, so that the columns of all groups stand below each other.
  const head = ['rule', ...presets, 'what it asks for'];
  const lines = tableLines([head, ...groups.flatMap(({ rows }) => rows)], paint, (padded, cell) =>
    isSeverity(cell) ? paint[cell](padded) : cell === 'off' ? paint.faint(padded) : padded,
  );
  const [top = '', ...others] = lines;
  const parts = groups.map(({ category, rows }) =>
    [paint.strong(category), ...others.splice(0, rows.length)].join('\n'),
  );
  const tail =
    'A preset is chosen in handbook.yaml, and so is the severity of a single rule. More about one: sla explain RULE';
  return [top, ...parts, paint.faint(tail)].join('\n\n');
}

function isSeverity(cell: string): cell is Severity {
  return ['hint', 'warning', 'error'].includes(cell);
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
