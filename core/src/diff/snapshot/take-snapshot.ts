import type { FileKind } from '@living-sla/schema';
import { handbookFile, type ParsedFile } from '../../parse/index.ts';
import { hash, remembered } from '../../read/index.ts';
import { type Handbook, type TermUse, textField } from '../../resolve/index.ts';
import { isEnglishWord } from '../spelling/english.ts';
import { plainFields } from './plain-fields.ts';
import { proseBlocks } from './prose-blocks.ts';
import type { FileSnapshot, HandbookSnapshot } from './snapshot.ts';
import { unknownWords } from './unknown-words.ts';
import { usedTerms } from './used-terms.ts';

/** How a snapshot is taken. */
export interface SnapshotOptions {
  /**
   * Whether a dictionary knows a word. Absent means the English one for a handbook in English. For one in another language
   * nobody looks, and no file tells which of its words are misspelt.
   */
  readonly spelling?: (word: string) => boolean;
}

/**
 * What a handbook says now, as plain data. Never throws: a file that cannot be read whole is kept as its text. A file
 * that is the same as last time is not looked at again. Results are no part of it: they tell how it went, and bind nobody.
 */
export function takeSnapshot(
  handbook: Pick<Handbook, 'files' | 'usesIn'>,
  { spelling = spellingFor(handbook) }: SnapshotOptions = {},
): HandbookSnapshot {
  const files = [...handbook.files.values()].flatMap(({ file }) =>
    isCompared(file) ? snapshotOf(file, handbook.usesIn(file), spelling) : [],
  );
  return { format: 1, files };
}

/** Its handbook.yaml names the language; one without it is in English. */
function spellingFor({ files }: Pick<Handbook, 'files'>): SnapshotOptions['spelling'] {
  const settings = files.get(handbookFile)?.file.frontmatter?.root;
  const language = textField(settings, 'language')?.value ?? 'en';
  return /^en(?:-|$)/i.test(language) ? isEnglishWord : undefined;
}

/** A file whose words are compared. */
type ComparedFile = ParsedFile & { readonly kind: FileKind };

function isCompared(file: ParsedFile): file is ComparedFile {
  return file.kind !== 'results';
}

interface Taken {
  readonly uses: readonly TermUse[];
  readonly spelling: SnapshotOptions['spelling'];
  readonly snapshot: FileSnapshot;
}

const taken = new WeakMap<ParsedFile, Taken>();

function snapshotOf(file: ComparedFile, uses: readonly TermUse[], spelling: SnapshotOptions['spelling']): FileSnapshot {
  const known = taken.get(file);
  if (known?.uses === uses && known.spelling === spelling) return known.snapshot;
  const own = ownWords(file);
  const misspelt = spelling === undefined ? {} : { misspelt: unknownWords(own, spelling) };
  const snapshot = { ...own, uses: usedTerms(file, uses), ...misspelt };
  taken.set(file, { uses, spelling, snapshot });
  return snapshot;
}

/** What hangs on the text of the file alone. */
const ownWords = remembered((file: ComparedFile): Omit<FileSnapshot, 'uses' | 'misspelt'> => {
  const { path, id, kind, text } = file;
  const fields = plainFields(file);
  const blocks = proseBlocks(file);
  const isWhole = fields !== undefined && blocks !== undefined && !isBroken(file);
  const unreadable = isWhole ? {} : { unreadable: text };
  return { path, id, kind, hash: hash(text), ...unreadable, fields: fields ?? {}, blocks: blocks ?? [] };
});

/** A page without any keys at the top is read whole all the same; every other problem hides something. */
function isBroken({ problems }: ParsedFile): boolean {
  return problems.some(({ code, range }) => code !== 'frontmatter' || range.end > 0);
}
