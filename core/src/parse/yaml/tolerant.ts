import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  Scalar,
  visit,
} from 'yaml';
import type { Range } from '../../read/index.ts';
import type { DataEntry, DataNode, DataScalar } from '../data.ts';
import type { Problem } from '../problem.ts';
import { trim } from './fast.ts';
import { plainMessage } from './plain-message.ts';
import { plainValue } from './scalar.ts';

/** What the tolerant reader makes of broken YAML: the part of the tree that can be told, and what is wrong. */
export interface TolerantYaml {
  readonly root: DataNode | undefined;
  readonly problems: readonly Problem[];
}

/**
 * Reads any YAML text, broken or not, and goes on behind an error.
 * @param text the YAML alone; @param base the offset of its first character in the file.
 */
export function readTolerant(text: string, base: number): TolerantYaml {
  const options = { schema: 'core', version: '1.2', uniqueKeys: false, merge: false, logLevel: 'silent' } as const;
  const document = parseDocument(text, options) as Document.Parsed;
  const problems = [...syntaxProblems(document, text, base), ...refused(document, text, base)];
  const root = document.contents === null ? undefined : toData(document.contents as Node, text, base);
  return { root, problems };
}

function syntaxProblems(document: Document.Parsed, text: string, base: number): Problem[] {
  return document.errors.map((error): Problem => {
    const range = visible(place(error.pos, text, base), base);
    const words = text.slice(range.start - base, range.end - base).split('\n', 1)[0] ?? '';
    return { code: 'yaml-syntax', message: plainMessage(error.code, words), range };
  });
}

/** A place without width is widened to the character before it, so that there is something to point at. */
function visible({ start, end }: Range, base: number): Range {
  return end > start ? { start, end } : { start: Math.max(base, start - 1), end };
}

/** Anchors, aliases and tags are refused: an alias can blow a small file up to any size, a tag can name code. */
function refused(document: Document.Parsed, text: string, base: number): Problem[] {
  const problems: Problem[] = [];
  const add = (node: Node, what: string) => {
    const message = `${what} cannot be used in a handbook. Write the value out where it is needed.`;
    problems.push({ code: 'yaml-syntax', message, range: place(node.range ?? [0, 0], text, base) });
  };
  visit(document, {
    Alias: (_key, node) => add(node, `The alias “*${node.source}”`),
    Node: (_key, node) => {
      if (!isAlias(node) && node.anchor !== undefined) add(node, `The anchor “&${node.anchor}”`);
      if (node.tag !== undefined) add(node, `The tag “${node.tag}”`);
    },
  });
  return problems;
}

function toData(node: Node | null, text: string, base: number, emptyAt = 0): DataNode {
  if (isMap(node)) {
    const entries = node.items.flatMap((pair) => toEntry(pair as Pair<Node, Node | null>, text, base));
    return { kind: 'map', range: collectionRange(node, text, base), entries };
  }
  if (isSeq(node)) {
    const items = node.items.map((item) => toData(item as Node, text, base));
    return { kind: 'list', range: collectionRange(node, text, base), items };
  }
  if (isScalar(node)) return toScalar(node, text, base);
  const at = node?.range?.[0] ?? emptyAt;
  return { kind: 'scalar', range: { start: at + base, end: at + base }, value: null, text: '' };
}

function toEntry(pair: Pair<Node, Node | null>, text: string, base: number): DataEntry[] {
  if (!isScalar(pair.key)) return [];
  const key = toScalar(pair.key, text, base);
  const behind = Math.min(key.range.end - base + 1, text.length);
  return [{ key: key.text, keyRange: key.range, value: toData(pair.value, text, base, behind) }];
}

function toScalar(node: Scalar, text: string, base: number): DataScalar {
  const [start, end] = node.range ?? [0, 0, 0];
  const block = node.type === Scalar.BLOCK_FOLDED || node.type === Scalar.BLOCK_LITERAL;
  const range = block ? trim(text, lineAfter(text, start), end) : { start, end };
  const plain = node.type === Scalar.PLAIN || node.type === undefined;
  const shown = typeof node.value === 'string' ? node.value : (node.source ?? '');
  const value = plain ? plainValue(node.source ?? '') : shown;
  return {
    kind: 'scalar',
    range: { start: range.start + base, end: range.end + base },
    value,
    text: plain ? (node.source ?? '') : shown,
  };
}

/** The library counts the white space behind a block collection to it; a range ends with the last value. */
function collectionRange(node: { range?: [number, number, number] | null }, text: string, base: number): Range {
  const [start, end] = node.range ?? [0, 0];
  const trimmed = trim(text, start, end);
  return { start: start + base, end: Math.max(start, trimmed.end) + base };
}

function lineAfter(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end + 1;
}

/** A place of the library's as a range of the file; it may lie behind the last character. */
function place([from = 0, to = from]: readonly number[], text: string, base: number): Range {
  const last = text.trimEnd().length;
  const start = Math.min(from, last);
  return { start: start + base, end: Math.max(start, Math.min(to, last)) + base };
}
