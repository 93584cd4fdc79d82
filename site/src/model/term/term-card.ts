import { field, items, type Term } from '@living-sla/core';
import type { Context } from '../context.ts';
import { firstSentence } from '../sentences.ts';
import { statusBadge } from '../statuses.ts';

/** What a term's card says: enough to read on. A browser fetches it when somebody points at the word. */
export interface TermCard {
  readonly name: string;
  /** The short form. */
  readonly short?: string;
  /** The meaning in one or two sentences; absent where none is written. */
  readonly means?: string;
  /** What does not count; absent where there is nothing, or too much for a card. */
  readonly not?: string;
  /** "Draft: …", where the meaning binds nobody. */
  readonly state?: string;
  /** The agreement in which alone the meaning holds. */
  readonly only?: string;
}

/** Makes the card of a term. */
export function termCard(term: Term, context: Context): TermCard {
  const badge = statusBadge(term.status);
  const home = term.agreement === undefined ? undefined : context.agreement(term.agreement)?.title;
  const not = excludedIn(term);
  return {
    name: term.name.value,
    ...ifThere('short', term.abbreviation?.value),
    ...ifThere('means', term.means && shortMeaning(term.means.value)),
    ...ifThere('not', not.length <= longestExcluded ? not : ''),
    ...ifThere('state', badge?.words),
    ...ifThere('only', home),
  };
}

/** A meaning as it fits a card or a list: its first sentence, with the second where both are short. */
export function shortMeaning(text: string, longest = 240): string {
  const whole = text.replace(/\s+/g, ' ').trim();
  const first = firstSentence(whole);
  const both = [first, firstSentence(whole.slice(first.length).trim())].join(' ').trim();
  if (both.length <= longest) return both;
  return cutAt(first, longest);
}

/** A text that is not longer than so many characters: it ends at a word, with three points. */
export function cutAt(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest);
  const space = cut.lastIndexOf(' ');
  // Half of a character that is written in two would be shown as a box.
  return `${cut.slice(0, space > longest / 2 ? space : longest).replace(/[\uD800-\uDBFF]$|[,;:]$/, '')} …`;
}

const longestExcluded = 140;

function excludedIn(term: Term): string {
  const list = items(field(term.node, 'excludes'));
  return list.flatMap((item) => (item.kind === 'scalar' && item.value !== null ? [item.text] : [])).join(', ');
}

function ifThere<Key extends string>(key: Key, value: string | undefined): { [key in Key]?: string } {
  return value === undefined || value === '' ? {} : ({ [key]: value } as { [key in Key]: string });
}
