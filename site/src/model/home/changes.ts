import { addresses } from '../addresses.ts';
import type { Context } from '../context.ts';
import { pageOf } from '../links.ts';
import { dayInWords } from '../readings.ts';

/** What git told of the past, or why it could not. It has the shape that the host gives. */
export type History =
  | { readonly kind: 'known'; readonly changes: readonly HistoryChange[]; readonly shallow: boolean }
  | { readonly kind: 'unknown'; readonly reason: 'no git' | 'no repository' };

/** One change: its day, what its author said of it, and the files that it touched. */
export interface HistoryChange {
  readonly date: string;
  readonly subject: string;
  readonly files: readonly string[];
}

/** The latest changes, as the first page shows them. */
export interface Changes {
  readonly changes: readonly ChangeLine[];
  /** Why there are none, or not all, and how to get them; undefined where the list is whole. */
  readonly missing: string | undefined;
}

/** One change. */
export interface ChangeLine {
  readonly on: string;
  readonly subject: string;
  /** The pages that it touched. */
  readonly pages: readonly { readonly title: string; readonly address: string }[];
  /** How many more pages it touched than are named. */
  readonly more: number;
}

const pagesNamed = 3;

/** Puts the latest changes into words. */
export function changesOf(history: History, context: Context): Changes {
  if (history.kind === 'unknown') return { changes: [], missing: whyUnknown[history.reason] };
  const changes = history.changes.map((change): ChangeLine => {
    const pages = change.files.flatMap((path) => pageLink(path, context) ?? []);
    const named = pages.slice(0, pagesNamed);
    return { on: dayInWords(change.date), subject: change.subject, pages: named, more: pages.length - named.length };
  });
  return { changes, missing: whyFew(changes.length, history.shallow) };
}

const whyUnknown = {
  'no git':
    'The history of this handbook cannot be shown, because git was not found where these pages were made. Install git there and make the pages again.',
  'no repository':
    'This handbook has no history yet, because its folder is not kept in git. Keep it in a git repository, and every change that is committed appears here with its date.',
} as const;

function whyFew(count: number, shallow: boolean): string | undefined {
  if (shallow)
    return 'Older changes are missing, because only a part of the history was fetched. Fetch all of it (“git fetch --unshallow”, or full depth in the build service) and make the pages again.';
  return count === 0
    ? 'Nothing has been committed yet. The first commit of these files will be the first line here.'
    : undefined;
}

function pageLink(path: string, context: Context): ChangeLine['pages'][number] | undefined {
  const file = context.handbook.files.get(path)?.file;
  const address = pageOf(path, context.handbook);
  if (file === undefined || address === undefined) return undefined;
  switch (file.kind) {
    case 'agreement':
      return { title: context.agreement(file.id)?.title ?? file.id, address };
    case 'term':
      return { title: context.term(file.id)?.name.value ?? file.id, address };
    case 'review':
      return { title: context.titles.review(file.id), address };
    case 'guide':
      return { title: context.titles.guide(file.id), address };
    case 'results':
      return { title: `Results: ${context.agreement(file.id)?.title ?? file.id}`, address };
    case 'handbook':
      return { title: 'Settings of the handbook', address: addresses.home };
  }
}
