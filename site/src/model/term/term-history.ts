import type { Change } from '@living-sla/core/diff';
import { drawChanges } from '../changes/draw-changes.ts';
import type { Context } from '../context.ts';
import { type Html, html } from '../html.ts';
import { dayInWords } from '../readings.ts';
import type { Past } from '../versions/past.ts';
import { ownTermChanges } from './own-term-past.ts';
import { type TermReach, termChanges } from './term-past.ts';

/** How the meaning of a term changed. */
export interface TermHistory {
  /** The newest first. */
  readonly moments: readonly TermMoment[];
  /** Why there are none, or not all; undefined where they are all there. */
  readonly missing: string | undefined;
}

/** One moment in the past of a term. */
export interface TermMoment {
  readonly on: string;
  /** What happened: "Defined", "Defined anew", or that nothing changed its meaning. */
  readonly what: string;
  /** The changes with their words before and after; undefined where there are none to tell. */
  readonly html: Html | undefined;
  /** The versions of agreements that used the term then, or the version that brought the change. */
  readonly reaches: readonly Pick<TermReach, 'title' | 'version' | 'address'>[];
}

/** What the heading of this part of a term's page says. */
export const termHistoryTitle = 'How its meaning changed';

/** Tells the past of a term, of a shared one or of an agreement's own; undefined where nothing is known of it. */
export function termHistory(id: string, past: Past, context: Context): TermHistory | undefined {
  const home = context.term(id)?.agreement;
  const moments = home === undefined ? sharedMoments(id, past, context) : ownMoments(id, home, past, context);
  const missing = past.reach.kind === 'whole' ? undefined : past.reach.message;
  return moments.length === 0 && missing === undefined ? undefined : { moments, missing };
}

function sharedMoments(id: string, past: Past, context: Context): TermMoment[] {
  return termChanges(id, past, context).map(({ kind, commit, changes, reaches }) => ({
    on: dayInWords(commit.date),
    what: { added: 'Defined', changed: whatChanged(changes), removed: 'Taken out of the glossary' }[kind],
    html: drawn(changes, undefined, context),
    reaches,
  }));
}

function ownMoments(id: string, home: string, past: Past, context: Context): TermMoment[] {
  const own = past.agreement(home);
  const changed = ownTermChanges(id, past);
  const first = own?.versions.at(-1);
  const reach = (version: { readonly version: string; readonly address: string }) => {
    return { title: own?.title ?? home, version: version.version, address: version.address };
  };
  const moments = changed.map(({ version, changes }) => ({
    on: dayInWords(version.authored),
    what: changes.some(({ kind, path }) => kind === 'added' && path.split('/').length === 2)
      ? 'Defined'
      : whatChanged(changes),
    html: drawn(changes, home, context),
    reaches: [reach(version)],
  }));
  const isOld = first !== undefined && !moments.some(({ what }) => what === 'Defined');
  // Nothing came before the first version, so nothing tells that the term came with it.
  return isOld
    ? [...moments, { on: dayInWords(first.authored), what: 'Defined', html: undefined, reaches: [reach(first)] }]
    : moments;
}

function whatChanged(changes: readonly Change[]): string {
  if (changes.some((change) => change.class === 'material')) return 'Means something else';
  if (changes.some((change) => change.class === 'clarifying'))
    return 'Reads differently; a person has to tell whether it means the same';
  return 'Nothing that changes its meaning';
}

function drawn(changes: readonly Change[], agreement: string | undefined, context: Context): Html | undefined {
  const told = changes.filter((change) => change.class !== 'editorial');
  if (told.length === 0) return undefined;
  const names = {
    party: (id: string) => context.names.party(id, undefined),
    agreement: (id: string) => context.agreement(id)?.title ?? id,
  };
  return html(drawChanges(told, { names, level: 4, agreement, plain: true }));
}
