import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver-protocol';
import { run } from '../support/run.ts';
import type { Editor } from './editor.ts';

type Place = { start: { line: number; column: number }; end: { line: number; column: number } };
type ReportedFinding = {
  rule: string;
  severity: 'error' | 'warning' | 'hint';
  message: string;
  file: string;
  range: Place;
  related: { message: string; file: string; range: Place }[];
};

/** What both ways of telling have in common. */
type Told = { rule: unknown; severity: unknown; message: unknown; range: string; related: string[] };

/** The files of a handbook that lie on disk, by path. */
export function handbookFiles(folder: string, paths: readonly string[]): { path: string; text: string }[] {
  return paths.map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
}

/**
 * Opens files of a handbook in an editor and demands for each exactly what `sla check --format json` says of it.
 *
 * @param paths the files, from the handbook's folder.
 * @returns how many findings were compared.
 */
export async function expectSameFindings(folder: string, editor: Editor, paths: readonly string[]): Promise<number> {
  const { stdout } = await run(['check', '--format', 'json'], { cwd: folder });
  const { findings } = JSON.parse(stdout) as { findings: ReportedFinding[] };
  for (const { path, text } of handbookFiles(folder, paths)) await editor.open(path, text);
  for (const path of paths) {
    const expected = findings.filter(({ file }) => file === path).map((finding) => fromReport(finding, editor));
    expect((await editor.diagnostics(path)).map(fromEditor), path).toEqual(expected);
  }
  expect(findings.filter(({ file }) => !paths.includes(file))).toEqual([]);
  return findings.length;
}

const severities: Readonly<Record<ReportedFinding['severity'], number>> = { error: 1, warning: 2, hint: 4 };

function fromReport({ rule, severity, message, range, related }: ReportedFinding, editor: Editor): Told {
  const places = related.map((each) => `${editor.uri(each.file)} ${placeOf(each.range)} ${each.message}`);
  return { rule, severity: severities[severity], message, range: placeOf(range), related: places };
}

function fromEditor({ source, code, severity, message, range, relatedInformation = [] }: Diagnostic): Told {
  expect(source).toBe('sla');
  const related = relatedInformation.map(
    (each) => `${each.location.uri} ${lspPlace(each.location.range)} ${each.message}`,
  );
  return { rule: code, severity, message, range: lspPlace(range), related };
}

/** Lines and columns from 1, as the report writes them. */
function placeOf({ start, end }: Place): string {
  return `${start.line}:${start.column}-${end.line}:${end.column}`;
}

function lspPlace({ start, end }: Diagnostic['range']): string {
  return `${start.line + 1}:${start.character + 1}-${end.line + 1}:${end.character + 1}`;
}
