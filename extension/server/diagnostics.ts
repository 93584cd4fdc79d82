import type { Finding, RelatedPlace, Severity } from '@living-sla/core';
import { type Diagnostic, type DiagnosticRelatedInformation, DiagnosticSeverity } from 'vscode-languageserver';
import type { FileInHandbook } from './handbooks.ts';
import { toLspRange } from './positions.ts';

/** The findings of a file as the protocol writes them: the same ones that `sla check` tells. */
export function diagnosticsOf(place: FileInHandbook): Diagnostic[] {
  return place.findings.map((finding) => toDiagnostic(finding, place));
}

/** One finding as the protocol writes it. */
export function toDiagnostic(finding: Finding, place: FileInHandbook): Diagnostic {
  const { rule, severity, message, range, docs, related } = finding;
  return {
    range: toLspRange(place.file, range),
    severity: severities[severity],
    source: 'sla',
    code: rule,
    // The address of a rule's page counts from the published handbook, whose own address is not known here.
    ...(/^https?:\/\//.test(docs) ? { codeDescription: { href: docs } } : {}),
    message,
    ...(related.length > 0 ? { relatedInformation: related.flatMap((each) => toRelated(each, place)) } : {}),
  };
}

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  hint: DiagnosticSeverity.Hint,
};

function toRelated({ file, range, message }: RelatedPlace, place: FileInHandbook): DiagnosticRelatedInformation[] {
  const source = place.handbook.files.get(file)?.file;
  return source ? [{ location: { uri: place.uriOf(file), range: toLspRange(source, range) }, message }] : [];
}
