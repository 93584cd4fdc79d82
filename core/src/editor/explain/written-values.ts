import {
  type DataPath,
  type FoundRole,
  type FoundValue,
  type ParsedFile,
  scanValues,
  type ValueKind,
  type ValueTypes,
} from '../../parse/index.ts';
import type { Range } from '../../read/index.ts';
import { fileFacts, type ParsedValue } from '../../resolve/index.ts';
import { touches } from '../at-offset.ts';

/** A value with its kind. */
export type Value = { [Kind in ValueKind]: { readonly kind: Kind; readonly value: ValueTypes[Kind] } }[ValueKind];

/** A value that stands in a file, in a field of its own or in prose. */
export type WrittenValue = Value & {
  /** The words of the value, without quotes around them. */
  readonly range: Range;
  readonly place: 'field' | 'prose';
  /** Where in the keys; undefined in the body. */
  readonly path: DataPath | undefined;
  /** What it does in its sentence; undefined in a field, and where the words around it do not tell. */
  readonly role: FoundRole | undefined;
  /** Whether it is surely a time to come: “by the end of Q3” rather than “won in Q3”. True in a field. */
  readonly isAhead: boolean;
};

/** The values in the fields of a file that can be read. @param range only those that touch it. */
export function fieldValuesIn(file: ParsedFile, range: Range): WrittenValue[] {
  const found: WrittenValue[] = [];
  for (const value of fileFacts(file).values.values()) {
    if (meets(value.node.range, range) && value.result.ok) found.push(fieldValue(file, value));
  }
  return found;
}

/** The values in the prose of a file, its body and its keys. @param range only those that touch it; no other prose is read. */
export function proseValuesIn(file: ParsedFile, range: Range): WrittenValue[] {
  const prose: ProsePlace[] = [
    ...fileFacts(file).prose,
    ...file.parts.prose.map((span) => ({ range: span.range, path: undefined })),
  ].filter((span) => meets(span.range, range));
  return prose.flatMap((span) =>
    scanValues(file.text.slice(span.range.start, span.range.end))
      .flatMap((found) => proseValue(file, found, span) ?? [])
      .filter((value) => meets(value.range, range)),
  );
}

/** How many characters of prose are read at most while somebody types; reading ten times as many would be felt. */
export const mostProse = 500_000;

/** The value at an offset; undefined where none stands. */
export function valueAtOffset(file: ParsedFile, offset: number): WrittenValue | undefined {
  const here = { start: offset, end: offset };
  return fieldValuesIn(file, here)[0] ?? proseValuesIn(file, here)[0];
}

/** Whether two ranges share a character or an end. */
export function meets(one: Range, other: Range): boolean {
  return touches(one, other.start) || touches(other, one.start);
}

/** The words of a scalar without the quotes around it. */
export function withoutQuotes(range: Range, text: string): Range {
  const { start, end } = range;
  const quote = text[start];
  const isQuoted = end - start > 1 && (quote === '"' || quote === "'") && text[end - 1] === quote;
  return isQuoted ? { start: start + 1, end: end - 1 } : range;
}

function fieldValue({ text }: ParsedFile, { node, path, kind, result }: ParsedValue): WrittenValue {
  const value = { kind, value: result.ok ? result.value : undefined } as Value;
  return { ...value, range: withoutQuotes(node.range, text), place: 'field', path, role: undefined, isAhead: true };
}

function proseValue({ text }: ParsedFile, found: FoundValue, span: ProsePlace): WrittenValue | undefined {
  const value = known(found);
  if (value === undefined) return undefined;
  const { path } = span;
  const range = { start: span.range.start + found.range.start, end: span.range.start + found.range.end };
  return { ...value, range, place: 'prose', path, role: found.role, isAhead: isAhead(text, range, path) };
}

interface ProsePlace {
  readonly range: Range;
  readonly path: DataPath | undefined;
}

/** A goal speaks of what is to come; elsewhere the words before a time must say so. */
function isAhead(text: string, { start }: Range, path: DataPath | undefined): boolean {
  const isGoal = path?.[0] === 'goals' && (path.length === 2 || path[2] === 'statement');
  return (
    isGoal ||
    /\b(?:by|before|until|till|no later than)\s+(?:the\s+)?$/i.test(text.slice(Math.max(0, start - 25), start))
  );
}

/** The kinds in prose have fewer names; a word such as “every”, and “Friday” without a date, have no reading of their own. */
function known(found: FoundValue): Value | undefined {
  if (found.kind === 'quantifier') return undefined;
  if (found.kind === 'fiscal-period') return { kind: 'when', value: found.value };
  if (found.kind !== 'date') return found;
  const { value } = found;
  if (value.form === 'date') return { kind: 'date', value };
  return value.form === 'month-day' ? { kind: 'month-day', value } : undefined;
}
