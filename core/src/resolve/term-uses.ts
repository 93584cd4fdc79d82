import { type DataPath, field, items } from '../parse/index.ts';
import { contains } from '../read/index.ts';
import type { FileFacts } from './file-facts.ts';
import type { Agreement, TermUse } from './handbook.ts';
import type { Lexicon, LexiconMatch } from './lexicon.ts';

/**
 * Every place of one file that uses a term: in frontmatter values that hold words for people, where a field names a
 * term, and in the prose of the body; not in code and not in the targets of links.
 */
export function termUsesOf(facts: FileFacts, lexicon: Lexicon, agreement: Agreement | undefined): TermUse[] {
  return [...frontmatterUses(facts, lexicon, agreement), ...bodyUses(facts, lexicon)];
}

function frontmatterUses(facts: FileFacts, lexicon: Lexicon, agreement: Agreement | undefined): TermUse[] {
  const goalAt = goalsByPlace(agreement);
  const named = facts.references.filter((reference) => reference.kinds.includes('term'));
  return [...facts.prose, ...named].flatMap(({ range, path }) => {
    const matches = lexicon.find(facts.file.text, range);
    if (matches.length === 0) return none;
    const goal = path[0] === 'goals' ? goalAt.get(path[1]) : undefined;
    return matches.map((match) => use(facts, match, { place: 'frontmatter', path, section: 0, goal }));
  });
}

const none: readonly TermUse[] = [];

function bodyUses(facts: FileFacts, lexicon: Lexicon): TermUse[] {
  return facts.file.parts.prose.flatMap(({ range, place, section }) =>
    lexicon
      .find(facts.file.text, range)
      .map((match) => use(facts, match, { place, path: undefined, section, goal: undefined })),
  );
}

function use(
  { file }: FileFacts,
  { term, form, range }: LexiconMatch,
  {
    place,
    path,
    section,
    goal,
  }: { place: TermUse['place']; path: DataPath | undefined; section: number; goal: string | undefined },
): TermUse {
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
