import type { ParsedFile } from '../../parse/index.ts';
import { type HandbookView, slug } from '../../resolve/index.ts';
import { defineRule, quote, type Report, replace } from '../rule.ts';
import { type LinkPlace, linksIn } from '../support/links.ts';
import { nearestPath, relativePath } from '../support/nearest-path.ts';
import { pageAnchors } from '../support/page-anchors.ts';
import { suggest } from '../support/suggest.ts';

export default defineRule({
  id: 'broken-link',
  title: 'A link leads to something that is there',
  category: 'structure',
  severity: { minimal: 'warning', recommended: 'error', strict: 'error' },
  fixable: true,

  *file(facts, { handbook }) {
    for (const link of linksIn(facts)) {
      const { target, address, range } = link;
      const place = { file: facts.file, link, handbook };
      if (target.kind !== 'file') continue;
      if (address.trim() === '') yield { range, message: emptyMessage };
      else if (!handbook.paths.has(target.path)) yield missingFile(place, target.path);
      else if (target.anchor) yield* missingAnchor(place, target.path, target.anchor);
    }
  },
});

interface Place {
  readonly file: ParsedFile;
  readonly link: LinkPlace;
  readonly handbook: HandbookView;
}

const emptyMessage = 'This link has no address, so it leads nowhere. Write one between the round brackets.';

function missingFile(place: Place, path: string): Report {
  const { link, handbook } = place;
  const near = nearestPath(path, handbook);
  const message = `There is no file ${quote(path)} in this handbook, so the link ${quote(link.address)} leads nowhere.`;
  if (near === undefined) return { range: link.range, message: `${message} ${otherwise}` };
  const anchor = /#.*$/s.exec(link.address)?.[0] ?? '';
  return withFix(place, message, `${addressOf(near, link)}${anchor}`);
}

const otherwise = 'Add the file, or link to another one; an address on the web begins with “https://”.';

/** A path of the handbook in the way in which the link was written. */
function addressOf(path: string, { address, from }: LinkPlace): string {
  if (address.startsWith('/')) return `/${path}`;
  return from === '' ? path : relativePath(from, path);
}

function* missingAnchor(place: Place, path: string, anchor: string): Iterable<Report> {
  const { file, link, handbook } = place;
  const found = pageAnchors(path, handbook);
  if (!found?.isWhole || found.names.has(anchor)) return;
  const anchors = found.names;
  const name = slug(anchor);
  const near = [`goal-${name}`, `term-${name}`].find((each) => anchors.has(each)) ?? suggest(name, anchors);
  const page = path === file.path ? 'this page' : quote(path);
  const message = `No heading of ${page} has the address “#${anchor}”, so the link only reaches the top of the page.`;
  if (near === undefined) yield { range: link.range, message: `${message} Link to a heading that is there.` };
  else yield withFix(place, message, link.address.replace(/#.*$/s, `#${near}`));
}

function withFix({ file, link }: Place, message: string, address: string): Report {
  const isWritten = file.text.slice(link.range.start, link.range.end) === link.address;
  const fixes = isWritten ? [replace(file, link.range, address, `Change it to “${address}”`)] : [];
  return { range: link.range, message: `${message} Did you mean ${quote(address)}?`, fixes };
}
