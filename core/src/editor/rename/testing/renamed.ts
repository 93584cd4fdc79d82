import { applyEdits } from '../../../check/apply-fixes.ts';
import { type ParsedFile, parseFile } from '../../../parse/index.ts';
import { portableParser } from '../../../parse/markdown/portable-parser.ts';
import { type Handbook, resolveHandbook } from '../../../resolve/index.ts';
import { type Refusal, renameAt } from '../../rename.ts';

/** The texts of a handbook, by path. */
export type Texts = Readonly<Record<string, string>>;

/** A handbook from texts in memory. */
export function handbookOf(texts: Texts): Handbook {
  const files = Object.entries(texts).flatMap(([path, text]) => parsed(path, text) ?? []);
  return resolveHandbook(files, { today: '2026-11-21', paths: Object.keys(texts) });
}

/** A property test asks for the same few texts again and again. */
function parsed(path: string, text: string): ParsedFile | undefined {
  const key = `${path}\n${text}`;
  const file = known.get(key) ?? parseFile(path, text, portableParser);
  if (file !== undefined) known.set(key, file);
  return file;
}

const known = new Map<string, ParsedFile>();

/** A file of a handbook, and words in it: the cursor stands on their first letter, where they first stand, or `behind` it. */
export type At = readonly [path: string, words: string, behind?: number];

/** The texts after a rename of what stands at a place. Throws where it is refused. */
export function renamed(texts: Texts, at: At, name: string): Texts {
  const after = tryRename(texts, at, name);
  if ('refusal' in after) throw new Error(after.refusal);
  return after.texts;
}

/** Why a rename is refused; undefined where it is not. */
export function refusal(texts: Texts, at: At, name: string): string | undefined {
  const after = tryRename(texts, at, name);
  return 'refusal' in after ? after.refusal : undefined;
}

/** The texts after a rename of what stands at a place, or why it is refused. */
export function tryRename(
  texts: Texts,
  [path, words, behind = 0]: At,
  name: string,
): { readonly texts: Texts } | Refusal {
  const handbook = handbookOf(texts);
  const file = handbook.files.get(path)?.file;
  const at = file?.text.indexOf(words) ?? -1;
  if (file === undefined || at === -1) throw new Error(`“${words}” does not stand in ${path}.`);
  const renaming = renameAt(file, handbook, at + behind, name);
  if ('refusal' in renaming) return renaming;
  const edits = Map.groupBy(renaming.edits, (edit) => edit.file);
  const after = Object.entries(texts).map(([each, text]) => [each, applyEdits(text, edits.get(each) ?? [])]);
  return { texts: Object.fromEntries(after) };
}
