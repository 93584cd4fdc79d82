import type { CheckResult, Finding } from '../check/index.ts';
import { forXml } from './escape.ts';
import { fails, positions, type ReportOptions, type Sources } from './report.ts';

/**
 * For the test pages of build servers: a suite a file, a case a finding. A file without findings is one passing case;
 * a finding below the threshold passes too and stands in the case's output.
 */
export function junitReport(result: CheckResult, sources: Sources, options: ReportOptions = {}): string {
  const byFile = Map.groupBy(result.findings, (finding) => finding.file);
  const files = new Set([...sources.keys(), ...byFile.keys()]);
  const suites = [...files].map((file) => suite(file, byFile.get(file) ?? [], sources, options));
  const failures = result.findings.filter((finding) => fails(finding, options.failOn)).length;
  const tests = suites.reduce((sum, { tests }) => sum + tests, 0);
  const attributes = `name="sla check" tests="${tests}" failures="${failures}" errors="0"`;
  const lines = suites.flatMap(({ lines }) => lines);
  return `${['<?xml version="1.0" encoding="UTF-8"?>', `<testsuites ${attributes}>`, ...lines, '</testsuites>'].join('\n')}\n`;
}

function suite(
  file: string,
  findings: readonly Finding[],
  sources: Sources,
  options: ReportOptions,
): { tests: number; lines: string[] } {
  const path = forXml(`${options.base ?? ''}${file}`);
  const cases = findings.flatMap((finding) => caseLines(finding, path, sources, options));
  const lines = findings.length > 0 ? cases : [`    <testcase classname="${path}" name="no findings"/>`];
  const tests = Math.max(1, findings.length);
  const failures = findings.filter((finding) => fails(finding, options.failOn)).length;
  const head = `  <testsuite name="${path}" tests="${tests}" failures="${failures}" errors="0">`;
  return { tests, lines: [head, ...lines, '  </testsuite>'] };
}

function caseLines(finding: Finding, path: string, sources: Sources, { failOn }: ReportOptions): string[] {
  const { line, column } = positions(sources, finding.file, finding.range).start;
  const message = forXml(finding.message);
  const body = `${path}:${line}:${column} ${finding.severity}: ${message}`;
  const outcome = fails(finding, failOn)
    ? `<failure type="${finding.severity}" message="${message}">${body}</failure>`
    : `<system-out>${body}</system-out>`;
  const name = forXml(`${finding.rule} at ${line}:${column}`);
  return [`    <testcase classname="${path}" name="${name}">`, `      ${outcome}`, '    </testcase>'];
}
