import type { IsoDate } from '../parse/index.ts';

/** A text of an agreement by its dates. */
export interface DatedText {
  /** The day on which its author wrote it; undefined for one that is not committed. */
  readonly authored?: IsoDate | undefined;
  /** Whether its text bound anybody: a draft or a proposal never applied. */
  readonly binds: boolean;
  /** The first and the last day on which its text says that it holds; undefined where it names none. */
  readonly from?: IsoDate | undefined;
  readonly until?: IsoDate | undefined;
}

/** The text that applied on a day, and how that is known. */
export interface TextInForce<Text> {
  readonly text: Text;
  /** `dates` where its own dates cover the day; `last` where no text names the day, and it is the last one before it. */
  readonly by: 'dates' | 'last';
}

/**
 * What text applied on a day: the newest one whose dates cover it, else the last one that was written by then and does not
 * say that it begins later. A text that is not committed and names no day applies only where there is no other.
 * @param texts the newest first. @returns undefined for a day on which nothing applied yet.
 */
export function textInForce<Text extends DatedText>(
  day: IsoDate,
  texts: readonly Text[],
): TextInForce<Text> | undefined {
  const binding = texts.filter(({ binds }) => binds);
  const covering = binding.find((text) => covers(text, day));
  if (covering !== undefined) return { text: covering, by: 'dates' };
  const last = binding.find((text) => hadBegun(text, day)) ?? binding.find((text) => beginOf(text) === undefined);
  return last && { text: last, by: 'last' };
}

/** The text that applied on a day, as {@link textInForce} finds it. @param texts the newest first. */
export function textOn<Text extends DatedText>(day: IsoDate, texts: readonly Text[]): Text | undefined {
  return textInForce(day, texts)?.text;
}

/**
 * The text that binds on a day: as {@link textOn}, and never one whose own last day has passed. What it asked for then is
 * asked for no longer. @param texts the newest first.
 */
export function bindingTextOn<Text extends DatedText>(day: IsoDate, texts: readonly Text[]): Text | undefined {
  const text = textOn(day, texts);
  return text?.until !== undefined && text.until < day ? undefined : text;
}

/** An end that is not named is open. A text that names neither end says nothing about any day. */
function covers({ from, until }: DatedText, day: IsoDate): boolean {
  if (from === undefined && until === undefined) return false;
  return (from === undefined || from <= day) && (until === undefined || day <= until);
}

function hadBegun(text: DatedText, day: IsoDate): boolean {
  const begin = beginOf(text);
  return begin !== undefined && begin <= day && (text.authored ?? begin) <= day;
}

/** The first day of a text: the one that it names, else the one on which it was written. */
export function beginOf({ from, authored }: DatedText): IsoDate | undefined {
  return from ?? authored;
}
