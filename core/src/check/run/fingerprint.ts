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

/** FNV-1a (Fowler, Noll, Vo), two 32-bit lanes with different starts: 16 hexadecimal digits. Not for secrets. */
function hash(text: string): string {
  let one = 0x811c9dc5;
  let two = 0x01000193;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    one = Math.imul(one ^ unit, 0x01000193);
    two = Math.imul(two ^ (unit + at), 0x01000193);
  }
  return [one, two].map((lane) => (lane >>> 0).toString(16).padStart(8, '0')).join('');
}
