import { hash } from '../../read/index.ts';

/**
 * A short name for a finding that stays the same when lines move: the rule, the file, the agreement and goal, and the
 * words it points at, but no offsets. Equal findings are told apart by counting.
 */
export function makeFingerprints(): (parts: readonly string[]) => string {
  const seen = new Map<string, number>();
  return (parts) => {
    const key = parts.join('\u0000');
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    return hash(`${key}\u0000${count}`);
  };
}
