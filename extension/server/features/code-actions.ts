import { type CodeAction, type CodeActionContext, CodeActionKind, type CodeActionParams } from 'vscode-languageserver';
import { aboutFile, type Feature, type ServerParts } from '../feature.ts';
import type { FileInHandbook } from '../handbooks.ts';
import { toOffset } from '../positions.ts';
import { definitions } from './code-actions/definitions.ts';
import { editsFor } from './code-actions/edits-for.ts';
import { expansions } from './code-actions/expansions.ts';
import { fixAllKind, fixingAll } from './code-actions/fixing-all.ts';
import { isWanted } from './code-actions/kinds.ts';
import type { ActionPlace } from './code-actions/place.ts';
import { repairs } from './code-actions/repairs.ts';
import { canShow, listenToShowing, showPlace } from './code-actions/showing.ts';
import { silences } from './code-actions/silences.ts';

/** What can be done at a place: repairs, definitions, goals that grow into fields, findings that are silenced. */
export const codeActions: Feature = {
  // A client that takes an action only as a command gets none: an edit is more than a command can carry.
  capabilities: (client) => ({
    ...(client.takesActions ? { codeActionProvider: { codeActionKinds: kinds } } : {}),
    ...(client.takesActions && canShow(client) ? { executeCommandProvider: { commands: [showPlace] } } : {}),
  }),
  listen: (server) => {
    listenToShowing(server);
    server.connection.onCodeAction(
      aboutFile(server, 'offer what can be done', [], (params: CodeActionParams, place) => {
        return actionsAt(params, place, server);
      }),
    );
  },
};

const kinds: string[] = [CodeActionKind.QuickFix, CodeActionKind.Refactor, CodeActionKind.RefactorRewrite, fixAllKind];

/** The actions at a place, each once: repairs first, silence last. */
async function actionsAt(
  { range, context }: CodeActionParams,
  file: FileInHandbook,
  { client, documents, parser }: ServerParts,
): Promise<CodeAction[]> {
  const abilities = client();
  if (abilities === undefined) return [];
  const selection = { start: toOffset(file.file, range.start), end: toOffset(file.file, range.end) };
  const findings = file.findings.filter(
    (each) => each.range.start <= selection.end && selection.start <= each.range.end,
  );
  const edits = editsFor(file, documents, abilities);
  const closely = findings.slice(0, mostAtOnce(file.file.text));
  const place: ActionPlace = { ...file, selection, findings, closely, client: abilities, edits };
  const wants = (kind: string) => isWanted(kind, context.only);
  const [fixes, rewrites] = [wants(CodeActionKind.QuickFix), wants(CodeActionKind.Refactor)];
  const offered = [
    ...(fixes ? repairs(place) : []),
    ...(fixes || rewrites ? definitions(place) : []),
    ...(wants(CodeActionKind.RefactorRewrite) ? expansions(place) : []),
    ...(fixes ? silences(place) : []),
  ];
  const here = together(offered.filter(({ kind = '' }) => wants(kind)));
  return asksForAll(context) ? [...here, ...(await fixingAll(file, edits, parser))] : here;
}

/** Each finding that is looked at closely costs a reading of the keys: of ten million characters in all, or of twenty. */
function mostAtOnce(text: string): number {
  return Math.min(20, Math.max(1, Math.floor(10_000_000 / Math.max(1, text.length))));
}

/** Repairs of a whole file are for those who ask for them: they have no place under a lamp beside one word. */
function asksForAll({ only }: CodeActionContext): boolean {
  return only !== undefined && isWanted(fixAllKind, only);
}

/** Several findings may offer the same action: it is one, for all of them, and a repair where it is one for any. */
function together(actions: readonly CodeAction[]): CodeAction[] {
  const same = new Map<string, CodeAction>();
  for (const action of actions) {
    const key = JSON.stringify([action.title, action.edit, action.command]);
    const before = same.get(key);
    const diagnostics = [...(before?.diagnostics ?? []), ...(action.diagnostics ?? [])];
    same.set(key, { ...(before ?? action), diagnostics });
  }
  return [...same.values()];
}
