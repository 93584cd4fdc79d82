import type { CheckResult, Finding } from '../check/index.ts';
import { forTerminal } from './escape.ts';
import { codeFrame } from './frame.ts';
import { type Paint, plainPaint } from './paint.ts';
import { positions, type ReportOptions, type Sources } from './report.ts';
import { foundWords, summaryWords } from './words.ts';

/** For people at a terminal: findings file by file, each with its line of the source, and what was covered. */
export function textReport(result: CheckResult, sources: Sources, options: ReportOptions = {}): string {
  const paint = options.paint ?? plainPaint;
  const files = Map.groupBy(result.findings, (finding) => finding.file);
  const groups = [...files].map(([file, findings]) =>
    fileLines(file, findings, { sources, paint, base: options.base }),
  );
  const lines = [...groups.flat(), ...closing(result, paint)];
  return `${lines.join('\n')}\n`;
}

interface Shown {
  readonly sources: Sources;
  readonly paint: Paint;
  readonly base: string | undefined;
}

function fileLines(file: string, findings: readonly Finding[], shown: Shown): string[] {
  const count = (severity: Finding['severity']) => findings.filter((each) => each.severity === severity).length;
  const found = foundWords({ errors: count('error'), warnings: count('warning'), hints: count('hint') });
  const path = forTerminal(`${shown.base ?? ''}${file}`);
  return [`${shown.paint.strong(path)}: ${found}`, '', ...findings.flatMap((each) => findingLines(each, shown))];
}

function findingLines(finding: Finding, shown: Shown): string[] {
  const { paint, sources } = shown;
  const severity = paint[finding.severity](finding.severity);
  const parts = [place(finding, shown), severity, forTerminal(finding.message), paint.faint(finding.rule)];
  const source = sources.get(finding.file);
  const frame = source === undefined ? [] : codeFrame(source, finding.range, finding.severity, paint);
  const related = finding.related.map((each) => `see ${place(each, shown)}: ${forTerminal(each.message)}`);
  const fixes = finding.fixes.map(({ title, byHand }) => `${byHand ? 'in the editor' : 'fix'}: ${forTerminal(title)}`);
  const more = [...related, ...fixes].map(paint.faint);
  return [parts.join('  '), ...[...frame, ...more].map((line) => `    ${line}`), ''];
}

function place({ file, range }: Pick<Finding, 'file' | 'range'>, { sources, base }: Shown): string {
  const { start } = positions(sources, file, range);
  return forTerminal(`${base ?? ''}${file}:${start.line}:${start.column}`);
}

function closing({ findings, summary }: CheckResult, paint: Paint): string[] {
  const [checked = '', ...others] = summaryWords(summary);
  const rule = findings[0]?.rule;
  const help = rule === undefined ? [] : [paint.faint(`What a rule wants, and why: sla explain ${rule}`)];
  return [paint.strong(checked), ...others, ...help];
}
