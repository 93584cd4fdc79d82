import type { CommitRecord } from '../versions/commit-record.ts';
import { reachesFarEnough } from './base-of.ts';
import { followOfVersions, lineOfCommits } from './line-of-commits.ts';

/**
 * The texts that have to be read before `lineOfCommits` can tell all that is asked of a main line. A long history holds a
 * thousand texts of which few matter: of each agreement only those back to the number before its last one.
 * @param commits those of the first-parent line, the oldest first. @param known the texts read so far, by blob.
 * @returns the blobs to read next; empty where nothing is missing. A blob that cannot be read is not asked for twice.
 */
export function textsToRead(
  commits: readonly CommitRecord[],
  known: ReadonlyMap<string, string | undefined>,
): readonly string[] {
  const textOf = (blob: string) => known.get(blob);
  const line = lineOfCommits(commits, textOf);
  const wanted = followOfVersions(commits, textOf).flatMap(({ kind, exists, path, states }) => {
    const blobs = states.flatMap(({ blob }) => blob ?? []).reverse();
    const missing = blobs.filter((blob) => !known.has(blob));
    if (kind === 'term' || kind === 'handbook') return missing;
    // By its name a file that went is known again where it came back in another place.
    if (!exists) return missing.filter((blob) => blob === blobs[0]);
    return reachesFarEnough(line.agreement(path)) ? [] : missing.slice(0, textsAtOnce);
  });
  return [...new Set(wanted)];
}

/** Most numbers last for a few texts, and asking git again takes longer than reading one more. */
const textsAtOnce = 4;
