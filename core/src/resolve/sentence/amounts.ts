import type { FoundValue } from '../../parse/index.ts';
import type { Range } from '../../read/index.ts';

/** A number, or a word that stands for one, that a sentence demands. */
export interface Amount {
  /** `share` is a part of something, which a change needs a start for; `group` is a word such as “every” or “no”. */
  readonly kind: 'number' | 'share' | 'group';
  readonly range: Range;
}

/** Every amount in a sentence, in the order of the text. @param values the values that stand in it. */
export function amountsOf(text: string, values: readonly FoundValue[]): Amount[] {
  const found = values.flatMap((value) => amountIn(text, value) ?? []);
  for (const { index, 0: words } of text.matchAll(fractions)) {
    found.push({ kind: 'share', range: { start: index, end: index + words.length } });
  }
  return found.sort((one, other) => one.range.start - other.range.start);
}

const fractions =
  /(?<![\p{L}\d-])(?:(?:one|two|three|four|an?) (?:third|quarter|fifth|tenth|half)s?(?= (?:of|fewer|less|more)\b|[.,;]|$)|by half|in half|everyone|everybody|nobody|\d+(?:\.\d+)?x|(?:two|three|four|five|ten)fold)(?![\p{L}\d-])/giu;

function amountIn(text: string, { kind, range }: FoundValue): Amount | undefined {
  const before = text.slice(Math.max(0, range.start - 30), range.start);
  switch (kind) {
    case 'money':
    case 'range':
    case 'count':
      return isDescription(before, text.slice(range.start, range.end + 1)) ? undefined : { kind: 'number', range };
    case 'frequency':
      return { kind: 'number', range };
    case 'percent':
      return { kind: 'share', range };
    case 'quantifier':
      return { kind: 'group', range };
    default:
      return undefined;
  }
}

/** “Our 3 teams”, “the top 100 accounts”, “firms with 50 to 200 staff”, “a 3-person desk” describe and demand nothing. */
function isDescription(before: string, words: string): boolean {
  return (
    /\b(?:our|their|its|the (?:top|first|last|other)|top|these|those|between the) $/i.test(before) ||
    /\b(?:companies|firms|businesses|accounts|customers|clients|teams|shops|sites|schools) (?:with|of|over|above)(?: (?:more|fewer|less) than| at least| over)? $/i.test(
      before,
    ) ||
    /-$/.test(words)
  );
}
