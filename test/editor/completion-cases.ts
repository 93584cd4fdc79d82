import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type DataEntry,
  type DataNode,
  type FieldStep,
  fieldsOf,
  type Handbook,
  type ParsedFile,
  parseFile,
  resolveHandbook,
  stepInto,
} from '@living-sla/core';
import { type Completion, completionsAt, plainTemplate } from '@living-sla/core/editor';
import { fastParser } from '@living-sla/host';
import { repository } from '../support/repository.ts';

/** Something that was taken out of a file, and that a completion at this place has to bring back. */
export type Case = {
  /** What was taken out: a whole key with its value, a key before its colon, most letters of a key, a value, the unit behind a number. */
  kind: 'key' | 'key alone' | 'begun key' | 'value' | 'unit';
  path: string;
  text: string;
  offset: number;
  /** What has to be offered. */
  wanted: string;
  /** The file as it was, near the place, for a message. */
  near: string;
};

const today = '2026-11-21';
const folder = join(repository, 'content');
const paths = readdirSync(folder, { recursive: true })
  .map(String)
  .filter((path) => /\.(mdx|yaml)$/.test(path));
const parser = await fastParser();
const files = new Map(paths.map((path) => [path, parsed(path, readFileSync(join(folder, path), 'utf8'))]));

/** The example handbook, with one of its files as it is given. */
export function handbookWith(path: string, text: string): { handbook: Handbook; file: ParsedFile } {
  const file = parsed(path, text);
  const all = [...files].map(([each, known]) => (each === path ? file : known));
  return { file, handbook: resolveHandbook(all, { today, paths }) };
}

/** What is offered in a case, as it would be written. */
export function offeredIn({ path, text, offset }: Case): readonly Completion[] {
  const { file, handbook } = handbookWith(path, text);
  return completionsAt(file, handbook, offset, { byHand: true }).items;
}

/** The text of a case with one of its offers put in. */
export function withOffer({ text }: Case, { range, template }: Completion): string {
  return text.slice(0, range.start) + plainTemplate(template) + text.slice(range.end);
}

/** The same case in a file with the line ends of Windows. */
export function withWindowsLines(each: Case): Case {
  const before = each.text.slice(0, each.offset).replaceAll('\n', '\r\n');
  return { ...each, text: before + each.text.slice(each.offset).replaceAll('\n', '\r\n'), offset: before.length };
}

/** Every case that the example handbook has: hundreds in each agreement. */
export function allCases(): Case[] {
  return [...files.values()].flatMap((file) => {
    const { root } = file.frontmatter ?? {};
    return root === undefined ? [] : casesIn(file, root, fieldsOf(file.kind));
  });
}

function casesIn(file: ParsedFile, node: DataNode, step: FieldStep | undefined): Case[] {
  if (step === undefined) return [];
  if (node.kind === 'scalar') return valueCases(file, node, step);
  if (node.kind === 'list') return node.items.flatMap((item) => casesIn(file, item, stepInto(step, '*')));
  return node.entries.flatMap((entry) => [
    ...(step.next.has(entry.key) ? keyCases(file, entry) : []),
    ...casesIn(file, entry.value, stepInto(step, entry.key)),
  ]);
}

function keyCases(file: ParsedFile, { key, keyRange, value }: DataEntry): Case[] {
  const { start } = keyRange;
  const end = Math.max(keyRange.end + 1, value.range.end);
  return [
    cut(file, 'key', start, end, key),
    cut(file, 'key alone', start, keyRange.end, key),
    cut(file, 'begun key', start + Math.min(2, key.length - 1), end, key),
  ];
}

function valueCases(file: ParsedFile, node: DataNode & { kind: 'scalar' }, { field }: FieldStep): Case[] {
  const { start, end } = node.range;
  const isListed = field?.words !== undefined || field?.types.join() === 'boolean';
  const isName = field?.ref !== undefined && field.open !== true;
  const number = field?.value?.[0] === 'duration' ? /^\d+ /.exec(node.text)?.[0] : undefined;
  return [
    ...(isListed || isName ? [cut(file, 'value', start, end, node.text)] : []),
    ...(number === undefined ? [] : [cut(file, 'unit', start + number.length, end, node.text)]),
  ];
}

function cut({ path, text }: ParsedFile, kind: Case['kind'], start: number, end: number, wanted: string): Case {
  const near = text.slice(Math.max(0, start - 60), end + 20);
  return { kind, path, text: text.slice(0, start) + text.slice(end), offset: start, wanted, near };
}

function parsed(path: string, text: string): ParsedFile {
  const file = parseFile(path, text, parser);
  if (file === undefined) throw new Error(`${path} is no part of a handbook.`);
  return file;
}
