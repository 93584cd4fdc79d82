import type { CheckResult, Finding } from '../check/index.ts';
import { forMarkdown } from './escape.ts';
import { positions, type ReportOptions, type Sources } from './report.ts';
import { foundWords, summaryWords } from './words.ts';

/** For a comment or a summary on a git host: a table of findings under a heading, and what was covered. */
export function markdownReport(result: CheckResult, sources: Sources, options: ReportOptions = {}): string {
  const rows = result.findings.map((finding) => row(finding, sources, options));
  const table = rows.length === 0 ? [] : [...head, ...rows, ''];
  const summary = summaryWords(result.summary).map((line) => `- ${line}`);
  return `${[`## Handbook check: ${foundWords(result.summary)}`, '', ...table, ...summary].join('\n')}\n`;
}

const head = ['| Severity | Place | What is wrong | Rule |', '| --- | --- | --- | --- |'];

function row(finding: Finding, sources: Sources, { base = '' }: ReportOptions): string {
  const { line, column } = positions(sources, finding.file, finding.range).start;
  const place = `${base}${finding.file}:${line}:${column}`;
  const cells = [finding.severity, place, finding.message, finding.rule];
  return `| ${cells.map(forMarkdown).join(' | ')} |`;
}
