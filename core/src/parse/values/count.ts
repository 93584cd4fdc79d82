import { currencyOf } from './currency.ts';
import { formatNumber, numberSource, parseNumber } from './number.ts';
import { quoted, readText } from './read-text.ts';
import { accept, refuse, type ValueResult } from './value-result.ts';

/** A number of things. `noun` is what is counted, as written ("leads"); absent when only the number stands there. */
export type Count = { amount: number; noun?: string };

/** Reads a count: "560 leads", "1,200", "four", "1.5 million visits". Never negative. */
export function parseCount(text: string): ValueResult<Count> {
  return readText(text, forms, (tidy) => {
    const match = pattern.exec(tidy);
    const amount = match ? parseNumber(match[1] ?? '') : undefined;
    const noun = match?.[2];
    if (amount === undefined) {
      return refuse(`${quoted(tidy)} is not a count: write a number, and after it what is counted.`, forms);
    }
    if (noun === undefined) return accept({ amount });
    if (isOtherUnit(noun)) {
      return refuse(`${quoted(tidy)} is not a count of things: “${noun}” belongs to another kind of value.`, forms);
    }
    return accept({ amount, noun });
  });
}

/** The plain reading of a count: "560 leads". Parses to the same count. */
export function describeCount({ amount, noun }: Count): string {
  return noun === undefined ? formatNumber(amount) : `${formatNumber(amount)} ${noun}`;
}

const forms = ['560', '560 leads', '1,200 visits', 'four', '1.5 million visits'];
const pattern = new RegExp(`^(${numberSource})(?: (\\p{L}[\\p{L}\\p{N} '’/&().-]{0,59}))?$`, 'iu');

const timeUnit =
  /^(?:(?:business|working|calendar) )?(?:[a-z]|seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|quarters?|years?)$/i;
const openingWord =
  /^(?:percent|per cent|to|and|or|at|of|by|in|times|thousand|million|billion|k|m|bn|halves|thirds|fifths|tenths)(?: |$)/i;
const innerWord = /(?:^| )(?:per|within|every|until|before|\d\S*)(?: |$)/i;

/**
 * Words after a number that make it a share, money, time (also by one letter), a fraction or a rate; a count with them
 * would hide half of what is said.
 */
function isOtherUnit(noun: string): boolean {
  return timeUnit.test(noun) || openingWord.test(noun) || innerWord.test(noun) || currencyOf(noun) !== undefined;
}
