import { join } from 'node:path';
import {
  counted,
  type FileChange,
  type FixedHandbook,
  fixHandbook,
  forTerminal,
  type Handbook,
} from '@living-sla/core';
import { fastParser } from '@living-sla/host';
import { changedLines } from './changed-lines.ts';
import { holds } from './select-files.ts';
import { isStill, writeFileAtOnce } from './write-file.ts';

/** What `sla check --fix` has to know besides the handbook. */
export interface FixOptions {
  /** The absolute path of the handbook's folder. */
  readonly folder: string;
  /** The way to it from the reader, with `/` at the end; put before paths. */
  readonly base: string;
  /** Files and folders below the handbook's root that may be changed; undefined means all. */
  readonly inside: readonly string[] | undefined;
  /** Says what would be done, and writes nothing. */
  readonly dryRun: boolean;
  /** What is made of the handbook each time it is read again. */
  readonly adjust: (handbook: Handbook) => Handbook;
}

/**
 * Makes all safe fixes in the files of a handbook, and says what it did, line by line.
 * @returns the handbook as it stands then, in a dry run as it would stand; and how many findings were repaired.
 */
export async function runFix(
  handbook: Handbook,
  options: FixOptions,
): Promise<{ handbook: Handbook; fixed: number; lines: readonly string[] }> {
  const { inside, adjust } = options;
  const mayChange = (file: string) =>
    (inside?.some((path) => holds(path, file)) ?? true) &&
    isStill(join(options.folder, file), handbook.files.get(file)?.file.text ?? '');
  const progress = progressOn(process.stderr);
  const fixed = fixHandbook(handbook, { parser: await fastParser(), mayChange, adjust, onRound: progress.tell });
  progress.end();
  if (options.dryRun) return { handbook: fixed.handbook, fixed: 0, lines: dryLines(fixed, options.base) };
  for (const { file, after } of fixed.changes) writeFileAtOnce(join(options.folder, file), after);
  const count = fixed.changes.length === 0 ? 0 : fixed.fixes.length;
  return { handbook: fixed.handbook, fixed: count, lines: doneLines(fixed, options.base) };
}

/** A line that says how far it is, where a person looks on; it goes when the work is done. */
function progressOn(stream: NodeJS.WriteStream): { tell: (repaired: number) => void; end: () => void } {
  if (!stream.isTTY) return { tell: () => {}, end: () => {} };
  return {
    tell: (repaired) => stream.write(`\rRepaired ${counted(repaired, 'finding')}; looking for more …`),
    end: () => stream.write('\r\u001B[K'),
  };
}

function doneLines({ fixes, changes }: FixedHandbook, base: string): string[] {
  if (changes.length === 0) return ['Fixed nothing: no finding has a repair that is safe to make without asking.', ''];
  const done = fixes.map(({ finding, fix }) => `  ${base}${finding.file}: ${fix.title} (${finding.rule})`);
  return [`Fixed ${amount(fixes, changes)}:`, ...done, ''].map(forTerminal);
}

function dryLines({ fixes, changes }: FixedHandbook, base: string): string[] {
  if (changes.length === 0) return ['Nothing would be fixed.', ''];
  const files = changes.flatMap((change) => [`${base}${change.file}`, ...changedLines(change), '']);
  return [`Would fix ${amount(fixes, changes)}; nothing is written:`, '', ...files].map(forTerminal);
}

function amount(fixes: readonly unknown[], changes: readonly FileChange[]): string {
  return `${counted(fixes.length, 'finding')} in ${counted(changes.length, 'file')}`;
}
