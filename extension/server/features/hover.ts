import { type Explanation, type ExplanationLine, explainAt } from '@living-sla/core/editor';
import { type Hover, type HoverParams, MarkupKind } from 'vscode-languageserver';
import { aboutFile, type Feature } from '../feature.ts';
import type { FileInHandbook } from '../handbooks.ts';
import { type LineWriter, markdownLines, plainLines } from '../hover-text.ts';
import { toLspRange, toOffset } from '../positions.ts';

/** What the word under the mouse means. */
export const hover: Feature = {
  capabilities: () => ({ hoverProvider: true }),
  listen: (server) => {
    server.connection.onHover(
      aboutFile(server, 'say what a word means', null, (params: HoverParams, place) =>
        hoverAt(params, place, server.client()?.showsMarkdown === true),
      ),
    );
  },
};

/** @param markdown whether the client shows Markdown; otherwise it gets plain text. @returns null where there is nothing to say. */
function hoverAt({ position }: HoverParams, place: FileInHandbook, markdown: boolean): Hover | null {
  const { file, handbook } = place;
  const explanation = explainAt(file, handbook, toOffset(file, position));
  if (explanation === undefined) return null;
  const kind = markdown ? MarkupKind.Markdown : MarkupKind.PlainText;
  const value = textOf(explanation, markdown ? markdownLines(place.uriOf) : plainLines);
  return { contents: { kind, value }, range: toLspRange(file, explanation.range) };
}

/** Lines are paragraphs, or follow each other as items of a list; a rule stands between what the word is and what is around it. */
function textOf({ sections }: Explanation, write: LineWriter): string {
  return sections
    .map(({ lines }) => lines.reduce((text, line, at) => text + gap(lines, at) + write.line(line), ''))
    .join(write.rule);
}

function gap(lines: readonly ExplanationLine[], at: number): string {
  if (at === 0) return '';
  return lines[at]?.item && lines[at - 1]?.item ? '\n' : '\n\n';
}
