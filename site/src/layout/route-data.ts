import { site } from 'virtual:living-sla';
import { defineRouteMiddleware, type StarlightRouteData } from '@astrojs/starlight/route-data';
import type { SidebarEntry } from '../model/sidebar.ts';

/** Puts the list of the handbook's pages beside every page, the help pages included. */
export const onRequest = defineRouteMiddleware((context) => {
  const here = decodeURI(context.url.pathname);
  context.locals.starlightRoute.sidebar = site().sidebar.map((entry) => drawn(entry, here));
});

type Drawn = StarlightRouteData['sidebar'][number];

function drawn(entry: SidebarEntry, here: string): Drawn {
  if ('entries' in entry) {
    const entries = entry.entries.map((each) => drawn(each, here));
    return { type: 'group', label: entry.label, entries, collapsed: false, badge: undefined };
  }
  const { label, address } = entry;
  return { type: 'link', label, href: address, isCurrent: decodeURI(address) === here, badge: undefined, attrs: {} };
}
