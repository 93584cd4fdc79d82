import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** What a built site holds. */
export interface BuiltPages {
  /** How many pages. */
  readonly pages: number;
  /** The bytes of their markup. */
  readonly bytes: number;
  /** The bytes of each page, by its path without an ending. */
  readonly sizes: ReadonlyMap<string, number>;
  /** The words of each page, by its path without an ending. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Looks at the pages of a built site. @param within only pages whose path begins so are read; all where it is empty. */
export function pagesIn(folder: string, within = ''): BuiltPages {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => join(entry.parentPath, entry.name));
  const texts = new Map<string, string>();
  const sizes = new Map<string, number>();
  for (const file of files) {
    const markup = readFileSync(file, 'utf8');
    const path = relative(folder, file)
      .split(sep)
      .join('/')
      .replace(/(?:\/?\bindex)?\.html$/, '');
    sizes.set(path, Buffer.byteLength(markup));
    if (path.startsWith(within)) texts.set(path, wordsOf(markup));
  }
  const bytes = [...sizes.values()].reduce((all, each) => all + each, 0);
  return { pages: files.length, bytes, sizes, texts };
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
