import { existsSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { handbookFile } from '@living-sla/core';
import { findHandbook, hostAt } from '@living-sla/host';

/**
 * Where something of a handbook lay at a revision, when the whole handbook lay in another folder then: the only handbook of
 * that revision whose folder holds none now.
 * @param like the absolute path of it now. @param top the topmost folder of the repository.
 * @returns a path from the top of the repository; undefined where no handbook has moved, or nobody can tell which.
 */
export async function placeBeforeMove(
  like: string,
  { repository, revision, top }: { readonly repository: string; readonly revision: string; readonly top: string },
): Promise<string | undefined> {
  const now = findHandbook(like);
  if (now === undefined) return undefined;
  const paths = await (await hostAt({ repository, revision, path: '' })).list();
  const folders = paths.flatMap((path) => {
    if (path === handbookFile) return [''];
    return path.endsWith(`/${handbookFile}`) ? [path.slice(0, -handbookFile.length - 1)] : [];
  });
  const gone = folders.filter((folder) => !existsSync(join(top, folder, handbookFile)));
  const [only] = gone;
  if (only === undefined || gone.length > 1) return undefined;
  return [only, ...relative(now, like).split(sep)].filter((part) => part !== '').join('/');
}
