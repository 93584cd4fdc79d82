import type { Finding, Fix } from '@living-sla/core';
import { type CodeAction, CodeActionKind } from 'vscode-languageserver';
import { toDiagnostic } from '../../diagnostics.ts';
import type { ActionPlace } from './place.ts';

/**
 * The repairs that the findings at a place carry. Where a finding has only one, and it leaves nothing to a person, it is
 * the preferred one: an editor may make it at a keystroke.
 */
export function repairs(place: ActionPlace): CodeAction[] {
  return place.findings.flatMap((finding) => finding.fixes.map((fix) => repair(fix, finding, place)));
}

function repair(fix: Fix, finding: Finding, place: ActionPlace): CodeAction {
  return {
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [toDiagnostic(finding, place, place.client.shows)],
    isPreferred: finding.fixes.length === 1 && !fix.byHand,
    edit: place.edits.of(fix.edits),
  };
}
