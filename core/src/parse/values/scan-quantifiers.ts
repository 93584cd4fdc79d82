import type { ScanPattern } from './scan-pattern.ts';

/**
 * Words that say how many of a group. "no more than", "no longer" and their like belong to a comparison, "at all" and
 * "all in all" say nothing about a number, and "no." before a figure is short for number.
 */
export const quantifierPattern: ScanPattern = {
  kind: 'quantifier',
  pattern:
    /(?<![\p{L}\d-])(?:every|each|(?<!\b(?:at|above|after|in|not) )all|none|zero|half(?= (?:of|the|an?|all|are|get|must|will|have|go|come)\b)|no(?! (?:more|less|fewer|later|longer|sooner|earlier|matter|doubt|wonder)\b)(?!\.))(?![\p{L}\d-])/iuy,
  read: (words) => {
    const word = words.toLowerCase();
    return { word, percent: percents[word] ?? 0 };
  },
};

const percents: Record<string, number> = { every: 100, each: 100, all: 100, half: 50, no: 0, none: 0, zero: 0 };
