import { casesOfCondition, parseCondition, type Requirement } from '../../../parse/index.ts';
import { numberBand } from '../number-band.ts';
import type { Cases } from './covered-cases.ts';

/**
 * The cases that fit what an author writes under `when`, be it an expression or words: “the company is in Mexico and has
 * more than 50 people” asks for two things. Undefined where that cannot be told.
 */
export function writtenCases(text: string): Cases | undefined {
  return parseCondition(text).ok ? casesOfCondition(text) : casesInWords(text);
}

/** Words that turn a sentence round, or make a part of it hold for some cases only. */
const turning =
  /\b(?:unless|except|only|but|if|other|otherwise|neither|nor|either|yet|although|not|no|never|without|or)\b/;

function casesInWords(text: string): Cases | undefined {
  const words = text.toLowerCase().trim().replace(/\s+/g, ' ').replace(/\.$/, '');
  const bounds = boundsIn(words);
  const masked = bounds === undefined ? words : bounds.words;
  // What “or” joins shares words with what stands before it, and nobody can tell which.
  if (turning.test(masked)) return [[holds(words)]];
  const parts = masked.split(furtherPart);
  return [parts.flatMap((part) => (bounds !== undefined && part.includes(blank) ? bounds.ask(part) : [holds(part)]))];
}

/** “and” before a verb begins another requirement; before a noun it joins two things. */
const furtherPart = /,? and (?=(?:is|are|has|have|was|were|asks?|wants?|comes?|came|made|had|the|its?|their|it)\b)/;

function holds(of: string): Requirement {
  return { of, sign: '==', value: true };
}

/** Stands where a bounded amount stood. */
const blank = '\u{0}';

const boundedAmount =
  /\b(?:more than|over|above|at least|no fewer than|fewer than|less than|under|below|up to|at most|no more than) [$€£]?\d[\d,.]*%?|[$€£]?\d[\d,.]*%? or (?:more|fewer|less)\b/g;

/** A sentence with one bounded amount, the amount taken out; `ask` is what a part of it asks for then. */
interface Bounds {
  readonly words: string;
  ask(part: string): Requirement[];
}

function boundsIn(words: string): Bounds | undefined {
  const [found, ...more] = words.matchAll(boundedAmount);
  if (found === undefined || more.length > 0) return undefined;
  const amount = found[0].replace(/[.,]$/, '');
  const band = numberBand(amount);
  if (band === undefined) return undefined;
  const { low, high, lowOpen, highOpen, kind } = band;
  return {
    words: words.slice(0, found.index) + blank + words.slice(found.index + amount.length),
    ask(part) {
      const of = `${kind}: ${part}`;
      return [
        ...(Number.isFinite(low) ? [{ of, sign: lowOpen ? '>' : '>=', value: low } as const] : []),
        ...(Number.isFinite(high) ? [{ of, sign: highOpen ? '<' : '<=', value: high } as const] : []),
      ];
    },
  };
}
