import type { Root } from 'mdast';
import { type LineIndex, lineIndex, type Range } from '../read/index.ts';
import { type FileKind, fileId, fileKind } from './file-kind.ts';
import { type Frontmatter, readFrontmatter } from './frontmatter.ts';
import { type BodyParts, bodyParts } from './markdown/body-parts.ts';
import type { MarkdownParser } from './markdown/markdown-parser.ts';
import { type Body, readBody } from './markdown/read-body.ts';
import type { Problem } from './problem.ts';
import { type ResultsTable, readResultsTable } from './results/index.ts';
import { readYaml } from './yaml/read-yaml.ts';

/** One file of a handbook, read: what could be understood, where it stands, and what could not. */
export interface ParsedFile {
  readonly path: string;
  readonly text: string;
  readonly kind: FileKind;
  readonly id: string;
  /** undefined where the file has no readable keys. handbook.yaml is all keys and no body. */
  readonly frontmatter: Frontmatter | undefined;
  readonly body: Body;
  readonly parts: BodyParts;
  readonly problems: readonly Problem[];
  /** The rows of results, for a file of results; it has no keys and no body. undefined for any other. */
  readonly results?: ResultsTable;
  /** Lines of the text, made when first asked for. */
  readonly lines: () => LineIndex;
}

/**
 * Reads one file. Never throws: what is broken becomes a problem, and what stands around it is still there.
 * @param path its place below the handbook's root, which tells its kind.
 * @returns undefined for a file that is no part of a handbook.
 */
export function parseFile(path: string, written: string, parser: MarkdownParser): ParsedFile | undefined {
  const kind = fileKind(path);
  if (kind === undefined) return undefined;
  // Half of a surrogate pair and the character zero stand for nothing, as in CommonMark; offsets stay what they were.
  const text = written.toWellFormed().replaceAll('\u0000', '\uFFFD');
  const file = { path, text, kind, id: fileId(path), lines: once(() => lineIndex(text)) };
  if (kind === 'handbook') return { ...file, ...readKeys(text) };
  if (kind === 'results') return { ...file, ...withoutText(text), results: readResultsTable(text) };
  const top = readFrontmatter(text);
  const { body, tree, modules, problems } = readBody(text, top.bodyStart, parser);
  const parts = safeParts(tree, modules);
  return { ...file, frontmatter: top.frontmatter, body, parts, problems: [...top.problems, ...problems] };
}

function readKeys(text: string): Pick<ParsedFile, 'frontmatter' | 'body' | 'parts' | 'problems'> {
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  const { root, problems } = readYaml(text.slice(start), start);
  const frontmatter = root && { range: { start, end: text.length }, root };
  return { ...withoutText(text), frontmatter, problems };
}

/** What a file has that holds no text for people. */
function withoutText(text: string): Pick<ParsedFile, 'frontmatter' | 'body' | 'parts' | 'problems'> {
  const none: Root = { type: 'root', children: [] };
  const body: Body = { range: { start: text.length, end: text.length }, tree: () => none };
  return { frontmatter: undefined, body, parts: bodyParts(none), problems: [] };
}

/** A tree nested deeper than the machine's stack has no parts; the parser has already said that it is too deep or not. */
function safeParts(tree: Root, modules: readonly Range[]): BodyParts {
  try {
    return bodyParts(tree, modules);
  } catch {
    return bodyParts({ type: 'root', children: [] }, modules);
  }
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
