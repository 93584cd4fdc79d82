import { forTerminal, type Handbook, pageName } from '@living-sla/core';
import { holds } from './select-files.ts';

/**
 * Lines on files that lie where pages lie and have another ending, so that nobody reads them: `slas/b.md`.
 * @param inside the paths that are checked; undefined means all.
 */
export function misnamedPages({ paths }: Pick<Handbook, 'paths'>, inside: readonly string[] | undefined): string[] {
  const found = [...paths].flatMap((path) => {
    const name = (inside?.some((each) => holds(each, path)) ?? true) ? pageName(path) : undefined;
    return name === undefined
      ? []
      : [`sla: “${forTerminal(path)}” is no page and is not checked. Call it “${forTerminal(name)}”.`];
  });
  const more = found.length - mostNamed;
  return more > 0 ? [...found.slice(0, mostNamed), `sla: ${more} more such ${more === 1 ? 'file' : 'files'}.`] : found;
}

const mostNamed = 10;
