import { forMarkdown, forTerminal } from '@living-sla/core';
import type { ExplanationLine, ExplanationWords } from '@living-sla/core/editor';

/** Writes what an explanation says for one kind of client. Every word may come from the handbook. */
export interface LineWriter {
  line(line: ExplanationLine): string;
  /** What stands between two sections. */
  readonly rule: string;
}

/** For a client that shows text as it is. */
export const plainLines: LineWriter = {
  line: ({ item, words }) => (item ? '- ' : '') + words.map(plainWords).join('').trim(),
  rule: '\n\n---\n\n',
};

/** For a client that shows Markdown. Words are escaped, and lead to where they stand. @param uriOf the URI of a file of the handbook. */
export function markdownLines(uriOf: (path: string) => string): LineWriter {
  return {
    line: ({ item, words }) => {
      const text = words.map((each) => markdownWords(each, uriOf)).join('');
      return (item ? '- ' : '') + withoutBlockMark(text.trim());
    },
    rule: '\n\n---\n\n',
  };
}

function plainWords({ text, place }: ExplanationWords): string {
  const line = oneLine(text);
  // A path without its line would lead nowhere; a name is clear by itself.
  return place?.file.path === text ? `${line}, line ${lineOf(place)}` : line;
}

function markdownWords({ text, manner, place }: ExplanationWords, uriOf: (path: string) => string): string {
  if (manner === 'code') return codeSpan(text);
  const words = escaped(text);
  if (place === undefined) return manner === 'strong' ? `**${words}**` : words;
  const address = `${uriOf(place.file.path)}#L${lineOf(place)}`.replace(/[<>\s]/g, encodeURIComponent);
  return `[${words}](<${address}>)`;
}

/** Escaping takes the white space at the edges away, which keeps these words apart from their neighbours. */
function escaped(text: string): string {
  const isBlank = text.trim() === '';
  const before = /^\s/.test(text) ? ' ' : '';
  const after = !isBlank && /\s$/.test(text) ? ' ' : '';
  return before + forMarkdown(text) + after;
}

/** Within code nothing is markup but the marks that end it, so there are more of those around it than in it. */
function codeSpan(text: string): string {
  const line = forTerminal(oneLine(text));
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([marks]) => marks.length));
  const fence = '`'.repeat(longest + 1);
  return longest === 0 ? `${fence}${line}${fence}` : `${fence} ${line} ${fence}`;
}

/** A paragraph that begins like a heading or an item of a list is still a paragraph. */
function withoutBlockMark(text: string): string {
  return text.replace(/^(?=[#+-])/, '\\').replace(/^(\d+)(?=[.)])/, '$1\\');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

function lineOf({ file, range }: NonNullable<ExplanationWords['place']>): number {
  return file.lines().position(range.start).line;
}
