import { handbookFile, type ParsedFile } from '../../parse/index.ts';
import { plainFields } from '../snapshot/plain-fields.ts';
import type { PastFile } from './file-store.ts';
import type { Closure } from './look-back.ts';
import type { WatchedSpan } from './past-agreement.ts';
import { saysTheSame } from './says-the-same.ts';
import { lastChange, noteOf, type Telling } from './telling.ts';

/** A stretch in which an agreement said something else at the end than at first, under one number. */
export interface SilentChange {
  /** The number of the last commit that changed it. */
  readonly at: number;
  readonly message: string;
}

/**
 * Whether an agreement changed while it kept its number. What was only laid out anew, signed or given another status says
 * the same; so does what was changed and changed back, and a draft binds nobody yet.
 */
export function changedInSpan(span: WatchedSpan, telling: Telling): SilentChange | undefined {
  const before = span.first && telling.closures.get(span.first);
  const after = span.last && telling.closures.get(span.last);
  if (before === undefined || after === undefined) return undefined;
  const differing = filesThatDiffer(before, after, telling);
  if (differing.length === 0) return undefined;
  const at = lastChange(span, telling);
  return { at, message: messageOf(differing, span.number as string, noteOf(telling, at).date) };
}

function messageOf(differing: readonly Differing[], number: string, date: string): string {
  if (differing.some(({ file }) => file.kind === 'agreement')) {
    return `Since ${number} came, its text changed (last on ${date}) and kept the number: whoever read it before knows another text.`;
  }
  const definitions = differing.map(({ file, deed }) => `the definition of “${nameOf(file)}” ${deed}`);
  return `Since ${number} came, ${definitions.join(', ')} (last on ${date}), and the agreement kept the number.`;
}

function nameOf(file: ParsedFile): string {
  const name = plainFields(file)?.term;
  return typeof name === 'string' ? name : file.id;
}

interface Differing {
  /** As it is after, or was before where it is gone. */
  readonly file: ParsedFile;
  readonly deed: 'was added' | 'changed' | 'was removed';
}

/** The files that say something else; handbook.yaml is none of the agreement's own. */
function filesThatDiffer(before: Closure, after: Closure, { store }: Telling): readonly Differing[] {
  const old = new Map(before.files.map((file) => [file.path, file]));
  const differing: (readonly [PastFile, Differing['deed']])[] = [];
  for (const file of after.files) {
    const was = old.get(file.path);
    old.delete(file.path);
    if (was === undefined) differing.push([file, 'was added']);
    else if (was.blob !== file.blob && !saysTheSame(store.file(was), store.file(file)))
      differing.push([file, 'changed']);
  }
  for (const file of old.values()) differing.push([file, 'was removed']);
  return differing.flatMap(([past, deed]) => {
    const file = past.path === handbookFile ? undefined : store.file(past);
    return file === undefined ? [] : [{ file, deed }];
  });
}
