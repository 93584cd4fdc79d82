import { join } from 'node:path';
import { entry, type Handbook, handbookFile, type ParsedFile, parseFile, resolveHandbook } from '@living-sla/core';
import { fastParser } from '@living-sla/host';
import { CannotRun } from '../cannot-run.ts';
import { isStill, writeFileAtOnce } from '../check/write-file.ts';
import { type ImportMapping, mappingsOf } from './mapping.ts';
import { mappingLines } from './mapping-text.ts';

/** handbook.yaml with one import more. Comments, order and line ends stay. */
export interface KeptMapping {
  readonly before: string;
  readonly after: string;
}

/**
 * Puts a mapping under `imports` of handbook.yaml.
 * @throws CannotRun where its keys leave no place for it, with the lines to be written by hand.
 */
export async function withMapping(handbook: Handbook, mapping: ImportMapping): Promise<KeptMapping> {
  const file = handbook.settings.facts?.file;
  const after = file && insertedInto(file, mapping);
  const made = after === undefined ? undefined : parseFile(handbookFile, after, await fastParser());
  const again = made && resolveHandbook([made], { today: handbook.today, paths: [handbookFile] });
  // What is written has to be read back, and nothing that was there may be lost.
  const isRead = again?.settings.data !== undefined && mappingsOf(again).some(({ id }) => id === mapping.id);
  if (
    file === undefined ||
    after === undefined ||
    !isRead ||
    mappingsOf(again).length !== mappingsOf(handbook).length + 1
  )
    throw new CannotRun(`handbook.yaml leaves no place for the import. Write it there yourself:\n${byHand(mapping)}`);
  return { before: file.text, after };
}

/** Writes it. @throws CannotRun where somebody has changed handbook.yaml in the meantime. */
export function keepMapping(folder: string, { before, after }: KeptMapping): void {
  const path = join(folder, handbookFile);
  if (!isStill(path, before))
    throw new CannotRun(
      'handbook.yaml is being changed by somebody else, is a link, or is no text in UTF-8. Try again.',
    );
  writeFileAtOnce(path, after);
}

/** The lines to be added to handbook.yaml by hand. */
export function byHand(mapping: ImportMapping): string {
  return ['imports:', ...mappingLines(mapping).map((line) => `  ${line}`)].join('\n');
}

function insertedInto({ frontmatter, text }: ParsedFile, mapping: ImportMapping): string | undefined {
  if (frontmatter === undefined) return undefined;
  const newLine = text.includes('\r\n') ? '\r\n' : '\n';
  const known = entry(frontmatter.root, 'imports');
  if (known === undefined) {
    const top = text.trimEnd();
    return `${top}${newLine}${newLine}${byHand(mapping).replaceAll('\n', newLine)}${newLine}`;
  }
  const { value, keyRange } = known;
  if (value.kind === 'list' && value.items.length > 0 && text[value.range.start] !== '[') {
    const last = value.items.at(-1);
    const dash = last === undefined ? -1 : text.lastIndexOf('-', last.range.start);
    if (last === undefined || dash < 0) return undefined;
    const indent = text.slice(text.lastIndexOf('\n', dash) + 1, dash);
    const end = last.range.start + text.slice(last.range.start, last.range.end).trimEnd().length;
    return insertedAt(text, lineEnd(text, end), mapping, indent, newLine);
  }
  if (value.kind !== 'list' || value.items.length > 0) return undefined;
  const cleared = text.slice(0, value.range.start).trimEnd() + text.slice(value.range.end);
  return insertedAt(cleared, lineEnd(cleared, keyRange.end), mapping, '  ', newLine);
}

function insertedAt(text: string, at: number, mapping: ImportMapping, indent: string, newLine: string): string {
  const lines = mappingLines(mapping).map((line) => `${newLine}${indent}${line}`);
  return text.slice(0, at) + lines.join('') + (at === text.length ? newLine : '') + text.slice(at);
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  if (end < 0) return text.length;
  return text[end - 1] === '\r' ? end - 1 : end;
}
