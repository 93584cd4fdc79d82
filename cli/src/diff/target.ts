import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { CannotRun } from '../cannot-run.ts';

/** What one argument of a comparison names. */
export type Target =
  | { readonly kind: 'file' | 'folder' /** Absolute. */; readonly path: string; readonly given: string }
  | {
      readonly kind: 'revision';
      readonly revision: string;
      /** What stood behind the colon; undefined where there was none. */
      readonly path: string | undefined;
      readonly given: string;
    }
  | { readonly kind: 'nothing'; readonly given: string };

/**
 * Reads an argument: a file or a folder where there is one, else a revision of git with or without a path behind a colon.
 * @param asRevision true where only a revision makes sense, so that a folder named `main` is no hindrance.
 * @throws CannotRun for what can be none of these.
 */
export function readTarget(given: string, asRevision = false): Target {
  if (given === '') throw new CannotRun(`An empty name leads nowhere. ${whatToGive}`);
  if (given === '-')
    throw new CannotRun(
      `“-” would be the standard input, and a text from there has no name that tells what it is. Save it as a file first. ${whatToGive}`,
    );
  if (given.startsWith('-')) throw new CannotRun(`“${given}” looks like an option and is none. ${whatToGive}`);
  if (isNothing(given)) return { kind: 'nothing', given };
  if (!asRevision && existsSync(given)) {
    return { kind: statSync(given).isDirectory() ? 'folder' : 'file', path: resolve(given), given };
  }
  const colon = given.indexOf(':');
  if (colon === 0) throw new CannotRun(`“${given}” names no revision before its colon. ${whatToGive}`);
  if (colon === -1) return { kind: 'revision', revision: given, path: undefined, given };
  return { kind: 'revision', revision: given.slice(0, colon), path: given.slice(colon + 1), given };
}

/** What can be compared, as the way out of a message. */
export const whatToGive =
  'Give a file, a folder, or a revision of git such as “main”, “HEAD~1” or “main:slas/marketing-sales.mdx”.';

/** What git gives in place of a file that is not there. */
function isNothing(given: string): boolean {
  return given === '/dev/null' || given.toLowerCase() === 'nul';
}
