import type { Range } from '../../../read/index.ts';
import { sameName } from '../same-thing.ts';
import type { Passage } from './passage.ts';

/**
 * Whose limit a number is, as a name that can be compared: of a sentence (“An ideal customer has at most 14 sites”), of a
 * label before it, of the first cell of its row, or of the heading above an item that has nothing but limits.
 * @param found the words of the limit. @returns undefined where the words do not say, or where they narrow it.
 */
export function subjectOfLimit(passage: Passage, found: Range): string | undefined {
  const { text, cells } = passage;
  if (cells !== undefined) {
    const [first] = cells;
    return first === undefined || first.end >= found.start ? undefined : nameOf(text.slice(first.start, first.end));
  }
  const before = text.slice(0, found.start);
  const after = text.slice(found.end);
  const behind = /^ (?:is|are) what (?<subject>[^.,;:]{3,60}?) (?:has|have|needs?)[.]?$/iu.exec(after)?.groups?.subject;
  if (before === '' && behind !== undefined) return nameOf(behind);
  if (!open.test(after)) return undefined;
  const told = (verbal.exec(before) ?? label.exec(before))?.groups?.subject;
  if (told !== undefined) return nameOf(told);
  return before === '' && passage.isItem && passage.heading !== undefined ? nameOf(passage.heading.text) : undefined;
}

/** What may follow a limit that holds always: the end, another limit, or a remark that has nothing to do with it. */
const open = /^(?:[.;,]| and (?:an? |at |no |up |its |more )|$)/i;

const verbal =
  /^(?<subject>(?:[\p{L}-]+ ){1,5}?)(?:(?:must|should|shall|may) )?(?:has|have|had to have|runs?|employs?|operates?|owns?|needs?|counts?|keeps?|(?:is|are) (?:an? |the )?[\p{L}-]+ (?:with|of)|(?:is|are)) (?:an? )?$/iu;

const label = /^(?<subject>(?:[\p{L}-]+ ){0,4}[\p{L}-]+)(?::| [–—-]) (?:an? [\p{L}-]+ with )?(?:an? )?$/u;

/** A kind of customer, in two words or a short form; a single word such as “account” may mean any of them. */
function nameOf(text: string): string | undefined {
  const plain = text
    .trim()
    .replace(/^(?:(?:the|our|an?|every|each|all|any) )+/i, '')
    .replace(/ profile$/i, '');
  const name = sameName(plain);
  if (/^\p{Lu}{2,5}s?$/u.test(plain)) return name;
  return name.includes(' ') && !narrow.test(plain) ? name : undefined;
}

const narrow =
  /\b(?:it|they|we|you|most|some|many|few|who|which|that|when|if|for|from|in|with|than|usually|month|week|day|year|page|list|table|meeting|call)\b/i;
