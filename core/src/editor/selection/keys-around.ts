import { commentsOf } from '../../check/support/suppress/comments.ts';
import type { DataNode, ParsedFile } from '../../parse/index.ts';
import type { Range } from '../../read/index.ts';
import { lineStart } from '../actions/lines.ts';
import { touches } from '../at-offset.ts';
import { sentencesAround } from './sentences-around.ts';
import { trimmed } from './trimmed.ts';

/** The keys around an offset among them, the outermost first. */
export function keysAround(file: ParsedFile, offset: number): Range[] {
  const { frontmatter, text, body, kind } = file;
  if (frontmatter === undefined) return [];
  const block = { start: 0, end: body.range.start };
  const marks = kind === 'handbook' ? [] : [{ start: 0, end: block.start + text.slice(0, block.end).trimEnd().length }];
  const comment = commentsOf(file).find(({ range }) => touches(range, offset));
  const around = [...marks, frontmatter.root.range, ...within(text, frontmatter.root, offset)];
  return comment === undefined ? around : [...around, comment.range, trimmed(text, comment.words)];
}

function within(text: string, node: DataNode, offset: number): Range[] {
  if (node.kind === 'scalar') return inValue(text, node.range, offset);
  if (node.kind === 'list') {
    const item = node.items.find(({ range }) => touches(withDash(text, range), offset));
    return item === undefined ? [] : [withDash(text, item.range), item.range, ...within(text, item, offset)];
  }
  const entry = node.entries.find(({ keyRange, value }) => {
    return touches({ start: keyRange.start, end: Math.max(keyRange.end, value.range.end) }, offset);
  });
  if (entry === undefined) return [];
  const { keyRange, value } = entry;
  const whole = { start: keyRange.start, end: Math.max(keyRange.end, value.range.end) };
  if (touches(keyRange, offset)) return [whole, keyRange];
  return [whole, value.range, ...within(text, value, offset)];
}

/** An item of a list with the dash before it, where it has one. */
function withDash(text: string, range: Range): Range {
  const before = text.slice(lineStart(text, range.start), range.start);
  const dash = /-[ ]+$/.exec(before)?.[0].length ?? 0;
  return { start: range.start - dash, end: range.end };
}

/** The words between quotation marks, and one of several sentences. */
function inValue(text: string, range: Range, offset: number): Range[] {
  const isQuoted = /^(["'])[\s\S]*\1$/.test(text.slice(range.start, range.end)) && range.end - range.start > 1;
  const words = isQuoted ? { start: range.start + 1, end: range.end - 1 } : range;
  return [words, ...sentencesAround(text, words, offset)];
}
