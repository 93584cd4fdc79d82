import { type Finding, hash, type ParsedFile } from '@living-sla/core';
import type { Diagnostic } from 'vscode-languageserver';
import type { DiagnosticParts } from './client-abilities.ts';
import { type FindingPlace, toDiagnostic } from './diagnostics.ts';
import { findingsIn, type Handbooks, type WholeHandbook } from './handbooks.ts';
import { isAtOrBelow } from './uris.ts';

/** What is told of one file. */
export interface FileReport {
  readonly uri: string;
  /** The same as long as the diagnostics are the same, in this run of the server and in the next one. */
  readonly id: string;
  readonly diagnostics: Diagnostic[];
}

/** What is told of the file at a URI; undefined where it belongs to no handbook. */
export async function reportAt(
  uri: string,
  handbooks: Handbooks,
  shows: DiagnosticParts | undefined,
): Promise<FileReport | undefined> {
  const place = await handbooks.fileAt(uri);
  return place && { uri, ...contentOf(place.findings, place, shows) };
}

/** What is told of every file of all handbooks. A file that lies in two of them is told of in the inner one. */
export async function allReports(handbooks: Handbooks, shows: DiagnosticParts | undefined): Promise<FileReport[]> {
  const all = await handbooks.all();
  return all.flatMap((whole) => {
    const inner = all.filter((other) => other !== whole && isAtOrBelow(whole.folder, other.folder));
    const reports = reportsOf(whole, shows);
    return inner.length === 0
      ? reports
      : reports.filter(({ uri }) => !inner.some(({ folder }) => isAtOrBelow(folder, uri)));
  });
}

function reportsOf(whole: WholeHandbook, shows: DiagnosticParts | undefined): FileReport[] {
  const { handbook, uriOf } = whole;
  return [...handbook.files].map(([path, { file }]) => {
    const findings = findingsIn(whole, path);
    return { uri: uriOf(path), ...contentOf(findings, { file, handbook, uriOf }, shows) };
  });
}

type Content = Pick<FileReport, 'id' | 'diagnostics'>;

/** Made once for a list of findings, as long as the texts that they point into are the same. */
function contentOf(findings: readonly Finding[], place: FindingPlace, shows: DiagnosticParts | undefined): Content {
  if (findings.length === 0) return nothing;
  const texts = textsBehind(findings, place);
  const known = contents.get(findings);
  if (known?.shows === shows && known?.texts.every((text, at) => text === texts[at])) return known.content;
  const diagnostics = findings.map((finding) => toDiagnostic(finding, place, shows));
  const content = { id: hash(JSON.stringify(diagnostics)), diagnostics };
  contents.set(findings, { texts, shows, content });
  return content;
}

const nothing: Content = { id: 'nothing', diagnostics: [] };

const contents = new WeakMap<
  readonly Finding[],
  { readonly texts: readonly unknown[]; readonly shows: DiagnosticParts | undefined; readonly content: Content }
>();

/** The file of the findings, and the other files that they name with their URIs. */
function textsBehind(findings: readonly Finding[], { file, handbook, uriOf }: FindingPlace): unknown[] {
  const others = findings.flatMap(({ related }) => related.map((place) => place.file));
  return [
    file,
    ...others.flatMap((path): (ParsedFile | string | undefined)[] => [handbook.files.get(path)?.file, uriOf(path)]),
  ];
}
