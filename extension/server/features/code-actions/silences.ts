import type { Finding } from '@living-sla/core';
import { type OpenEdit, silencingComment } from '@living-sla/core/editor';
import { type CodeAction, CodeActionKind } from 'vscode-languageserver';
import { type SuppressFindingArguments, suppressFinding } from '../../../protocol.ts';
import { toDiagnostic } from '../../diagnostics.ts';
import { toLspRange } from '../../positions.ts';
import type { ActionPlace } from './place.ts';

/**
 * A comment for each finding at a place that silences it once somebody has written why. Until then it silences nothing:
 * a client without blanks is left with a comment that says so, and with a finding about it.
 */
export function silences(place: ActionPlace): CodeAction[] {
  return place.closely.flatMap((finding): CodeAction[] => {
    const comment = silencingComment(finding, place.file);
    if (comment === undefined) return [];
    const action: CodeAction = {
      title: `Silence “${finding.rule}” here, with a reason`,
      kind: CodeActionKind.QuickFix,
      diagnostics: [toDiagnostic(finding, place, place.client.shows)],
      isPreferred: false,
    };
    const asks = place.client.asksReasons && !place.edits.hasBlanks;
    if (!asks) return [{ ...action, edit: place.edits.withBlank(comment) }];
    const command = { title: action.title, command: suppressFinding, arguments: asked(finding, comment, place) };
    return [{ ...action, command }];
  });
}

function asked({ rule }: Finding, { text, blank, range, file }: OpenEdit, place: ActionPlace): unknown[] {
  const comment = {
    range: toLspRange(place.file, range),
    before: text.slice(0, blank.start),
    after: text.slice(blank.end),
  };
  return [place.uriOf(file), rule, comment] satisfies SuppressFindingArguments as unknown[];
}
