import type { NameKind } from '@living-sla/schema';
import { nodeAt } from '../../parse/index.ts';
import { type Agreement, type FileFacts, slug, textField } from '../../resolve/index.ts';
import { namesOfTerms, termsIn } from './terms-in.ts';
import type { Offer } from './value-slot.ts';
import { stepOf, type Writing, wordsOf } from './writing.ts';

/**
 * The names that a reference may use at a place: of its file's own agreement, of the agreements that a review looks at,
 * else of all. Those of the file itself are known also where its keys are half-typed.
 * @param open whether a name that is declared nowhere is fine as well: then roles go by the name that people say.
 */
export function namesFor(
  writing: Writing,
  kinds: readonly NameKind[],
  also: readonly string[],
  open: boolean,
): Offer[] {
  const declared = kinds.flatMap((kind) => [...namesOf(kind, writing, open), ...ownNames(kind, writing)]);
  const words = also.filter((each) => declared.every(({ text }) => text !== each));
  const seen = new Set<string>();
  return [...declared, ...words.map((text): Offer => ({ text, kind: 'word' }))].filter(({ text }) => {
    const isNew = text.trim() !== '' && !seen.has(text);
    seen.add(text);
    return isNew;
  });
}

/** The agreements whose parties, stages and goals may be named in a file. */
export function nearAgreements({ file, handbook }: Writing): readonly Agreement[] {
  const own = handbook.agreements.find((agreement) => agreement.file.path === file.path);
  if (own !== undefined) return [own];
  const review = handbook.reviews.find((each) => each.file.path === file.path);
  const reviewed = handbook.agreements.filter(({ id }) => review?.agreements.includes(id));
  return reviewed.length > 0 ? reviewed : handbook.agreements;
}

function namesOf(kind: NameKind, writing: Writing, open: boolean): Offer[] {
  const { handbook } = writing;
  const near = nearAgreements(writing);
  if (kind === 'term') return namesOfTerms(termsIn(writing));
  if (kind === 'agreement') return handbook.agreements.map(({ id, title }) => name(id, title));
  if (kind === 'party') return near.flatMap(({ parties }) => parties.map(({ id, name: says }) => name(id, says)));
  if (kind === 'goal') {
    return near.flatMap(({ goals }) =>
      goals.flatMap(({ id, statement }) => (id ? [name(id.value, statement.value)] : [])),
    );
  }
  const files = kind === 'calendar' || kind === 'role' ? [handbook.settings.facts] : near.map(({ facts }) => facts);
  const ids = files.flatMap((facts) => (facts === undefined ? [] : declaredIds(facts, kind)));
  // Where any words will do, people write the name of a role and not its id.
  return open && kind === 'role' ? [...ids.flatMap(calledByName), ...ids] : ids;
}

function calledByName({ detail, ...id }: Offer): Offer[] {
  return detail === undefined ? [] : [{ ...id, text: detail }];
}

function declaredIds(facts: FileFacts, kind: NameKind): Offer[] {
  return facts.ids.flatMap((id) => {
    if (id.kind !== kind) return [];
    const around = nodeAt(facts.file.frontmatter?.root, id.path.slice(0, -1));
    const called = textField(around, 'name')?.value ?? textField(around, 'term')?.value;
    const says = textField(around, 'means')?.value ?? textField(around, 'enter')?.value;
    return [{ text: id.name, kind: 'name', detail: called, says }];
  });
}

/** What the lines of the file itself declare, although its keys may be too broken for the rest of the handbook to see it. */
function ownNames(kind: NameKind, writing: Writing): Offer[] {
  if (writing.file.kind !== 'agreement' && writing.file.kind !== 'handbook') return [];
  return writing.outline.entries.flatMap((entry) => {
    if (entry.form !== 'plain' && entry.form !== 'quoted') return [];
    const step = stepOf(writing, entry);
    if (step?.field?.id !== kind) return [];
    const words = wordsOf(writing, entry);
    // A party that is only a name goes by its slug.
    return [name(kind === 'party' && entry.kind === 'item' ? slug(words) : words, undefined)];
  });
}

function name(text: string, says: string | undefined): Offer {
  return { text, kind: 'name', detail: says === undefined || says === text ? undefined : says.slice(0, 80) };
}
