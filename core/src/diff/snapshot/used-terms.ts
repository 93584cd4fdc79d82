import { nodeAt, type ParsedFile } from '../../parse/index.ts';
import { slug, type TermUse, textField } from '../../resolve/index.ts';
import type { UsedTerm } from './snapshot.ts';

/**
 * Which terms a file uses, each once for each goal, for each definition, and once for all the rest. The use of a term in
 * its own definition says nothing; a word to avoid stands for its term all the same.
 */
export function usedTerms(file: ParsedFile, uses: readonly TermUse[]): readonly UsedTerm[] {
  const used = new Map<string, UsedTerm>();
  for (const use of uses) {
    if (use.self) continue;
    const place = placeOf(file, use);
    const key = JSON.stringify([use.term.id, place.in, place.key]);
    if (!used.has(key)) used.set(key, { term: use.term.id, ...place });
  }
  return [...used.values()];
}

function placeOf(file: ParsedFile, { goal, path }: TermUse): Omit<UsedTerm, 'term'> {
  if (goal !== undefined) return { in: 'goal', key: goal };
  if (file.kind === 'term') return { in: 'definition', key: file.id };
  const definition = path?.[0] === 'definitions' ? nodeAt(file.frontmatter?.root, path.slice(0, 2)) : undefined;
  const name = textField(definition, 'term');
  return name === undefined ? { in: 'elsewhere' } : { in: 'definition', key: `${file.id}/${slug(name.value)}` };
}
