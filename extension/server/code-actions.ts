import type { Finding, Fix } from '@living-sla/core';
import { type CodeAction, CodeActionKind, type CodeActionParams, type TextEdit } from 'vscode-languageserver';
import { toDiagnostic } from './diagnostics.ts';
import type { FileInHandbook } from './handbooks.ts';
import { toLspRange, toOffset } from './positions.ts';

/** The repairs that the findings at a place offer. Where a finding has only one, it is the preferred one. */
export function codeActionsAt({ range, context }: CodeActionParams, place: FileInHandbook): CodeAction[] {
  if (!wantsQuickFixes(context.only)) return [];
  const start = toOffset(place.file, range.start);
  const end = toOffset(place.file, range.end);
  return place.findings
    .filter((finding) => finding.range.start <= end && start <= finding.range.end)
    .flatMap((finding) => finding.fixes.map((fix) => toCodeAction(fix, finding, place)));
}

/** A kind stands for all kinds below it, and the empty one for all: Language Server Protocol 3.17, CodeActionKind. */
function wantsQuickFixes(only: readonly string[] | undefined): boolean {
  return only === undefined || only.some((kind) => kind === '' || kind === CodeActionKind.QuickFix);
}

function toCodeAction(fix: Fix, finding: Finding, place: FileInHandbook): CodeAction {
  return {
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [toDiagnostic(finding, place)],
    isPreferred: finding.fixes.length === 1,
    edit: { changes: toChanges(fix, place) },
  };
}

function toChanges(fix: Fix, place: FileInHandbook): Record<string, TextEdit[]> {
  const changes: Record<string, TextEdit[]> = {};
  for (const { file, range, text } of fix.edits) {
    const source = place.handbook.files.get(file)?.file;
    if (source === undefined) continue;
    const uri = place.uriOf(file);
    changes[uri] = [...(changes[uri] ?? []), { range: toLspRange(source, range), newText: text }];
  }
  return changes;
}
