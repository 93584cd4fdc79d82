import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** What a built site holds. */
export interface BuiltPages {
  /** How many pages. */
  readonly pages: number;
  /** The bytes of their markup. */
  readonly bytes: number;
  /** The words of each page, by its path without an ending. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Looks at the pages of a built site. @param within only pages whose path begins so are read; all where it is empty. */
export function pagesIn(folder: string, within = ''): BuiltPages {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => join(entry.parentPath, entry.name));
  const texts = new Map<string, string>();
  let bytes = 0;
  for (const file of files) {
    const markup = readFileSync(file, 'utf8');
    bytes += Buffer.byteLength(markup);
    const path = relative(folder, file)
      .split(sep)
      .join('/')
      .replace(/(?:\/index)?\.html$/, '');
    if (path.startsWith(within)) texts.set(path, wordsOf(markup));
  }
  return { pages: files.length, bytes, texts };
}

/** The words between the tags of the main part, a paragraph for each piece. */
function wordsOf(markup: string): string {
  const main = markup.slice(markup.indexOf('<main'), markup.lastIndexOf('</main>'));
  const pieces = main
    .replace(/<(script|style)\b[\s\S]*?<\/\1>/g, '')
    .split(/<\/(?:p|li|td|th|dd|dt|h[1-6]|summary)>/)
    .map((piece) =>
      piece
        .replace(/<[^>]*>/g, ' ')
        .replace(/&[#\w]+;/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((piece) => piece !== '');
  return pieces.map(asMarkdown).join('\n\n');
}

/** Words alone: no sign in them means anything to Markdown. */
function asMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>()#+!|~:-]/g, ' ').replace(/^\s*(\d+)\./, '$1');
}
