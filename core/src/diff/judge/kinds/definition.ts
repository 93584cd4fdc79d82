import type { Plain } from '../../snapshot/snapshot.ts';
import type { HandbookBook, TermBook } from '../books/handbook-book.ts';
import { plainAt, textAt } from '../books/plain.ts';
import type { Direction } from '../change.ts';
import { definitionEffects, definitionVerdict } from '../definition-verdict.ts';
import type { Matter, Verdict } from '../matter.ts';
import { sayItem } from '../say/item.ts';
import { sayReach } from '../say/reach.ts';
import { thingName } from '../say/thing.ts';
import { inWords, quoted, sentence } from '../say/words.ts';
import { sayTheSame } from '../values/same-value.ts';
import { clarifying, editorial, material } from '../verdicts.ts';
import { wordsVerdict } from './texts.ts';

/** A definition that came or went whole: what it counts is fixed now, or no longer, for every goal that uses the term. */
export function judgeDefinition(matter: Matter): Verdict {
  const { here, difference } = matter;
  const isNew = difference.kind === 'added';
  const other = isNew ? matter.before.book : matter.after.book;
  const twin = here.term === undefined ? undefined : sameTermIn(other, here.term, here.book);
  if (twin !== undefined) return editorial('renamed', sayTwin(matter, twin));
  const name =
    here.term === undefined ? sayItem(difference.field, difference.after ?? difference.before) : thingName(matter);
  const message = isNew
    ? `${sentence(name)} is defined now.${sayReach(matter)}`
    : `The definition of ${name} is gone.${sayReach(matter)}`;
  const isUsed = here.term !== undefined && here.book.reachOf(here.term.address).length > 0;
  if (!isUsed) return clarifying('page', `${message} No agreement uses the term.`);
  const effects = definitionEffects(matter, 'other');
  return { ...material('what-a-term-means', 'different', message), effects };
}

/**
 * The same term in the other snapshot, where what it means is the same: a definition that moved, or that has another name
 * which all who used the old one use now, binds as before.
 */
function sameTermIn(book: HandbookBook, term: TermBook, own: HandbookBook): TermBook | undefined {
  return [...book.terms.values()].find(({ name, address, fields }) => {
    if (!meaningKeys.every((key) => sayTheSame([], at(fields, key), at(term.fields, key)))) return false;
    if (name.toLowerCase() === term.name.toLowerCase()) return address !== term.address;
    const isNew = !own.terms.has(address) && !book.terms.has(term.address);
    return isNew && JSON.stringify(book.reachOf(address)) === JSON.stringify(own.reachOf(term.address));
  });
}

/** “MQL is defined in another place, in the same words.” */
function sayTwin({ here, difference }: Matter, twin: TermBook): string {
  const name = here.term?.name ?? twin.name;
  if (twin.name.toLowerCase() === name.toLowerCase()) {
    return `${sentence(name)} is now defined in another place, in the same words.`;
  }
  const [old, now] = difference.kind === 'added' ? [twin.name, name] : [name, twin.name];
  return `${quoted(old)} is now called ${quoted(now)}, in the same words.`;
}

const meaningKeys = ['means', 'all', 'any', 'at-least', 'excludes', 'recorded', 'status'];

function at(fields: Plain, key: string): Plain | undefined {
  return plainAt(fields, [key]);
}

/** The words that say what a term means. */
export function judgeMeaning(matter: Matter): Verdict {
  const { before, after } = matter.difference;
  if (before === undefined || after === undefined) return definitionVerdict(matter, 'other');
  const verdict = wordsVerdict(matter);
  if (verdict.class === 'editorial') return verdict;
  const scope = numbers.has(verdict.because) ? (scopes[verdict.direction] ?? 'other') : 'other';
  const { direction, effects } = definitionVerdict(matter, scope);
  return { ...verdict, direction, effects: effects ?? [], message: `${verdict.message}${sayReach(matter)}` };
}

/** Decision rules for prose by which a text asks for more or less. What a condition takes from a promise, it adds here. */
const numbers: ReadonlySet<string> = new Set(['words-figure', 'words-bound', 'words-logic']);

/** A bar that is harder to reach lets fewer cases through. */
const scopes: Readonly<Partial<Record<Direction, 'narrower' | 'wider'>>> = { stricter: 'narrower', weaker: 'wider' };

/** A kind of case that a term leaves out: one more makes it narrower. */
export function judgeExclusion(matter: Matter): Verdict {
  const { before, after } = matter.difference;
  if (before === undefined) return definitionVerdict(matter, 'narrower');
  if (after === undefined) return definitionVerdict(matter, 'wider');
  const verdict = wordsVerdict(matter);
  return verdict.class === 'editorial' ? verdict : definitionVerdict(matter, 'other');
}

/** A case that shows where the line runs. It settles arguments: another answer is another line. */
export function judgeExample(matter: Matter): Verdict {
  const { field, before, after } = matter.difference;
  if (field.endsWith('/qualifies') && before !== undefined && after !== undefined) {
    const it = quoted(textAt(exampleOf(matter), 'it') ?? '');
    const counts = after === 'true' ? 'now counts as' : 'no longer counts as';
    const message = `The example ${it} ${counts} ${thingName(matter)}.${sayReach(matter)}`;
    return { ...definitionVerdict(matter, 'other'), message };
  }
  const isWords = field.endsWith('/it') && before !== undefined && after !== undefined;
  const verdict = isWords ? wordsVerdict(matter) : undefined;
  if (verdict?.class === 'editorial') return verdict;
  const it = textAt(exampleOf(matter), 'it') ?? inWords(after ?? before) ?? '';
  const what = before === undefined ? 'is new' : after === undefined ? 'is gone' : 'is told differently';
  return clarifying('example', `The example ${quoted(it)} of ${thingName(matter)} ${what}.`);
}

/** The whole example in which something differs. */
function exampleOf({ here }: Matter): Plain | undefined {
  const at = here.steps?.indexOf('examples') ?? -1;
  return here.steps === undefined || at < 0 ? undefined : plainAt(here.file?.fields, here.steps.slice(0, at + 2));
}
