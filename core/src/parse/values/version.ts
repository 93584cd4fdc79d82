import { quoted, readText } from './read-text.ts';
import { accept, refuse, type ValueResult } from './value-result.ts';

/** A version by semantic versioning 2.0.0, without pre-release parts: a draft is a matter of `status`. */
export type Version = { major: number; minor: number; patch: number };

/** Reads a version: three whole numbers with points between them, such as "2.1.0". */
export function parseVersion(text: string): ValueResult<Version> {
  return readText(text, forms, (tidy) => {
    const match = /^(\d{1,6})\.(\d{1,6})\.(\d{1,6})$/.exec(tidy);
    const [major, minor, patch] = (match ?? []).slice(1).map(Number);
    const version = { major: major ?? 0, minor: minor ?? 0, patch: patch ?? 0 };
    if (match && describeVersion(version) === tidy) return accept(version);
    return refuse(explain(tidy), forms);
  });
}

/** The plain reading of a version: "2.1.0". */
export function describeVersion({ major, minor, patch }: Version): string {
  return `${major}.${minor}.${patch}`;
}

/** Below zero when `one` is the older version, above zero when it is the newer, zero when they are the same. */
export function compareVersions(one: Version, other: Version): number {
  return one.major - other.major || one.minor - other.minor || one.patch - other.patch;
}

const forms = ['1.0.0', '2.1.0', '2.1.3'];

function explain(text: string): string {
  const numbers = /^v?(\d{1,6})(?:\.(\d{1,6}))?(?:\.(\d{1,6}))?$/i.exec(text);
  if (numbers) {
    const suggestion = [numbers[1], numbers[2] ?? '0', numbers[3] ?? '0'].map(Number).join('.');
    return `${quoted(text)} is not a full version: write ${suggestion}.`;
  }
  if (/^v?\d+\.\d+\.\d+[-+]/i.test(text)) {
    return `${quoted(text)} has a part after the third number: leave it out and say “draft” in status.`;
  }
  return `${quoted(text)} is not a version: write three numbers with points between them.`;
}
