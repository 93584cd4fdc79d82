import { forMarkdown, type ParsedFile, type Term, type TermUse } from '@living-sla/core';
import { type Hover, type HoverParams, MarkupKind, type Position } from 'vscode-languageserver';
import { aboutFile, type Feature } from '../feature.ts';
import type { FileInHandbook } from '../handbooks.ts';
import { toLspRange, toOffset } from '../positions.ts';

/** What the word under the mouse means. */
export const hover: Feature = {
  capabilities: () => ({ hoverProvider: true }),
  listen: (server) => {
    server.connection.onHover(
      aboutFile(server, 'say what a word means', null, ({ position }: HoverParams, place) =>
        hoverAt(position, place, server.client()?.showsMarkdown === true),
      ),
    );
  },
};

/**
 * What the term at a place means, and where it is defined.
 * @param markdown whether the client shows Markdown; otherwise it gets plain text.
 * @returns null where no term stands.
 */
function hoverAt(position: Position, place: FileInHandbook, markdown: boolean): Hover | null {
  const offset = toOffset(place.file, position);
  const use = place.handbook.termUses.find(({ file, range }) => {
    return file === place.file && range.start <= offset && offset <= range.end;
  });
  if (use === undefined) return null;
  const write = markdown ? markdownWriter(place) : plainWriter;
  const value = sentences(use, place.file, write).join('\n\n');
  const kind = markdown ? MarkupKind.Markdown : MarkupKind.PlainText;
  return { contents: { kind, value }, range: toLspRange(place.file, use.range) };
}

function sentences({ term, form, range }: TermUse, file: ParsedFile, write: Writer): string[] {
  const { name, abbreviation, means, status } = term;
  const title = write.strong(name.value) + write.text(abbreviation ? ` (${abbreviation.value})` : '');
  const used = file.text.slice(range.start, range.end);
  return [
    ...(form === 'avoid' ? [write.text(`“${used}” is a word to avoid. Write “${name.value}” instead.`)] : []),
    title + write.text(status === 'active' ? '' : ` – ${status}, so it binds nobody`),
    write.text(means?.value ?? 'Its definition does not say what it means.'),
    write.text('Defined in ') + write.place(term),
  ];
}

/** Every word comes from the handbook, and is escaped for where it is shown. */
interface Writer {
  text(text: string): string;
  strong(text: string): string;
  place(term: Term): string;
}

const plainWriter: Writer = {
  text: (text) => text,
  strong: (text) => text,
  place: (term) => `${term.file.path}, line ${lineOf(term)}`,
};

function markdownWriter({ uriOf }: FileInHandbook): Writer {
  const text = (words: string) => /^\s*/.exec(words)?.[0] + forMarkdown(words) + trailingSpace(words);
  return {
    text,
    strong: (words) => `**${text(words)}**`,
    place: (term) => {
      const address = `${uriOf(term.file.path)}#L${lineOf(term)}`.replace(/[()<>\s]/g, encodeURIComponent);
      return `[${text(term.file.path)}](<${address}>)`;
    },
  };
}

function trailingSpace(words: string): string {
  return words.trim() === '' ? '' : (/\s*$/.exec(words)?.[0] ?? '');
}

function lineOf(term: Term): number {
  return term.file.lines().position(term.name.range.start).line;
}
