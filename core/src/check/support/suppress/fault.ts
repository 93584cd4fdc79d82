import { parseDate } from '../../../parse/index.ts';
import type { Range } from '../../../read/index.ts';
import { quote, type Rule, type RuleContext } from '../../rule.ts';
import { isAlwaysOn } from '../always-on.ts';
import { suggest } from '../suggest.ts';
import type { Suppression } from './suppression.ts';

/** Why a comment silences nothing. */
export interface Fault {
  readonly message: string;
  /** The words of the comment that are wrong. */
  readonly range: Range;
  /** What was probably meant, where a word is a wrong one. */
  readonly meant?: string;
}

/**
 * Judges a comment by itself.
 * @param today an ISO date. @returns undefined where it may silence what it covers.
 */
export function faultOf(suppression: Suppression, rules: RuleContext['rules'], today: string): Fault | undefined {
  const { range, comment, mark, rule, reason, until } = suppression;
  if (mark.value !== openingWord) return { range: mark.range, message: inOtherLetters(mark.value), meant: openingWord };
  if (rule === undefined)
    return { range: comment, message: `This comment names no rule, so it silences nothing. ${example}` };
  const known = rules.get(rule.value);
  if (known === undefined) return { range: rule.range, ...unknown(rule.value, [...rules.keys()]) };
  if (!canBeSilenced(known)) return { range, message: neverSilent(known) };
  if (reason === undefined) return { range: comment, message: noReason(known.id) };
  const message = until === undefined ? undefined : dateFault(until, today);
  return message === undefined ? undefined : { range: comment, message };
}

/** Whether a comment may silence a rule: what makes a file unreadable or unsafe is told in any case, and so is a comment that does nothing. */
export function canBeSilenced({ id, category }: Pick<Rule, 'id' | 'category'>): boolean {
  return id !== 'suppression' && !isAlwaysOn({ id, category });
}

const openingWord = 'sla-ignore';

function inOtherLetters(written: string): string {
  return `A comment that begins with ${quote(written)} silences nothing: only “${openingWord}” in small letters does.`;
}

function unknown(written: string, known: readonly string[]): Omit<Fault, 'range'> {
  const meant = suggest(written, known);
  const message = `There is no rule ${quote(written)}, so this comment silences nothing.`;
  if (meant === undefined) return { message: `${message} The command “sla rules” lists them all.` };
  return { message: `${message} Did you mean “${meant}”?`, meant };
}

function neverSilent({ id, category }: Pick<Rule, 'id' | 'category'>): string {
  const why = category === 'safety' ? 'what is not safe for a reader' : 'what makes a file or a comment useless';
  return `The rule ${quote(id)} cannot be silenced: it finds ${why}. Take the comment out and mend what the rule finds.`;
}

function noReason(id: string): string {
  const write = `“sla-ignore ${id}: the number follows after the January review”`;
  return `This comment gives no reason, so it silences nothing: the next reader cannot tell whether it still holds. Write why, as in ${write}.`;
}

function dateFault(until: string, today: string): string | undefined {
  const date = parseDate(until);
  if (!date.ok) {
    return `${quote(until)} is no date, so this comment silences nothing. Write it as in “(until 2027-01-31)”.`;
  }
  const last = date.value.date;
  if (last >= today) return undefined;
  return `This comment ended on ${last}, so it silences nothing any more. Mend what it was about, or agree on a new date.`;
}

const example = 'Write “sla-ignore”, the id of the rule, a colon and the reason. Several ids have commas between them.';
