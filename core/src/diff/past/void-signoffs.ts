import { type DataMap, type DataNode, field, items, readFrontmatter } from '../../parse/index.ts';
import { type Agreement, type PastChange, textField, type VoidSignoff } from '../../resolve/index.ts';
import { numberOf } from './base-of.ts';
import { majorOf } from './numbers.ts';
import type { PastState } from './past-line.ts';

/**
 * The sign-offs of an agreement that name its present version, or one before it with the same first number, and that were
 * given to a text which has changed materially since. A sign-off that the line does not know was given to the present text.
 * @param states those of the agreement on the line, the newest first. @param compare what differs from one of them.
 */
export function voidSignoffs(
  { root, version }: Agreement,
  states: readonly PastState[],
  compare: (state: PastState) => readonly PastChange[],
): readonly VoidSignoff[] {
  const major = majorOf(version);
  return items(field(root, 'signoffs')).flatMap((signoff, at) => {
    if (major === undefined || majorOf(textField(signoff, 'version')?.value) !== major) return [];
    const signed = firstWith(nameOf(signoff), states, major);
    const change = signed && compare(signed).find((each) => each.class === 'material');
    return change === undefined ? [] : [{ at, change }];
  });
}

/** The oldest text of the same first number that carried a sign-off; undefined where none did. */
function firstWith(name: string, states: readonly PastState[], major: number): PastState | undefined {
  const other = states.findIndex((state) => majorOf(numberOf(state)) !== major);
  const same = other === -1 ? states : states.slice(0, other);
  return same.findLast(({ text }) => signoffsIn(readFrontmatter(text).frontmatter?.root).includes(name));
}

function signoffsIn(root: DataMap | undefined): readonly string[] {
  return items(field(root, 'signoffs')).map(nameOf);
}

/** Two entries for one yes are told apart by nothing else. */
function nameOf(signoff: DataNode): string {
  return JSON.stringify(['party', 'version', 'on'].map((key) => textField(signoff, key)?.value));
}
