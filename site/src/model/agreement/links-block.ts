import type { Fields } from '../fields.ts';
import { type Html, linkHtml, plainHtml } from '../html.ts';
import { folderOf } from '../links.ts';
import type { TableBlock } from './block.ts';
import type { Subject } from './page-parts.ts';
import { tableOf } from './tables.ts';

/** Where rules, lists and reports live outside of the agreement; undefined where it names none. */
export function linksBlock(subject: Subject): TableBlock | undefined {
  const table = tableOf(subject.read().each('links'), [
    ['Where', (link) => linkOf(link, subject)],
    ['What stands there', (link) => link.prose('holds')],
    ['Who may open it', (link) => link.prose('readers')],
  ]);
  return table && { kind: 'table', anchor: 'links', title: 'Reports and lists', table };
}

function linkOf(link: Fields, { agreement, context }: Subject): Html | undefined {
  const to = link.text('to');
  if (to === undefined) return undefined;
  // A path may be written from this file, as in a text, or from the handbook's root, as in other keys.
  const address = context.follow(to, folderOf(agreement.file.path)) ?? context.follow(to, '');
  const label = link.text('label') ?? to;
  return address === undefined ? plainHtml(label) : linkHtml(address, label);
}
