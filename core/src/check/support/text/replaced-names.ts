import type { Range } from '../../../read/index.ts';
import type { Passage } from './passage.ts';

/** A tool or a page that a text says is no longer in use: “Leadfox was replaced by Deskhub”. */
export interface ReplacedName {
  readonly passage: Passage;
  readonly name: string;
  /** What took its place; undefined where the text does not say. */
  readonly by: string | undefined;
  readonly range: Range;
}

/** The names that one sentence says are no longer in use. */
export function replacedNamesIn(passage: Passage): ReplacedName[] {
  if (
    !/\b(?:replace[ds]?|took over from|retired|switched off|shut down|turned off|given up|decommissioned)\b/.test(
      passage.text,
    )
  )
    return [];
  for (const pattern of patterns) {
    const match = pattern.exec(passage.text);
    const { old, by } = match?.groups ?? {};
    if (match === null || old === undefined || common.test(old)) continue;
    const start = match.index + match[0].indexOf(old);
    return [{ passage, name: old, by, range: passage.placeOf({ start, end: start + old.length }) }];
  }
  return [];
}

const name = (group: string) => `(?:the )?[“"]?(?<${group}>\\p{Lu}[\\p{L}\\d]+(?: \\p{Lu}[\\p{L}\\d]+)?)[”"]?`;

const patterns = [
  new RegExp(`${name('old')}(?:,[^,]{1,40},)? (?:was|has been|is) (?:replaced by|replaced with) ${name('by')}`, 'u'),
  new RegExp(
    `${name('by')}(?:,[^,]{1,40},)? (?:replaced|has replaced|replaces|took over from|has taken over from) ${name('old')}`,
    'u',
  ),
  new RegExp(
    `${name('old')} (?:was|has been|is) (?:retired|switched off|shut down|turned off|given up|decommissioned)`,
    'u',
  ),
];

/** Words that begin a sentence and are no name. */
const common = /^(?:It|This|That|They|He|She|We|Everything|The|Nobody|One|Each|Every|All|Sales|Marketing)$/;
