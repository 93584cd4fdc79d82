import type { Change } from '@living-sla/core/diff';

/** A figure that changed. */
export interface NumberRow {
  /** What it is a figure of, in the words of the change. */
  readonly what: string;
  readonly before: string;
  readonly after: string;
  /** "+40 (+7.7%)"; undefined where the two are figures of different things, such as hours and days. */
  readonly difference: string | undefined;
}

/** The figures that changed, in the order of the changes: what somebody looks for first. */
export function changedNumbers(changes: readonly Change[]): NumberRow[] {
  return changes.flatMap((change) => {
    const { before, after, field } = change;
    if (before === undefined || after === undefined || !isValue(field, before, after)) return [];
    return [{ what: subjectOf(change.message), before, after, difference: differenceInWords(before, after) }];
  });
}

/** What a sentence such as “Marketing's MQL target rises from 520 to 560.” is about: all before its verb. */
function subjectOf(message: string): string {
  return /^(.+?) (?:rises|falls|changes|grows|shrinks|goes|drops|(?:is |are )?now)\b/.exec(message)?.[1] ?? message;
}

/** A value is short and holds a figure on both sides. A date or a version number is a figure of nothing. */
function isValue(field: string, before: string, after: string): boolean {
  if (/^body|(?:^|\/)(?:version|statement|summary|title|name|means|note|label|it)$/.test(field)) return false;
  return [before, after].every((text) => text.length <= longest && figures(text).length > 0 && !date.test(text));
}

const longest = 60;
const date = /\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2} \p{L}+ \d{4}\b/u;

/**
 * How far one figure is from the other: both texts hold one figure and the same words around it. A share grows by
 * percentage points; anything else also by a part of what it was.
 */
export function differenceInWords(before: string, after: string): string | undefined {
  const [one, other] = [figures(before), figures(after)];
  const [then, now] = [one[0], other[0]];
  if (one.length !== 1 || other.length !== 1 || then === undefined || now === undefined) return undefined;
  if (unitAround(before, then.text) !== unitAround(after, now.text)) return undefined;
  const by = now.value - then.value;
  if (by === 0) return undefined;
  if (after.includes('%')) return `${signed(by)} percentage ${Math.abs(by) === 1 ? 'point' : 'points'}`;
  const part = then.value === 0 ? '' : ` (${signed((by / then.value) * 100, 1)}%)`;
  return `${signed(by)}${part}`;
}

/** A number with or without marks between thousands, and with a point before its decimals. */
const figure = /\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/g;

function figures(text: string): { readonly text: string; readonly value: number }[] {
  return [...text.matchAll(figure)].map(([found]) => ({ text: found, value: Number(found.replaceAll(',', '')) }));
}

/** "1 hour" and "4 hours" are of one unit. */
function unitAround(text: string, number: string): string {
  return text.replace(number, '#').toLowerCase().replace(/\s+/g, ' ').replace(/s\b/g, '').trim();
}

function signed(value: number, decimals = 6): string {
  const rounded = Number(value.toFixed(decimals));
  return `${rounded < 0 ? '−' : '+'}${Math.abs(rounded).toLocaleString('en-US')}`;
}
