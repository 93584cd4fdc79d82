import { addresses } from '../addresses.ts';
import type { Context } from '../context.ts';
import { ownTermChanges } from '../term/own-term-past.ts';
import type { Past } from '../versions/past.ts';
import { type ChangeEntry, entriesOfTerm, versionId } from './entries.ts';
import type { News } from './feeds.ts';

/** The news of a whole handbook. */
export function handbookNews(entries: () => readonly ChangeEntry[], context: Context): News {
  const { title } = context.handbook.settings;
  return {
    ...common(context),
    title: `${title}: changes`,
    id: idOf('handbook', context),
    page: addresses.changes,
    address: addresses.feed,
    entries,
  };
}

/** The news of one agreement: its versions, its reviews, and new meanings of the words that it uses. */
export function agreementNews(id: string, entries: () => readonly ChangeEntry[], past: Past, context: Context): News {
  const title = context.agreement(id)?.title ?? past.agreement(id)?.title ?? id;
  return {
    ...common(context),
    title: `${title}: changes`,
    id: idOf(`agreement/${id}`, context),
    page: addresses.versions(id),
    address: (kind) => addresses.agreementFeed(id, kind),
    entries: () => entries().filter(({ agreements }) => agreements.includes(id)),
  };
}

/** The news of one term: its meanings. For a term of one agreement those versions of it that changed the term. */
export function termNews(id: string, entries: () => readonly ChangeEntry[], past: Past, context: Context): News {
  const term = context.term(id);
  const name = term?.name.value ?? id;
  return {
    ...common(context),
    title: `“${name}”: changes of its meaning`,
    id: idOf(`term/${id}`, context),
    page: addresses.term(id),
    address: (kind) => addresses.termFeed(id, kind),
    entries: () =>
      term?.agreement === undefined ? entriesOfTerm(id, past, context) : ownTermEntries(id, entries, past),
  };
}

function ownTermEntries(id: string, entries: () => readonly ChangeEntry[], past: Past): readonly ChangeEntry[] {
  const home = id.slice(0, id.lastIndexOf('/'));
  const changing = new Set(ownTermChanges(id, past).map(({ version }) => versionId(home, version.version)));
  return entries().filter((entry) => entry.kind === 'version' && changing.has(entry.id));
}

function common({ handbook: { settings, today } }: Context): Pick<News, 'language' | 'author' | 'today'> {
  return { language: settings.language, author: settings.organisation, today };
}

/** A name for ever: two organisations that use the same words do not share it. */
function idOf(what: string, { handbook: { settings } }: Context): string {
  return `${settings.organisation}/${what}`;
}
