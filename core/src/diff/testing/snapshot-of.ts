import { parseFile } from '../../parse/index.ts';
import { portableParser } from '../../parse/markdown/portable-parser.ts';
import { type Handbook, resolveHandbook } from '../../resolve/index.ts';
import type { HandbookSnapshot } from '../snapshot/snapshot.ts';
import { type SnapshotOptions, takeSnapshot } from '../snapshot/take-snapshot.ts';

/** Files by path. */
export type Files = Readonly<Record<string, string>>;

/** Reads a handbook from texts. */
export function handbookOf(files: Files): Handbook {
  const parsed = Object.entries(files).flatMap(([path, text]) => parseFile(path, text, portableParser) ?? []);
  return resolveHandbook(parsed, { today: '2026-11-21', paths: Object.keys(files) });
}

/** The snapshot of a handbook of texts. */
export function snapshotOf(files: Files, options?: SnapshotOptions): HandbookSnapshot {
  return takeSnapshot(handbookOf(files), options);
}

/** The text of an agreement: its keys, and its body where it has one. */
export function agreementText(keys: string, body = ''): string {
  return `---\n${keys.trim()}\n---\n${body}`;
}
