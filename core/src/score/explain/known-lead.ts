import { parseNumber } from '../../parse/index.ts';
import type { AskedField, FieldValue } from './case-text.ts';

/** A value as conditions take it. */
export type LeadValue = FieldValue | readonly string[];

/** What is known of a lead. */
export interface KnownLead {
  /** The value of a field, read as the kind that is asked for. undefined: not known. */
  readonly value: (field: AskedField) => LeadValue | undefined;
  /** What was given for a field and is none of its kind, as it was written. undefined where all is well. */
  readonly unread: (field: AskedField) => string | undefined;
  /** The name under which a field was given; undefined where it was not. */
  readonly givenAs: (name: string) => string | undefined;
}

/**
 * Reads what was given of a lead.
 * @param given names and values, as a form or a command line has them. @param fields what a form asks for.
 */
export function knownLead(given: Readonly<Record<string, FieldValue>>, fields: readonly NamedField[]): KnownLead {
  const names = new Map<string, string>();
  for (const [name, value] of Object.entries(given)) {
    const asked = askedName(name, fields);
    const isFirst = asked !== undefined && (asked === name || !names.has(asked));
    if (isFirst && String(value).trim() !== '') names.set(asked, name);
  }
  const givenAs = (name: string) => names.get(askedName(name, fields) ?? name);
  const written = (field: AskedField) => {
    const name = givenAs(field.name);
    return name === undefined ? undefined : given[name];
  };
  const value = (field: AskedField) => {
    const text = written(field);
    return text === undefined ? undefined : readAs(field, text);
  };
  return {
    givenAs,
    value,
    unread: (field) => (value(field) === undefined ? written(field)?.toString().trim() : undefined),
  };
}

/** What is needed of a field to find it by its name. */
export interface NamedField {
  readonly name: string;
  /** Whether a goal with a clock hangs on it. */
  readonly matters: boolean;
}

/**
 * The full name of the field that a name means: itself, or the one field whose last part it is (`lead.source` for `source`), or
 * the one of these on which a goal hangs; for a full name that nothing asks for, the short one. undefined where that is open.
 */
export function askedName(name: string, fields: readonly NamedField[]): string | undefined {
  if (fields.some((field) => field.name === name)) return name;
  if (!isShort(name)) return fields.find((field) => field.name === lastPart(name))?.name;
  const close = fields.filter((field) => lastPart(field.name) === name);
  const closer = close.filter(({ matters }) => matters);
  const found = new Set((closer.length > 0 ? closer : close).map((field) => field.name));
  return found.size === 1 ? [...found][0] : undefined;
}

/** “score” of `lead.score`. */
export function lastPart(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}

/** Whether a name has no first part: `source`. */
function isShort(name: string): boolean {
  return !name.includes('.');
}

/** undefined where the text is none of its kind: then it is not known what was meant. */
function readAs({ kind, known, filledIn }: AskedField, value: FieldValue): LeadValue | undefined {
  const text = String(value).trim();
  // Whatever else stands there, something does.
  if (filledIn) return yesNo[text.toLowerCase()] ?? true;
  if (kind === 'number') return signedNumber(text);
  if (kind === 'yes-no') return yesNo[text.toLowerCase()];
  if (kind === 'list') return text.split(/[,;]/).map((item) => likeKnown(item.trim(), known));
  return likeKnown(text, known);
}

function signedNumber(text: string): number | undefined {
  const below = /^[-−](?=\d)/.test(text);
  const number = parseNumber(below ? text.slice(1) : text);
  return below && number !== undefined ? -number : number;
}

const yesNo: Readonly<Record<string, boolean | undefined>> = Object.assign(Object.create(null), {
  ...{ yes: true, true: true, '1': true },
  ...{ no: false, false: false, '0': false },
});

/** Conditions tell capitals apart and people do not: “a” is the known value “A”. */
function likeKnown(text: string, known: readonly FieldValue[]): string {
  const same = known.find((each) => String(each).toLowerCase() === text.toLowerCase());
  return same === undefined ? text : String(same);
}
