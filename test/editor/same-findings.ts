import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkHandbook, formats } from '@living-sla/core';
import { openHandbook, today } from '@living-sla/host';
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
export type Told = { rule: unknown; severity: unknown; message: unknown; range: string; related: string[] };

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
  const findings = await reportedByCommand(folder, editor);
  for (const { path, text } of handbookFiles(folder, paths)) await editor.open(path, text);
  for (const path of paths) {
    expect((await editor.diagnostics(path)).map(fromEditor), path).toEqual(findings.get(path) ?? []);
  }
  expect([...findings.keys()].filter((path) => !paths.includes(path))).toEqual([]);
  return [...findings.values()].flat().length;
}

/** What `sla check --format json` says of a handbook, by the path of the file. @param editor has the folder open. */
export async function reportedByCommand(folder: string, editor: Pick<Editor, 'uri'>): Promise<Map<string, Told[]>> {
  const { stdout } = await run(['check', '--format', 'json'], { cwd: folder });
  return toldByFile(stdout, editor.uri);
}

/**
 * The same without starting a command, for many handbooks: what it would print is made here.
 * @param uri the address of a file by its path below the handbook.
 */
export async function reportedHere(folder: string, uri: (path: string) => string): Promise<Map<string, Told[]>> {
  const handbook = await openHandbook(folder, today());
  const sources = new Map([...handbook.files].map(([path, { file }]) => [path, file] as const));
  return toldByFile(formats.json(checkHandbook(handbook), sources), uri);
}

/** A diagnostic in the words of both. */
export function fromEditor({ source, code, severity, message, range, relatedInformation = [] }: Diagnostic): Told {
  expect(source).toBe('sla');
  const related = relatedInformation.map(
    ({ location, message: why }) => `${decodeURIComponent(location.uri)} ${lspPlace(location.range)} ${why}`,
  );
  return { rule: code, severity, message, range: lspPlace(range), related };
}

function toldByFile(json: string, uri: (path: string) => string): Map<string, Told[]> {
  const { findings } = JSON.parse(json) as { findings: ReportedFinding[] };
  const told = Map.groupBy(findings, ({ file }) => file);
  return new Map([...told].map(([file, found]) => [file, found.map((finding) => fromReport(finding, uri))]));
}

// An editor would hardly show what the protocol calls a hint.
const severities: Readonly<Record<ReportedFinding['severity'], number>> = { error: 1, warning: 2, hint: 3 };

function fromReport({ rule, severity, message, range, related }: ReportedFinding, uri: (path: string) => string): Told {
  const places = related.map((each) => `${decodeURIComponent(uri(each.file))} ${placeOf(each.range)} ${each.message}`);
  return { rule, severity: severities[severity], message, range: placeOf(range), related: places };
}

/** Lines and columns from 1, as the report writes them. */
function placeOf({ start, end }: Place): string {
  return `${start.line}:${start.column}-${end.line}:${end.column}`;
}

function lspPlace({ start, end }: Diagnostic['range']): string {
  return `${start.line + 1}:${start.character + 1}-${end.line + 1}:${end.character + 1}`;
}
