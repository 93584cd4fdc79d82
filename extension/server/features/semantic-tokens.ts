import type { Range } from '@living-sla/core';
import { type SemanticToken, type SemanticTokenKind, tokensIn } from '@living-sla/core/editor';
import {
  SemanticTokenModifiers,
  type SemanticTokens,
  SemanticTokensBuilder,
  type SemanticTokensDelta,
  type SemanticTokensDeltaParams,
  type SemanticTokensLegend,
  type SemanticTokensParams,
  type SemanticTokensRangeParams,
  SemanticTokenTypes,
} from 'vscode-languageserver';
import { type AboutFile, aboutFile, type Feature } from '../feature.ts';
import type { FileInHandbook } from '../handbooks.ts';
import { toLspRange, toOffset } from '../positions.ts';

/** Which words are terms, values and names. An editor's own colours for YAML and Markdown stay; these add to them. */
export const semanticTokens: Feature = {
  capabilities: ({ all }) =>
    all.textDocument?.semanticTokens === undefined
      ? {}
      : { semanticTokensProvider: { legend, full: { delta: true }, range: true } },
  listen: (server) => {
    const { connection, documents } = server;
    const what = 'say which words are terms';
    const { semanticTokens: requests } = connection.languages;
    // What was said last of each open document, so that only what is new is said again.
    const said = new Map<string, SemanticTokensBuilder>();
    const builderFor = ({ textDocument: { uri } }: AboutFile) => {
      const builder = said.get(uri) ?? new SemanticTokensBuilder();
      said.set(uri, builder);
      return builder;
    };
    documents.onDidClose(({ document }) => said.delete(document.uri));

    requests.on(
      aboutFile(server, what, nothing, (params: SemanticTokensParams, place) => {
        const builder = builderFor(params);
        builder.previousResult('');
        return tell(builder, place).build();
      }),
    );
    requests.onDelta(
      aboutFile<SemanticTokensDeltaParams, SemanticTokens | SemanticTokensDelta>(
        server,
        what,
        nothing,
        (params, place) => {
          const builder = builderFor(params);
          builder.previousResult(params.previousResultId);
          return tell(builder, place).buildEdits();
        },
      ),
    );
    requests.onRange(
      aboutFile(server, what, nothing, ({ range }: SemanticTokensRangeParams, place) => {
        const shown = { start: toOffset(place.file, range.start), end: toOffset(place.file, range.end) };
        return tell(new SemanticTokensBuilder(), place, shown).build();
      }),
    );
  },
};

const nothing: SemanticTokens = { data: [] };

const types: Readonly<Record<SemanticTokenKind, string>> = {
  term: SemanticTokenTypes.class,
  value: SemanticTokenTypes.number,
  name: SemanticTokenTypes.variable,
};

const legend: SemanticTokensLegend = {
  tokenTypes: Object.values(types),
  tokenModifiers: [SemanticTokenModifiers.declaration, SemanticTokenModifiers.deprecated],
};

function tell(
  builder: SemanticTokensBuilder,
  { file, handbook }: FileInHandbook,
  range: Range = { start: 0, end: file.text.length },
): SemanticTokensBuilder {
  for (const token of tokensIn(file, handbook, range)) {
    const { start, end } = toLspRange(file, token.range);
    const type = legend.tokenTypes.indexOf(types[token.kind]);
    builder.push(start.line, start.character, end.character - start.character, type, modifiersOf(token));
  }
  return builder;
}

/** One bit for each modifier, in the order of the legend. */
function modifiersOf({ declared, avoided }: SemanticToken): number {
  return (declared ? 1 : 0) + (avoided ? 2 : 0);
}
