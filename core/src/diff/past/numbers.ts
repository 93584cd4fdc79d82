import { compareVersions, describeVersion, parseVersion, type Version } from '../../parse/index.ts';
import type { Bump, PastChange } from '../../resolve/index.ts';

/** The part of a number that changes of these classes ask to raise, the highest of all (FORMAT.md, “Versions”). */
export function bumpFor(changes: readonly Pick<PastChange, 'class'>[]): Bump {
  const has = (wanted: PastChange['class']) => changes.some((change) => change.class === wanted);
  if (has('material')) return 'major';
  if (has('clarifying')) return 'minor';
  return has('editorial') ? 'patch' : 'none';
}

/**
 * The lowest number that is enough after a change.
 * @param number the one before, in full; undefined where it has none. @returns undefined where none is needed or known.
 */
export function lowestAfter(number: string | undefined, bump: Bump): string | undefined {
  const version = readNumber(number);
  if (version === undefined || bump === 'none') return undefined;
  const { major, minor, patch } = version;
  if (bump === 'major') return describeVersion({ major: major + 1, minor: 0, patch: 0 });
  if (bump === 'minor') return describeVersion({ major, minor: minor + 1, patch: 0 });
  return describeVersion({ major, minor, patch: patch + 1 });
}

/** Whether a number, in full, is as high as another one. Where none is asked for, any is; one that is missing is not. */
export function reaches(number: string | undefined, lowest: string | undefined): boolean {
  const [now, needed] = [readNumber(number), readNumber(lowest)];
  if (needed === undefined) return true;
  return now !== undefined && compareVersions(now, needed) >= 0;
}

/** The first part of a number; undefined where it cannot be read. */
export function majorOf(number: string | undefined): number | undefined {
  return readNumber(number)?.major;
}

function readNumber(text: string | undefined): Version | undefined {
  const parsed = text === undefined ? undefined : parseVersion(text);
  return parsed?.ok ? parsed.value : undefined;
}
