import { field, items, type ResultPeriod } from '../../../parse/index.ts';
import {
  type Agreement,
  countedWords,
  type HandbookView,
  type KnownText,
  textField,
  textsField,
} from '../../../resolve/index.ts';
import { dateIn } from '../written-date.ts';

/** A text of an agreement and the days on which it held. */
export interface HeldText {
  /** Its number as it is written; undefined where it has none. */
  readonly number: string | undefined;
  /** The first day; empty where nobody knows it, so that it held always. */
  readonly from: string;
  readonly until: string;
  readonly goals: KnownText['goals'];
  readonly exceptions: KnownText['exceptions'];
}

/** What is known of the texts of an agreement, the present one first. */
export interface TextsOfAgreement {
  readonly texts: readonly HeldText[];
  /** The first day of which it is known what held; empty where it is known of every day. */
  readonly knownSince: string;
  /** The first day on which any text held; undefined where older ones may have held that nobody knows. */
  readonly begins: string | undefined;
}

/**
 * The present text with those of the past, as far as the past is known. A text holds from the day that it names, or that
 * it was written on, until the day before the next one, or the day that it names.
 */
export function textsOfAgreement(agreement: Agreement, handbook: HandbookView): TextsOfAgreement {
  const { past, lookUp, today } = handbook;
  const known = past && lookUp(past.texts, agreement.id)[0];
  const before = known?.binding() ?? [];
  const texts = [presentText(agreement, before, today), ...before].reduce<HeldText[]>((held, text) => {
    const from = text.from ?? '';
    const next = held.at(-1)?.from;
    const until =
      [text.until ?? lastDay, ...(next === undefined || next === '' ? [] : [dayBefore(next)])].sort()[0] ?? lastDay;
    const { number, goals, exceptions } = text;
    held.push({ number, from, until, goals, exceptions });
    return held;
  }, []);
  const first = texts.map(({ from }) => from).sort()[0] ?? '';
  const isWhole = known?.isWhole === true;
  return { texts, knownSince: isWhole ? '' : first, begins: isWhole ? first : undefined };
}

/** Whether a text held on any day of a period. */
export function heldIn(text: HeldText, period: ResultPeriod): boolean {
  return text.from <= period.until && period.from <= text.until;
}

function presentText(agreement: Agreement, before: readonly KnownText[], today: string): KnownText {
  const { version, facts, goals, root } = agreement;
  const same = before.findLast(({ number }) => number !== undefined && number === version);
  return {
    number: version,
    // One that names no day has held since its number came; where nobody knows when that was, it holds always.
    from: dateIn(facts, ['effective', 'from']) ?? same?.from ?? (before.length > 0 ? today : undefined),
    until: dateIn(facts, ['effective', 'until']),
    goals: new Map(goals.map(({ key, node }) => [key, countedWords(node)])),
    exceptions: items(field(root, 'exceptions')).map((node) => ({
      when: textField(node, 'when')?.value ?? '',
      supersedes: textsField(node, 'supersedes').map(({ value }) => value),
    })),
  };
}

const lastDay = '9999-12-31';

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}
