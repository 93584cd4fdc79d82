import type { Code, Nodes, Root } from 'mdast';
import { commentsOf } from '../check/support/suppress/comments.ts';
import type { DataNode, ParsedFile } from '../parse/index.ts';
import type { Range } from '../read/index.ts';
import { lineEnd, lineStart, nextLine } from './actions/lines.ts';

/** A part of a file that can be folded away but for its first line. Both ends lie on the lines they name. */
export interface Fold extends Range {
  readonly kind: 'keys' | 'entry' | 'section' | 'comment' | 'code' | 'component';
}

/**
 * What of a file can be folded: its keys as a whole, every key and every item of several lines, the sections of the body
 * by their headings, components, code, and comments of several lines. Of those that begin on one line the longest is
 * told. In the order of the text; empty for a file without any.
 */
export function foldsOf(file: ParsedFile): readonly Fold[] {
  const all = [
    ...keyFolds(file),
    ...commentFolds(file),
    ...sectionFolds(file),
    ...componentFolds(file),
    ...codeFolds(file),
  ];
  const byLine = new Map<number, Fold>();
  for (const each of all) {
    const fold = { ...each, end: trimmedEnd(file.text, each) };
    const line = lineStart(file.text, fold.start);
    const before = byLine.get(line);
    if (lineStart(file.text, fold.end) > line && (before === undefined || before.end < fold.end))
      byLine.set(line, fold);
  }
  return [...byLine.values()].sort((one, other) => one.start - other.start);
}

/** The line `---` that closes the keys stays in sight. */
function keyFolds({ frontmatter, kind, text }: ParsedFile): Fold[] {
  if (frontmatter === undefined) return [];
  const { range, root } = frontmatter;
  // Where quotation marks are left open, a value runs on behind the keys.
  const entries = [...entryFolds(root)].map((fold) => ({ ...fold, end: Math.min(fold.end, range.end) }));
  if (kind === 'handbook') return entries;
  return [{ kind: 'keys', start: lineStart(text, range.start - 1), end: range.end }, ...entries];
}

function* entryFolds(node: DataNode): Generator<Fold> {
  if (node.kind === 'scalar') return;
  if (node.kind === 'list') {
    for (const item of node.items) {
      yield { kind: 'entry', ...item.range };
      yield* entryFolds(item);
    }
    return;
  }
  for (const { keyRange, value } of node.entries) {
    yield { kind: 'entry', start: keyRange.start, end: value.range.end };
    yield* entryFolds(value);
  }
}

/** Comments on lines right below each other are one; so is one of several lines. */
function commentFolds(file: ParsedFile): Fold[] {
  const { text } = file;
  const folds: Fold[] = [];
  let last: { start: number; end: number } | undefined;
  for (const { range } of commentsOf(file)) {
    const isAlone = text.slice(lineStart(text, range.start), range.start).trim() === '';
    if (last !== undefined && isAlone && nextLine(text, last.end) === lineStart(text, range.start))
      last.end = range.end;
    else {
      if (last !== undefined) folds.push({ kind: 'comment', ...last });
      last = isAlone ? { ...range } : undefined;
    }
  }
  return last === undefined ? folds : [...folds, { kind: 'comment', ...last }];
}

/** A section ends before the next heading of its depth or above. */
function sectionFolds({ parts: { headings }, text }: ParsedFile): Fold[] {
  const folds: Fold[] = [];
  const open: { depth: number; start: number }[] = [];
  const close = (depth: number, at: number) => {
    while ((open.at(-1)?.depth ?? 0) >= depth) {
      const start = open.pop()?.start ?? at;
      folds.push({ kind: 'section', start, end: at });
    }
  };
  for (const { depth, range } of headings) {
    close(depth, range.start);
    open.push({ depth, start: range.start });
  }
  close(1, text.length);
  return folds;
}

/** The line that closes a component stays in sight. */
function componentFolds({ parts: { components }, text }: ParsedFile): Fold[] {
  return components.map(({ range }) => {
    const last = lineStart(text, range.end);
    const isClosing = /^\s*<\//.test(text.slice(last, lineEnd(text, last)));
    return { kind: 'component', start: range.start, end: isClosing ? Math.max(range.start, last) : range.end };
  });
}

/** The tree is made for this alone, so only a text that looks like it holds code is read again. */
function codeFolds({ body, text }: ParsedFile): Fold[] {
  if (!/^[ \t>]*(?:[-*+][ \t]+|\d+[.)][ \t]+)*(?:```|~~~)/m.test(text.slice(body.range.start))) return [];
  return [...codeIn(body.tree())].flatMap(({ position }) => {
    const [start, end] = [position?.start.offset, position?.end.offset];
    return start === undefined || end === undefined ? [] : [{ kind: 'code' as const, start, end }];
  });
}

/** Walks without calling itself: a tree may be nested as deep as somebody likes. */
function* codeIn(tree: Root): Generator<Code> {
  const waiting: Nodes[] = [tree];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.type === 'code') yield node;
    if ('children' in node) for (const child of node.children as Nodes[]) waiting.push(child);
  }
}

function trimmedEnd(text: string, { start, end }: Range): number {
  return start + text.slice(start, end).trimEnd().length;
}
