import type { NameKind } from '@living-sla/schema';
import type { Plain } from '../snapshot/snapshot.ts';
import type { Matter, Side, Verdict } from './matter.ts';
import { thingName } from './say/thing.ts';
import { quoted, sentence } from './say/words.ts';
import { editorial } from './verdicts.ts';

/**
 * Judges a name or an address that follows the thing it refers to, to that thing's new name: it says what it said. Of a list
 * the old name went and the new one came, which are two differences. undefined for any other difference.
 * @param kinds what it may refer to.
 */
export function followsRename(matter: Matter, kinds: readonly (NameKind | 'path')[]): Verdict | undefined {
  const { difference, renames, before, after } = matter;
  const [then, now] = [difference.before, difference.after].map(plainName);
  const all = kinds.flatMap((kind) => [...(renames.get(kind) ?? [])]);
  const found = all.find(([old, current]) => {
    const wasOld = then === old || (then === undefined && holds(before, old));
    return wasOld && (now === current || (now === undefined && holds(after, current)));
  });
  if (found === undefined) return undefined;
  const [old, current] = found.map((name) => quoted(name));
  const name = thingName(matter);
  const thing = name === old || name === current ? '' : `for ${name}, `;
  return editorial('renamed', sentence(`${thing}${old} is called ${current} now.`));
}

/** A path from another folder names the same file. */
function plainName(plain: Plain | undefined): string | undefined {
  return typeof plain === 'string' ? plain.trim().replace(/^(?:\.{1,2}\/)+/, '') : undefined;
}

function holds({ file }: Side, name: string): boolean {
  return file !== undefined && JSON.stringify(file.fields).includes(JSON.stringify(name));
}
