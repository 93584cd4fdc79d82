import { changeLensesOf, lensesOf, type TermLens, termLens } from '@living-sla/core/editor';
import type { CodeLens, CodeLensParams, Command, Location } from 'vscode-languageserver';
import { type ShowReferencesArguments, showComparison, showReferences } from '../../protocol.ts';
import { aboutFile, type Feature, type ServerParts } from '../feature.ts';
import type { FileInHandbook } from '../handbooks.ts';
import { toLspRange } from '../positions.ts';

/** A line above each definition and goal: where the term is used, what the goal leaves open, and what it said before. */
export const codeLens: Feature = {
  capabilities: ({ all }) =>
    all.textDocument?.codeLens === undefined ? {} : { codeLensProvider: { resolveProvider: true } },
  listen: (server) => {
    const compares = () => server.client()?.showsComparison === true;
    server.connection.onCodeLens(
      aboutFile(server, 'say what stands above goals and definitions', [], (params: CodeLensParams, place) => [
        ...lenses(params, place),
        ...changeLenses(place, compares()),
      ]),
    );
    server.connection.onCodeLensResolve((lens) => resolved(lens, server));
  },
};

/** What a lens without a title carries until it is shown: where its definition begins. */
interface LensData {
  readonly textDocument: { readonly uri: string };
  readonly offset: number;
}

/** @param compares whether a click may open the comparison. */
function changeLenses({ file, handbook }: FileInHandbook, compares: boolean): CodeLens[] {
  return changeLensesOf(file, handbook).map(({ range, title }) => {
    const command = compares ? { title, command: showComparison } : plain(title);
    return { range: toLspRange(file, { start: range.start, end: range.start }), command };
  });
}

function lenses({ textDocument }: CodeLensParams, { file, handbook }: FileInHandbook): CodeLens[] {
  return lensesOf(file, handbook).map(({ range, title }) => {
    const start = { start: range.start, end: range.start };
    const data: LensData = { textDocument, offset: range.start };
    const above = { range: toLspRange(file, start) };
    return title === undefined ? { ...above, data } : { ...above, command: plain(title) };
  });
}

async function resolved(lens: CodeLens, server: ServerParts): Promise<CodeLens> {
  const data = lens.data as LensData | undefined;
  if (data === undefined) return lens;
  const asks = server.client()?.showsReferences === true;
  const answer = aboutFile(server, 'say how a term is used', plain(''), ({ offset }: LensData, place) => {
    const found = termLens(place.file, place.handbook, offset);
    // The text may have changed since: then the client is about to ask anew.
    if (found === undefined) return plain('');
    return asks && found.uses.length > 0 ? showing(found, lens, place, data.textDocument.uri) : plain(found.title);
  });
  return { range: lens.range, command: await answer(data) };
}

/** A title that does nothing: the protocol has no lens without a command. */
function plain(title: string): Command {
  return { title, command: '' };
}

function showing({ title, uses }: TermLens, { range }: CodeLens, { uriOf }: FileInHandbook, uri: string): Command {
  const locations = uses.map((use): Location => {
    return { uri: uriOf(use.file.path), range: toLspRange(use.file, use.range) };
  });
  const args: ShowReferencesArguments = [uri, range.start, locations];
  return { title, command: showReferences, arguments: [...args] };
}
