import type { DataNode, Frontmatter } from '../../parse/index.ts';
import type { Range } from '../../read/index.ts';

/** A piece of YAML. White space is what lies between two of them. */
export interface Token extends Range {
  /** `mark` is one of `[ ] { } , : -`, or `---`; `text` is a value on lines of its own, behind a `block` such as `>-`. */
  readonly kind: 'key' | 'value' | 'text' | 'mark' | 'block' | 'comment';
}

/**
 * The pieces of a file's keys, in the order of the text: its tree says where keys and values stand, and what lies between
 * them is marks, comments and white space.
 * @returns undefined where something else stands there, such as a `?` before a key.
 */
export function tokensOf(text: string, { root, range }: Frontmatter): Token[] | undefined {
  const tokens: Token[] = [];
  let at = range.start;
  for (const written of [...writtenIn(root), undefined]) {
    if (!readMarks(text, at, written?.start ?? range.end, tokens)) return undefined;
    if (written === undefined) break;
    const before = tokens.findLast(({ kind }) => kind !== 'comment');
    tokens.push(before?.kind === 'block' ? { ...written, kind: 'text' } : written);
    at = written.end;
  }
  return tokens;
}

/** Keys and values. A value that is not there, as in `source:`, has no width and is left out. */
function* writtenIn(node: DataNode): Generator<Token> {
  if (node.kind === 'scalar') {
    if (node.range.end > node.range.start) yield { kind: 'value', ...node.range };
  } else if (node.kind === 'list') for (const item of node.items) yield* writtenIn(item);
  else {
    for (const { keyRange, value } of node.entries) {
      yield { kind: 'key', ...keyRange };
      yield* writtenIn(value);
    }
  }
}

/** @returns false where something stands there that is not known. */
function readMarks(text: string, from: number, until: number, tokens: Token[]): boolean {
  for (let at = from; at < until; ) {
    const token = /\s/.test(text[at] ?? '') ? undefined : markAt(text, at, until);
    if (token === undefined && /\S/.test(text[at] ?? '')) return false;
    if (token !== undefined) tokens.push(token);
    at = token?.end ?? at + 1;
  }
  return true;
}

function markAt(text: string, at: number, until: number): Token | undefined {
  for (const [kind, form] of forms) {
    form.lastIndex = at;
    const match = form.exec(text);
    if (match !== null && at + match[0].length <= until) return { kind, start: at, end: at + match[0].length };
  }
  return undefined;
}

/** A comment begins behind white space and runs to the end of its line (YAML 1.2, 6.6). */
const forms: readonly (readonly [Token['kind'], RegExp])[] = [
  ['comment', /(?<=^|\s)#[^\r\n]*(?<!\s)/uy],
  ['mark', /(?<=^|\n)---(?=\s)/y],
  ['block', /[|>][-+\d]{0,2}(?=\s)/y],
  ['mark', /[[\]{},:-]/y],
];
