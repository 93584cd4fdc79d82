import type { CheckResult, Finding, Summary } from '../check/index.ts';
import { forXml } from './escape.ts';
import { fails, positions, type ReportOptions, type Sources } from './report.ts';

/**
 * For the test pages of build servers: a suite a file, a case a finding. A file without findings is one passing case;
 * a finding below the threshold passes too and stands in the case's output. The counts of the run are properties of a
 * first suite without cases, since the form knows properties of suites only.
 * Source of the form: the XML Schema that the xUnit plugin of Jenkins reads (junit-10.xsd).
 */
export function junitReport(result: CheckResult, sources: Sources, options: ReportOptions = {}): string {
  const byFile = Map.groupBy(result.findings, (finding) => finding.file);
  const files = new Set([...(options.files ?? sources.keys()), ...byFile.keys()]);
  const suites = [...files].map((file) => suite(file, byFile.get(file) ?? [], sources, options));
  const failures = result.findings.filter((finding) => fails(finding, options.failOn)).length;
  const tests = suites.reduce((sum, { tests }) => sum + tests, 0);
  const attributes = `name="sla check" tests="${tests}" failures="${failures}" errors="0"`;
  const lines = suites.flatMap(({ lines }) => lines);
  const all = [`<testsuites ${attributes}>`, ...countLines(result.summary), ...lines, '</testsuites>'];
  return `${['<?xml version="1.0" encoding="UTF-8"?>', ...all].join('\n')}\n`;
}

function countLines({ files, errors, warnings, hints, silenced, known, stale, fixed, history }: Summary): string[] {
  const counts = { files, errors, warnings, hints, silenced, known, stale, fixed, history };
  return [
    '  <testsuite name="counts of this run" tests="0" failures="0" errors="0">',
    '    <properties>',
    ...Object.entries(counts).map(([name, value]) => `      <property name="${name}" value="${value}"/>`),
    '    </properties>',
    '  </testsuite>',
  ];
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
