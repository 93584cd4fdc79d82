/**
 * What a word is to an agreement. The kinds of the first line carry meaning wherever they stand; those of the second where
 * the rest of the sentence stayed; a plain word may or may not; a filler and a mark do only in certain places.
 */
export type TokenKind =
  | ('amount' | 'date' | 'rhythm' | 'time' | 'modal' | 'negation' | 'bound' | 'party' | 'role' | 'term')
  | ('joint' | 'group' | 'condition' | 'relation' | 'comparison' | 'hedge' | 'deed' | 'thing' | 'name' | 'avoided')
  | 'word'
  | 'filler'
  | 'mark';

/** A word, a turn of phrase, a value or a mark of a text, read for what it means. */
export interface Token {
  readonly kind: TokenKind;
  /** The same for all ways to write the same thing. */
  readonly key: string;
  /** What several keys have in common (“call” and “phone”): to swap them is to say nearly the same. Absent where nothing is known. */
  readonly sense?: string;
  /** As it is written, in lower case. */
  readonly text: string;
  /** Whether it begins with a capital where an ordinary word would not. */
  readonly capital: boolean;
  /** How much it is, for amounts and dates. */
  readonly size?: Size;
}

/** How much something is, so that two of one measure can be compared. */
export interface Size {
  readonly measure: 'time' | 'day' | 'percent' | 'number' | 'money' | 'rhythm';
  readonly value: number;
  /** For a length of working time: what it is counted in. A business day has no known length in business hours. */
  readonly business?: 'hours' | 'days';
}

/** Kinds that carry meaning wherever they stand. */
export const ironKinds: ReadonlySet<TokenKind> = new Set<TokenKind>([
  ...(['amount', 'date', 'rhythm', 'time', 'modal', 'negation', 'bound', 'party', 'role', 'term'] as const),
]);

/** Kinds that carry meaning where the rest of the sentence stayed. */
export const firmKinds: ReadonlySet<TokenKind> = new Set<TokenKind>([
  ...(['joint', 'group', 'condition', 'relation', 'comparison', 'hedge', 'deed', 'thing', 'name', 'avoided'] as const),
]);

/** Whether a number is one that sentences have without counting anything owed: “the two teams”, “one of us”. */
export function isSmallNumber({ kind, size, text }: Token): boolean {
  return kind === 'amount' && size?.measure === 'number' && size.value <= 3 && /^\p{L}+$/u.test(text);
}

/** Whether a token is more than a filler or a mark. */
export function isContent({ kind }: Token): boolean {
  return kind !== 'filler' && kind !== 'mark';
}
