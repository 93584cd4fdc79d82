import { type DataPath, field, items } from '../parse/index.ts';
import { contains } from '../read/index.ts';
import type { FileFacts } from './file-facts.ts';
import type { Agreement, Term, TermUse } from './handbook.ts';
import type { TermNames } from './incremental/term-index.ts';
import type { Lexicon, LexiconMatch } from './lexicon.ts';

/** The names that can be used in a file, and the terms that they stand for. */
export interface KnownTerms {
  readonly lexicon: Lexicon<TermNames>;
  readonly termOf: (names: TermNames) => Term;
}

/**
 * Every place of one file that uses a term: in frontmatter values that hold words for people, where a field names a
 * term, and in the prose of the body; not in code and not in the targets of links.
 */
export function termUsesOf(facts: FileFacts, known: KnownTerms, agreement: Agreement | undefined): TermUse[] {
  return [...frontmatterUses(facts, known, agreement), ...bodyUses(facts, known)];
}

function frontmatterUses(facts: FileFacts, known: KnownTerms, agreement: Agreement | undefined): TermUse[] {
  const goalAt = goalsByPlace(agreement);
  const named = facts.references.filter((reference) => reference.kinds.includes('term'));
  return [...facts.prose, ...named].flatMap(({ range, path }) => {
    const matches = known.lexicon.find(facts.file.text, range);
    if (matches.length === 0) return none;
    const goal = path[0] === 'goals' ? goalAt.get(path[1]) : undefined;
    return matches.map((match) => use(facts, match, known, { place: 'frontmatter', path, section: 0, goal }));
  });
}

const none: readonly TermUse[] = [];

function bodyUses(facts: FileFacts, known: KnownTerms): TermUse[] {
  return facts.file.parts.prose.flatMap(({ range, place, section }) =>
    known.lexicon
      .find(facts.file.text, range)
      .map((match) => use(facts, match, known, { place, path: undefined, section, goal: undefined })),
  );
}

function use(
  { file }: FileFacts,
  { term: names, form, range }: LexiconMatch<TermNames>,
  { termOf }: KnownTerms,
  {
    place,
    path,
    section,
    goal,
  }: { place: TermUse['place']; path: DataPath | undefined; section: number; goal: string | undefined },
): TermUse {
  const term = termOf(names);
  const self = term.file === file && (term.agreement === undefined || contains(term.node.range, range));
  return { term, form, range, file, place, path, section, goal, self };
}

/** The keys of the goals by their place in the list, which has entries that are no goals too. */
function goalsByPlace(agreement: Agreement | undefined): ReadonlyMap<DataPath[number] | undefined, string> {
  const keys = new Map<DataPath[number] | undefined, string>();
  const goals = agreement?.goals ?? [];
  for (const [at, node] of items(field(agreement?.root, 'goals')).entries()) {
    const goal = goals[keys.size];
    if (goal?.node === node) keys.set(at, goal.key);
  }
  return keys;
}
