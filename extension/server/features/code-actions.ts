import { expandGoal, type Finding, type Fix } from '@living-sla/core';
import { type CodeAction, CodeActionKind, type CodeActionParams, type TextEdit } from 'vscode-languageserver';
import { toDiagnostic } from '../diagnostics.ts';
import { aboutFile, type Feature } from '../feature.ts';
import type { FileInHandbook } from '../handbooks.ts';
import { toLspRange, toOffset } from '../positions.ts';

/** The repairs at a place. */
export const codeActions: Feature = {
  // A client that takes an action only as a command gets none: this server has no commands.
  capabilities: ({ takesActions }) =>
    takesActions ? { codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] } } : {},
  listen: (server) => {
    server.connection.onCodeAction(aboutFile(server, 'offer repairs', [], codeActionsAt));
  },
};

/**
 * The repairs that the findings at a place offer, each once. Where a finding has only one, and it leaves nothing to a
 * person, it is the preferred one: an editor may make it at a keystroke.
 */
function codeActionsAt({ range, context }: CodeActionParams, place: FileInHandbook): CodeAction[] {
  if (!wantsQuickFixes(context.only)) return [];
  const start = toOffset(place.file, range.start);
  const end = toOffset(place.file, range.end);
  const findings = place.findings.filter((finding) => finding.range.start <= end && start <= finding.range.end);
  const goals = place.handbook.agreements
    .filter(({ file }) => file === place.file)
    .flatMap((agreement) => agreement.goals)
    .filter(({ statement }) => statement.range.start <= end && start <= statement.range.end);
  const actions = [
    ...findings.flatMap((finding) => finding.fixes.map((fix) => toCodeAction(fix, finding, place))),
    // A plain sentence can always grow into fields, whether something is wrong with it or not.
    ...goals.flatMap((goal) => expandGoal(goal).map((fix) => toCodeAction(fix, undefined, place))),
  ];
  return [...Map.groupBy(actions, ({ title, edit }) => JSON.stringify([title, edit])).values()].flatMap(together);
}

/** Several findings may offer the same repair: it is one, for all of them. */
function together(same: readonly CodeAction[]): CodeAction[] {
  const [first] = same;
  return first === undefined ? [] : [{ ...first, diagnostics: same.flatMap(({ diagnostics }) => diagnostics ?? []) }];
}

/** A kind stands for all kinds below it, and the empty one for all: Language Server Protocol 3.17, CodeActionKind. */
function wantsQuickFixes(only: readonly string[] | undefined): boolean {
  return only === undefined || only.some((kind) => kind === '' || kind === CodeActionKind.QuickFix);
}

function toCodeAction(fix: Fix, finding: Finding | undefined, place: FileInHandbook): CodeAction {
  return {
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: finding === undefined ? [] : [toDiagnostic(finding, place)],
    isPreferred: finding?.fixes.length === 1 && !fix.byHand,
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
