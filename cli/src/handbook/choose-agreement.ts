import { existsSync, statSync } from 'node:fs';
import { fileId, fileKind, suggest } from '@living-sla/core';
import { CannotRun } from '../cannot-run.ts';
import { chooseHandbook } from './choose-handbook.ts';

/** A handbook on disk, and the agreement of it that was asked for. */
export interface ChosenAgreement {
  /** The absolute path of the folder with handbook.yaml. */
  readonly folder: string;
  /** The id of the agreement; undefined where a whole handbook was named. */
  readonly id: string | undefined;
}

/**
 * Finds what an argument names: the file of an agreement, the folder of a handbook, or an agreement by its id in the
 * handbook around the working folder. An id wins over a file or folder of the same name only where that is no part of a handbook.
 * @throws CannotRun where there is no handbook, or the file is no agreement.
 */
export function chooseAgreement(written: string): ChosenAgreement {
  if (written !== '' && existsSync(written)) {
    const { folder, inside } = chooseHandbook([written]);
    if (statSync(written).isDirectory()) return { folder, id: undefined };
    const [path = ''] = inside ?? [];
    if (fileKind(path) !== 'agreement')
      throw new CannotRun(`“${written}” is no agreement. Agreements are the .mdx files in slas/.`);
    return { folder, id: fileId(path) };
  }
  if (/\.mdx?$/.test(written)) throw new CannotRun(`There is no file “${written}”.`);
  return { folder: chooseHandbook(['.']).folder, id: written };
}

/** What to say of an id that no agreement has. @param known the ids that there are. */
export function noSuchAgreement(id: string, known: readonly string[]): CannotRun {
  const meant = suggest(id, known);
  const all = known.length === 0 ? 'This handbook has none.' : `There are: ${known.join(', ')}.`;
  return new CannotRun(`There is no agreement “${id}”. ${meant === undefined ? all : `Did you mean “${meant}”?`}`);
}
