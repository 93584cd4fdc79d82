import type { Change } from '@living-sla/core/diff';
import type { Past, PastVersion } from '../versions/past.ts';

/** What one version of an agreement did to a term of its own. */
export interface OwnTermChange {
  readonly version: PastVersion;
  readonly changes: readonly Change[];
}

/**
 * The versions of an agreement that changed a term of its own, the newest first.
 * @param id `<agreement>/<slug of the name>`, as everywhere.
 */
export function ownTermChanges(id: string, past: Past): OwnTermChange[] {
  const cut = id.lastIndexOf('/');
  const [agreement, slug] = [id.slice(0, cut), id.slice(cut + 1)];
  const path = `definitions/${slug}`;
  return (past.agreement(agreement)?.versions ?? []).flatMap((version) => {
    const { changes: all } = version.facts();
    // By its file and not by its id: the agreement may have had another name then.
    const own = all.filter(({ file }) => file === version.source.path);
    const changes = own.filter((change) => change.path === path || change.path.startsWith(`${path}/`));
    return changes.length === 0 ? [] : [{ version, changes }];
  });
}
