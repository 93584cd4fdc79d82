import type { Finding, Handbook, ParsedFile, RelatedPlace, Severity } from '@living-sla/core';
import {
  type Diagnostic,
  type DiagnosticRelatedInformation,
  DiagnosticSeverity,
  DiagnosticTag,
} from 'vscode-languageserver';
import type { DiagnosticParts } from './client-abilities.ts';
import { toLspRange } from './positions.ts';

/** Where a finding stands: its file, and the others that it may point to. */
export interface FindingPlace {
  readonly file: ParsedFile;
  readonly handbook: Handbook;
  readonly uriOf: (path: string) => string;
}

/** One finding as the protocol writes it. @param shows what the client can show besides; where absent, nothing. */
export function toDiagnostic(finding: Finding, place: FindingPlace, shows: DiagnosticParts = plain): Diagnostic {
  const { rule, severity, message, range, related } = finding;
  const href = pageOf(finding, shows);
  const tags = tagsOf(rule).filter((tag) => shows.tags.includes(tag));
  const places = shows.related ? related.flatMap((each) => toRelated(each, place)) : [];
  return {
    range: toLspRange(place.file, range),
    severity: severities[severity],
    source: 'sla',
    code: rule,
    ...(href === undefined ? {} : { codeDescription: { href } }),
    message,
    ...(tags.length > 0 ? { tags } : {}),
    ...(places.length > 0 ? { relatedInformation: places } : {}),
  };
}

const plain: DiagnosticParts = { related: false, tags: [], ruleAddress: undefined };

/** A hint of ours is worth reading. What the protocol calls a hint is hardly shown by editors, and listed by few. */
const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  hint: DiagnosticSeverity.Information,
};

/** The address of a rule's page counts from the published handbook, whose own address is not known here. */
function pageOf({ rule, docs }: Finding, { ruleAddress }: DiagnosticParts): string | undefined {
  if (/^https?:\/\//.test(docs)) return docs;
  return ruleAddress === undefined ? undefined : ruleAddress + encodeURIComponent(rule);
}

/** What some rules find is of no effect, or on its way out: editors draw such words pale, or struck through. */
function tagsOf(rule: string): readonly DiagnosticTag[] {
  return tags[rule] ?? [];
}

const tags: Readonly<Record<string, readonly DiagnosticTag[]>> = {
  'unused-term': [DiagnosticTag.Unnecessary],
  suppression: [DiagnosticTag.Unnecessary],
  'avoided-word': [DiagnosticTag.Deprecated],
  'replaced-name': [DiagnosticTag.Deprecated],
};

function toRelated({ file, range, message }: RelatedPlace, place: FindingPlace): DiagnosticRelatedInformation[] {
  const source = place.handbook.files.get(file)?.file;
  return source ? [{ location: { uri: place.uriOf(file), range: toLspRange(source, range) }, message }] : [];
}
