import { existsSync, statSync } from 'node:fs';
import { dirname, posix, relative, resolve, sep } from 'node:path';
import { fileKind } from '@living-sla/core';
import { findHandbookAt, GitProblem, hostAt, repositoryPlace } from '@living-sla/host';
import { CannotRun } from '../cannot-run.ts';
import { textOf } from './locate-on-disk.ts';
import { type Located, nothingAt } from './located.ts';
import { placeBeforeMove } from './moved-handbook.ts';
import type { Target } from './target.ts';

/**
 * Finds a file, a folder or the handbook as they were at a revision of git.
 * @param like the absolute path that a revision without a path of its own is asked for.
 * @throws CannotRun where git cannot tell, with the way out. What was not there yet, though it is now, is no error.
 */
export async function locateAtRevision(target: Target & { readonly kind: 'revision' }, like: string): Promise<Located> {
  const { revision, path, given } = target;
  const repository = path === undefined ? folderOf(like) : resolve('.');
  try {
    const { prefix } = await repositoryPlace(repository);
    const top = resolve(repository, ...prefix.split('/').flatMap((part) => (part === '' ? [] : ['..'])));
    const at = (inRepository: string) => locate({ repository, revision, path: inRepository, top }, given);
    if (path !== undefined) return await firstThatIs(waysTo(path, prefix, given).map((each) => () => at(each)));
    const own = relative(top, realOf(like, repository, top, prefix))
      .split(sep)
      .join('/');
    return (
      (await whereThere(() => at(own))) ??
      (await whereThere(async () => {
        const moved = await placeBeforeMove(like, { repository, revision, top });
        return moved === undefined ? undefined : at(moved);
      })) ??
      nothingAt(revision, given)
    );
  } catch (error) {
    throw error instanceof GitProblem ? cannotTell(error, target) : error;
  }
}

interface At {
  readonly repository: string;
  readonly revision: string;
  /** From the top of the repository. */
  readonly path: string;
  readonly top: string;
}

async function locate(at: At, name: string): Promise<Located> {
  const known = { name, path: resolve(at.top, at.path), given: at.path || name };
  try {
    const { root, file } = await findHandbookAt(at);
    const host = await hostAt({ ...at, path: root });
    const folder = resolve(at.top, root);
    const below = at.path.slice(root === '' ? 0 : root.length + 1);
    if (file === undefined) return { ...known, host, folder, kind: 'folder', inside: below, text: undefined };
    const inside = fileKind(file) === undefined ? undefined : file;
    return { ...known, host, folder, kind: 'file', inside, text: await textAt(at) };
  } catch (error) {
    if (!(error instanceof GitProblem) || error.kind !== 'no handbook') throw error;
    const text = at.path === '' ? undefined : await textAt(at).catch(() => undefined);
    if (text === undefined) throw error;
    return { ...known, host: undefined, folder: undefined, kind: 'file', inside: undefined, text };
  }
}

/** The text of a file that is there. @throws CannotRun where it is no text, GitProblem where it is no file. */
async function textAt({ path, ...at }: At): Promise<string> {
  textOf(new Uint8Array(), path);
  const cut = path.lastIndexOf('/');
  const host = await hostAt({ ...at, path: path.slice(0, Math.max(0, cut)) });
  const text = await host.read(path.slice(cut + 1));
  if (text === undefined) throw new CannotRun(`“${path}” in “${at.revision}” is too large, or no text in UTF-8.`);
  return text;
}

/** From the working folder, and from the top of the repository, as git itself counts. */
function waysTo(path: string, prefix: string, given: string): string[] {
  const fromHere = posix.normalize(posix.join(prefix, path)).replace(/\/$/, '').replace(/^\.$/, '');
  const fromTop = posix.normalize(path).replace(/\/$/, '').replace(/^\.$/, '');
  const ways = /^\.\.?(\/|$)/.test(path) ? [fromHere] : [...new Set([fromHere, fromTop])];
  if (ways.some((way) => way.startsWith('..') || way.startsWith('/')))
    throw new CannotRun(`The path in “${given}” leads out of the repository. Name a file or folder within it.`);
  return ways;
}

async function firstThatIs(ways: readonly (() => Promise<Located>)[]): Promise<Located> {
  let missing: unknown;
  for (const way of ways) {
    try {
      return await way();
    } catch (error) {
      if (!(error instanceof GitProblem) || error.kind !== 'no such path') throw error;
      missing ??= error;
    }
  }
  throw missing;
}

/** What is there now need not have been there then: that is no error. */
async function whereThere(look: () => Promise<Located | undefined>): Promise<Located | undefined> {
  try {
    return await look();
  } catch (error) {
    if (!(error instanceof GitProblem) || !['no such path', 'no handbook'].includes(error.kind)) throw error;
    return undefined;
  }
}

function folderOf(path: string): string {
  return existsSync(path) && statSync(path).isDirectory() ? path : dirname(path);
}

/** The path within the repository as git names it, whatever links lead to it from outside. */
function realOf(like: string, repository: string, top: string, prefix: string): string {
  return resolve(top, prefix, relative(repository, like));
}

function cannotTell(problem: GitProblem, { given, revision, path }: Target & { readonly kind: 'revision' }): CannotRun {
  const isAlone = path === undefined;
  if (problem.kind === 'unknown revision' && isAlone && existsSync(given))
    return new CannotRun(
      `“${given}” is a file or a folder, and no revision that git knows. To compare two of them, give both.`,
    );
  if (problem.kind === 'unknown revision') {
    const what = isAlone
      ? `“${given}” is no file or folder here, and no revision that git knows`
      : `Git knows no revision “${revision}” here`;
    return new CannotRun(
      `${what}. Look at \`git branch --all\` and \`git tag\`. In a copy made for a build, older revisions may have to be fetched first: git fetch origin ${isPlain(revision) ? revision : 'BRANCH'}.`,
    );
  }
  if (problem.kind === 'no repository' && isAlone) {
    return new CannotRun(`“${given}” is no file or folder here, and it cannot be a revision: ${problem.message}`);
  }
  const way = problem.kind === 'no such path' ? ` See what there was with: git ls-tree -r --name-only ${revision}` : '';
  return new CannotRun(`${problem.message}${way}`);
}

function isPlain(name: string): boolean {
  return /^[\w./-]+$/.test(name);
}
