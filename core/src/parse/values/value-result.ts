/**
 * What a value parser gives back: the value, or a problem that a person can act on.
 * A parser never throws.
 */
export type ValueResult<T> = Accepted<T> | Refused;

/** The text was understood. */
export type Accepted<T> = { ok: true; value: T };

/** The text was not understood. */
export type Refused = { ok: false; problem: ValueProblem };

/**
 * Why a text is not a value of the wanted kind.
 * `message` is one or two plain sentences, `forms` are three to five examples that do parse, and `at` is the place
 * inside the text that was given (UTF-16 offsets, `end` exclusive). A missing `at` means the whole text.
 */
export type ValueProblem = { message: string; forms: string[]; at?: TextSpan };

/** A stretch of text: UTF-16 offsets, `end` exclusive. */
export type TextSpan = { start: number; end: number };

/** Wraps a value that was understood. */
export function accept<T>(value: T): Accepted<T> {
  return { ok: true, value };
}

/** Wraps a problem. Leave `at` out when the whole text is meant. */
export function refuse(message: string, forms: readonly string[], at?: TextSpan): Refused {
  return { ok: false, problem: at ? { message, forms: [...forms], at } : { message, forms: [...forms] } };
}

/** The value, or `undefined` where there is a problem. For callers that try several readings. */
export function acceptedValue<T>(result: ValueResult<T>): T | undefined {
  return result.ok ? result.value : undefined;
}
