import { compareVersions, describeVersion, parseVersion, type Version } from '../../../parse/index.ts';

/** A number of a version, read; undefined where there is none that can be read. */
export function readNumber(text: string | undefined): Version | undefined {
  const parsed = text === undefined ? undefined : parseVersion(text);
  return parsed?.ok ? parsed.value : undefined;
}

/** Whether one number is below another; false where one of them cannot be read. */
export function isBelow(one: string | undefined, other: string | undefined): boolean {
  const [low, high] = [readNumber(one), readNumber(other)];
  return low !== undefined && high !== undefined && compareVersions(low, high) < 0;
}

/** The number one step above another in the first part in which a higher one differs from it. */
export function stepTowards(from: Version, to: Version): string {
  if (to.major > from.major) return describeVersion({ major: from.major + 1, minor: 0, patch: 0 });
  if (to.minor > from.minor) return describeVersion({ ...from, minor: from.minor + 1, patch: 0 });
  return describeVersion({ ...from, patch: from.patch + 1 });
}
