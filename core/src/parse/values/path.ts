import { quoted, readText } from './read-text.ts';
import { accept, refuse, type ValueResult } from './value-result.ts';

/**
 * A file of the handbook: its path from the handbook's root with `/` between names, and the heading behind `#` if any.
 */
export type HandbookPath = { path: string; anchor?: string };

/**
 * Reads a relative path, such as "guide/personas/buyer.mdx" or "../glossary/mql.mdx#examples".
 * `fromFolder` is the folder of the file it stands in, from the handbook's root; absent, the path counts from the root.
 * A path that leaves the handbook, an absolute path, and letters hidden behind % are refused.
 */
export function parsePath(text: string, fromFolder = ''): ValueResult<HandbookPath> {
  // White space inside is part of a file's name: the path is not tidied beyond its ends.
  const tidy = text.trim();
  return readText(text, forms, () => {
    const hash = tidy.indexOf('#');
    const file = hash === -1 ? tidy : tidy.slice(0, hash);
    const anchor = hash === -1 ? '' : tidy.slice(hash + 1);
    if (/^(?:[\\/~]|[a-z][a-z\d+.-]*:)/iu.test(file)) {
      return refuse(
        `${quoted(tidy)} is not a path inside the handbook: begin with the name of a folder or file.`,
        forms,
      );
    }
    if (file === '' || /[\\?%*:|"<>\p{Cc}\p{Cf}]/u.test(file) || /[\s"<>\\\p{Cc}]/u.test(anchor)) {
      return refuse(`${quoted(tidy)} is not a path: write names of folders and a file, with / between them.`, forms);
    }
    const path = resolveSegments([...fromFolder.split('/'), ...file.split('/')]);
    if (path === undefined)
      return refuse(`${quoted(tidy)} leads out of the handbook: link to a file inside it.`, forms);
    if (path === '') return refuse(`${quoted(tidy)} names a folder: name a file.`, forms);
    return accept(anchor === '' ? { path } : { path, anchor });
  });
}

/** The plain reading of a path, from the handbook's root. Parses to the same path. */
export function describePath({ path, anchor }: HandbookPath): string {
  return anchor === undefined ? path : `${path}#${anchor}`;
}

const forms = ['guide/personas/buyer.mdx', 'glossary/mql.mdx', 'guide/handover.mdx#return'];

/** Takes out "." and "..". `undefined` when the path climbs above the root. */
function resolveSegments(segments: readonly string[]): string | undefined {
  const kept: string[] = [];
  for (const segment of segments) {
    if (segment === '..') {
      if (kept.pop() === undefined) return undefined;
    } else if (segment !== '' && segment !== '.') {
      kept.push(segment);
    }
  }
  return kept.join('/');
}
