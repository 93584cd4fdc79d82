import type { Guide } from '@living-sla/core';
import { addresses } from '../addresses.ts';
import { capital } from '../sentences.ts';

/** Free pages that lie in the same folder. */
export interface GuideGroup {
  /** The name of the folder; undefined for pages that lie in none. */
  readonly title: string | undefined;
  readonly guides: readonly {
    readonly title: string;
    readonly address: string;
    readonly summary: string | undefined;
  }[];
}

/** The free pages by folder, each in the order that its author gave it. */
export function guideGroups(guides: readonly Guide[]): GuideGroup[] {
  const groups = new Map<string, Guide[]>();
  for (const guide of guides) groups.set(folderOf(guide), [...(groups.get(folderOf(guide)) ?? []), guide]);
  return [...groups]
    .sort(([a], [b]) => a.localeCompare(b, 'en'))
    .map(([folder, list]) => ({
      title: folder === '' ? undefined : titleOf(folder),
      guides: [...list].sort(inOrder).map((guide) => ({
        title: guide.title,
        address: addresses.guide(guide.id),
        summary: guide.data?.summary,
      })),
    }));
}

function folderOf(guide: Guide): string {
  return guide.id.slice(0, Math.max(0, guide.id.lastIndexOf('/')));
}

function titleOf(folder: string): string {
  return capital((folder.split('/').at(-1) ?? folder).replace(/[-_]+/g, ' '));
}

function inOrder(a: Guide, b: Guide): number {
  const order = (guide: Guide) => guide.data?.order ?? Number.MAX_SAFE_INTEGER;
  return order(a) - order(b) || a.title.localeCompare(b.title, 'en');
}
