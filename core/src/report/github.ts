import type { CheckResult, Finding } from '../check/index.ts';
import { forGithubMessage, forGithubProperty } from './escape.ts';
import { positions, type ReportOptions, type Sources } from './report.ts';
import { counted, summaryWords } from './words.ts';

/**
 * For GitHub Actions: one workflow command a finding, which GitHub shows beside the line, then what was covered.
 * Source of the form: GitHub's page "Workflow commands for GitHub Actions".
 */
export function githubReport(result: CheckResult, sources: Sources, options: ReportOptions = {}): string {
  const commands = result.findings.map((finding) => command(finding, sources, options));
  return `${[...commands, ...unseen(result.findings), ...summaryWords(result.summary)].join('\n')}\n`;
}

const commandNames = { error: 'error', warning: 'warning', hint: 'notice' } as const;

/** GitHub shows this many annotations of each kind for one step, and leaves out the others without a word. */
const mostShown = 10;

function unseen(findings: readonly Finding[]): string[] {
  const bySeverity = Map.groupBy(findings, ({ severity }) => severity);
  const over = [...bySeverity].flatMap(([severity, { length }]) =>
    length > mostShown ? [counted(length - mostShown, severity)] : [],
  );
  if (over.length === 0) return [];
  return [`GitHub shows ${mostShown} findings of each kind beside their lines. Left out there: ${over.join(', ')}.`];
}

function command(finding: Finding, sources: Sources, { base = '' }: ReportOptions): string {
  const { start, end } = positions(sources, finding.file, finding.range);
  const lines = { line: start.line, endLine: end.line };
  // GitHub takes columns only where the words stand on one line, and counts the last one in.
  const columns =
    start.line === end.line ? { col: start.column, endColumn: Math.max(start.column, end.column - 1) } : {};
  const properties = { file: `${base}${finding.file}`, ...lines, ...columns, title: finding.rule };
  const written = Object.entries(properties).map(([name, value]) => `${name}=${forGithubProperty(String(value))}`);
  return `::${commandNames[finding.severity]} ${written.join(',')}::${forGithubMessage(finding.message)}`;
}
