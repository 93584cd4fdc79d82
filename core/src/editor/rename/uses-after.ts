import { applyEdits } from '../../check/apply-fixes.ts';
import type { Edit } from '../../check/index.ts';
import type { ParsedFile } from '../../parse/index.ts';
import type { Range } from '../../read/index.ts';
import {
  type FileFacts,
  type Handbook,
  type Lexicon,
  type LexiconMatch,
  makeLexicon,
  type Term,
  type TermUse,
} from '../../resolve/index.ts';
import { namedOtherwise } from '../references.ts';
import { type MovedOffsets, movedOffsets } from './moved-offsets.ts';

/** A place whose words would name another thing after a rename. */
export interface ChangedUse {
  readonly file: ParsedFile;
  /** Where the words stand now. */
  readonly range: Range;
  /** As they would be. */
  readonly words: string;
  /** The term that they name now, and the one that they would name; undefined for none. */
  readonly before: Term | undefined;
  readonly after: Term | undefined;
}

/**
 * The first place at which words would name another term than before, once a term has another name and the edits are
 * made: an ordinary word that becomes a term, two words that become the name of a third. undefined where all stays.
 */
export function firstChangedUse(
  handbook: Handbook,
  renamed: { readonly from: Term; readonly to: Term },
  edits: ReadonlyMap<string, readonly Edit[]>,
): ChangedUse | undefined {
  const { from, to } = renamed;
  const lexiconOf = lexicons(handbook.terms.map((term) => (term.node === from.node ? to : term)));
  for (const facts of handbook.files.values()) {
    const home = homeOf(facts, handbook);
    if (from.agreement !== undefined && from.agreement !== home) continue;
    const changed = changedIn(facts, handbook, lexiconOf(home), edits.get(facts.file.path) ?? []);
    if (changed !== undefined) return changed;
  }
  return undefined;
}

/** Own terms come before shared ones, and those in the order of their files, as when a handbook is read. */
function lexicons(terms: readonly Term[]): (home: string | undefined) => Lexicon<Term> {
  const shared = terms.filter((term) => term.agreement === undefined);
  const behind = makeLexicon(shared.sort((a, b) => (a.file.path < b.file.path ? -1 : 1)));
  const own = new Map<string, Term[]>();
  for (const term of terms) {
    if (term.agreement !== undefined) own.set(term.agreement, [...(own.get(term.agreement) ?? []), term]);
  }
  const made = new Map([...own].map(([home, each]) => [home, makeLexicon(each, behind)]));
  return (home) => made.get(home ?? '') ?? behind;
}

/** The agreement whose own terms a file knows. A review speaks the language of the first agreement that it looks at. */
function homeOf({ file }: FileFacts, handbook: Handbook): string | undefined {
  if (file.kind === 'agreement') return file.id;
  return file.kind === 'review' ? handbook.reviews.find((review) => review.file === file)?.agreements[0] : undefined;
}

function changedIn(
  { file, prose, references }: FileFacts,
  handbook: Handbook,
  lexicon: Lexicon<Term>,
  edits: readonly Edit[],
): ChangedUse | undefined {
  const text = edits.length === 0 ? file.text : applyEdits(file.text, edits);
  const moved = movedOffsets(edits);
  const usesIn = usesByPlace(handbook.usesIn(file));
  const others = new Set(namedOtherwise(file, handbook).map(({ start }) => start));
  const named = references.filter(({ kinds, range }) => kinds.includes('term') && !others.has(range.start));
  for (const { range } of [...prose, ...named, ...file.parts.prose]) {
    const uses = usesIn(range);
    const matches = lexicon.find(text, { start: moved.after(range.start), end: moved.after(range.end) });
    for (let at = 0; at < Math.max(uses.length, matches.length); at++) {
      const [use, match] = [uses[at], matches[at]];
      if (!isSame(use, match, moved)) return describe(file, text, use, match, moved);
    }
  }
  return undefined;
}

/** The uses within a range, each once. */
function usesByPlace(uses: readonly TermUse[]): (range: Range) => readonly TermUse[] {
  const byStart = new Map(uses.map((use) => [use.range.start, use]));
  const sorted = [...byStart.values()].sort((a, b) => a.range.start - b.range.start);
  return ({ start, end }) => {
    let [from, to] = [0, sorted.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((sorted[middle] as TermUse).range.start < start) from = middle + 1;
      else to = middle;
    }
    while ((sorted[to]?.range.start ?? end) < end) to++;
    return sorted.slice(from, to);
  };
}

function isSame(use: TermUse | undefined, match: LexiconMatch<Term> | undefined, moved: MovedOffsets): boolean {
  if (use === undefined || match === undefined || match.term.node !== use.term.node) return false;
  return moved.after(use.range.start) <= match.range.start && match.range.end <= moved.after(use.range.end);
}

/** Of the two that differ, the one that stands first in the text tells what happens. */
function describe(
  file: ParsedFile,
  text: string,
  use: TermUse | undefined,
  match: LexiconMatch<Term> | undefined,
  moved: MovedOffsets,
): ChangedUse {
  const start = use === undefined ? Number.POSITIVE_INFINITY : moved.after(use.range.start);
  if (use === undefined || (match !== undefined && match.range.start < start)) {
    const at = match?.range ?? { start: 0, end: 0 };
    const range = { start: moved.before(at.start), end: moved.before(at.end) };
    const before = start < at.end ? use?.term : undefined;
    return { file, range, words: text.slice(at.start, at.end), before, after: match?.term };
  }
  const end = moved.after(use.range.end);
  const instead = match !== undefined && match.range.start < end ? match : undefined;
  const words = text.slice(instead?.range.start ?? start, instead?.range.end ?? end);
  return { file, range: use.range, words, before: use.term, after: instead?.term };
}
