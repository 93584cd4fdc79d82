import {
  defineHere,
  defineInGlossary,
  type NewFile,
  type NewTerm,
  selectedTerm,
  undefinedTerm,
} from '@living-sla/core/editor';
import { type CodeAction, CodeActionKind, type Diagnostic } from 'vscode-languageserver';
import { toDiagnostic } from '../../diagnostics.ts';
import { toLspRange } from '../../positions.ts';
import type { ActionPlace } from './place.ts';
import { canShow, showing } from './showing.ts';

/** Definitions that are missing, or that somebody wants for the words that are selected: in the agreement or in the glossary. */
export function definitions(place: ActionPlace): CodeAction[] {
  const { file, handbook, selection, closely, client } = place;
  const missing = closely.flatMap((finding) => {
    const term = undefinedTerm(finding, file);
    return term === undefined ? [] : define(term, place, [toDiagnostic(finding, place, client.shows)]);
  });
  if (missing.length > 0 || selection.start === selection.end) return missing;
  const selected = selectedTerm(file, handbook, selection);
  return selected === undefined ? [] : define(selected, place, []);
}

function define(term: NewTerm, place: ActionPlace, diagnostics: Diagnostic[]): CodeAction[] {
  const { file, handbook, edits } = place;
  const kind = diagnostics.length > 0 ? CodeActionKind.QuickFix : CodeActionKind.Refactor;
  const here = defineHere(term, file);
  const shared = edits.makesFiles ? defineInGlossary(term, file, handbook) : undefined;
  const action = (where: string, edit: CodeAction['edit']) => ({
    title: `Define “${term.shown}” ${where}`,
    kind,
    diagnostics,
    isPreferred: false,
    edit,
  });
  return [
    ...(here ? [action('here', edits.withBlank(here))] : []),
    ...(shared ? [{ ...action('in the glossary', edits.newFile(shared)), ...shown(shared, place) }] : []),
  ];
}

/** An editor makes a file without a word: where it can, it shows the meaning that somebody has to write. */
function shown({ path, text, blank }: NewFile, { client, uriOf }: ActionPlace): Pick<CodeAction, 'command'> {
  return canShow(client) ? { command: showing({ uri: uriOf(path), range: toLspRange({ text }, blank) }) } : {};
}
