import { readFrontmatter } from '../../parse/index.ts';
import { textField } from '../../resolve/index.ts';

/**
 * The text under a key at the top of a file's frontmatter.
 *
 * Of most texts of a long history only one or two keys are asked for. Where such a key stands on a line of its own at the
 * left edge, as people write it, nothing else is read.
 * @param key a word of letters. @returns undefined where there is none.
 */
export function topKey(text: string, key: 'version' | 'status'): string | undefined {
  const keys = plainKeys(text);
  const lines = keys?.match(linesOf[key]);
  if (keys !== undefined && lines === null) return undefined;
  const value = lines?.length === 1 ? plainValue.exec(lines[0])?.[2] : undefined;
  return value ?? textField(readFrontmatter(text).frontmatter?.root, key)?.value;
}

const linesOf = { version: /^["']?version["']?[ \t]*:.*$/gm, status: /^["']?status["']?[ \t]*:.*$/gm };

/** A word or a number, which YAML reads as what it looks like. */
const plainValue = /^\w+:[ \t]+(["']?)([a-z]+|\d{1,6}(?:\.\d{1,6}){0,2})\1[ \t]*(?:#.*)?\r?$/;

/** The lines of the frontmatter, where its first key stands at the left edge; undefined where it is written in another way. */
function plainKeys(text: string): string | undefined {
  const open = /^\uFEFF?---[ \t]*\r?\n(?=[A-Za-z])/.exec(text)?.[0].length;
  const close = text.indexOf('\n---', 3);
  return open === undefined || close === -1 ? undefined : text.slice(open, close + 1);
}
