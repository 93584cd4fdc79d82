import { describeVersion, parseVersion } from '../../parse/index.ts';
import { topKey } from './top-key.ts';

/** The number that a text carries, and what stands there. */
export interface WrittenNumber {
  /** In full (`2.0.0`, also where `2.0` or `v2` is written); undefined where there is none that can be read. */
  readonly number: string | undefined;
  /** What is written; undefined where nothing is. */
  readonly written: string | undefined;
}

/** The version that an agreement's text carries in its frontmatter. */
export function numberIn(text: string): WrittenNumber {
  const written = topKey(text, 'version');
  return { number: written === undefined ? undefined : inFull(written), written };
}

/**
 * A version by three whole numbers. The past holds what nobody would write today: numbers that are left out count as zero,
 * and a “v” in front as nothing.
 * @returns undefined for anything else.
 */
function inFull(written: string): string | undefined {
  const parsed = parseVersion(written);
  if (parsed.ok) return describeVersion(parsed.value);
  const parts = /^v?(\d{1,6})(?:\.(\d{1,6}))?(?:\.(\d{1,6}))?$/i.exec(written.trim());
  if (parts === null) return undefined;
  const [major = 0, minor = 0, patch = 0] = parts.slice(1).map((part) => Number(part ?? 0));
  return describeVersion({ major, minor, patch });
}
