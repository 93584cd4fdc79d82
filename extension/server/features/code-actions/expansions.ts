import { expandGoal, goalsOf } from '@living-sla/core';
import { type CodeAction, CodeActionKind } from 'vscode-languageserver';
import type { ActionPlace } from './place.ts';

/** A goal that is a plain sentence can always grow into fields, whether something is wrong with it or not. */
export function expansions({ file, handbook, selection, edits }: ActionPlace): CodeAction[] {
  const goals = goalsOf(file, handbook).filter(({ statement: { range } }) => {
    return range.start <= selection.end && selection.start <= range.end;
  });
  // Nobody picks one of thousands from a list.
  return goals.slice(0, 20).flatMap((goal) =>
    expandGoal(goal).map((fix) => ({
      title: fix.title,
      kind: CodeActionKind.RefactorRewrite,
      isPreferred: false,
      edit: edits.of(fix.edits),
    })),
  );
}
