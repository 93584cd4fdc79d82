import { linkTarget } from '../../check/support/link-target.ts';
import { relativePath } from '../../check/support/nearest-path.ts';
import { pageAnchors } from '../../check/support/page-anchors.ts';
import type { Handbook } from '../../resolve/index.ts';
import type { Completion } from './completion.ts';
import type { Offer } from './value-slot.ts';
import type { Writing } from './writing.ts';

/**
 * The pages of the handbook, as a link to them is written.
 * @param from the file that paths count from; `''` where they count from the handbook's root.
 */
export function pathsFor({ file, handbook }: Pick<Writing, 'file' | 'handbook'>, from: string): Offer[] {
  const pages = [...handbook.files.values()].filter(
    (facts) => facts.file.kind !== 'handbook' && facts.file.kind !== 'results' && facts.file.path !== file.path,
  );
  const titles = titlesOf(handbook);
  const offers = pages.map((facts): Offer => {
    const { path } = facts.file;
    const text = from === '' ? path : relativePath(from, path);
    return { text, kind: 'file', detail: titles.get(path), alsoFoundBy: path };
  });
  // Free pages are what is linked to most: how things are done, and who the buyers are.
  const isGuide = ({ alsoFoundBy }: Offer) => alsoFoundBy?.startsWith('guide/') === true;
  return [...offers.filter(isGuide), ...offers.filter((offer) => !isGuide(offer))];
}

/** Where a link in a body may lead, written up to the cursor: to a page, and behind `#` to a place in it. */
export function linkCompletions(writing: Pick<Writing, 'file' | 'handbook' | 'offset'>, written: string): Completion[] {
  const { file, handbook, offset } = writing;
  const hash = written.indexOf('#');
  const rest = /^[^\s()#]*/.exec(file.text.slice(offset, offset + 300))?.[0] ?? '';
  if (hash === -1) {
    const range = { start: offset - written.length, end: offset + rest.length };
    const isFromRoot = written.startsWith('/');
    const offers = pathsFor(writing, isFromRoot ? '' : file.path);
    return offers.map(({ text, kind, detail, alsoFoundBy }) => {
      const address = (isFromRoot ? `/${text}` : text).replace(/[\s()]/g, encodeURIComponent);
      return { label: address, kind, detail, range, template: [address], filter: `${address} ${alsoFoundBy}` };
    });
  }
  const target = linkTarget(written.slice(0, hash), file.path);
  const page = target.kind === 'file' ? handbook.files.get(target.path) : undefined;
  if (page === undefined) return [];
  const range = { start: offset - written.length + hash + 1, end: offset + rest.length };
  const { names } = pageAnchors(page.file.path, handbook) ?? { names: new Set<string>() };
  return [...names].map((anchor) => {
    const detail = page.file.parts.headings.find(({ slug }) => slug === anchor)?.text;
    return { label: anchor, kind: 'heading', detail, range, template: [anchor] };
  });
}

function titlesOf({ agreements, guides, terms }: Handbook): ReadonlyMap<string, string> {
  return new Map([
    ...agreements.map(({ file, title }) => [file.path, title] as const),
    ...guides.map(({ file, title }) => [file.path, title] as const),
    ...terms.flatMap(({ file, agreement, name }) =>
      agreement === undefined ? [[file.path, name.value] as const] : [],
    ),
  ]);
}
