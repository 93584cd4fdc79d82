import type { Range } from '../../../read/index.ts';
import { find } from '../find.ts';
import { type Doubt, isPinned, type Parts } from '../parts.ts';
import { phrasesIn } from '../vocabulary.ts';
import { meansIn } from './deeds.ts';
import { degreed, doers, explained, gathering, qualityTurns, teamName, terms } from './quality-turns.ts';

/** Qualities that decide what counts, and that everybody sees in another way: “30 good leads”, “leads that Sales likes”. */
export function qualityDoubts(parts: Parts): Doubt[] {
  const { promise, limbs, words: all, vocabulary } = parts;
  const { vague } = vocabulary;
  const words = all
    .filter(({ text, range }) => isQuality(text, vague.words) && isSmall(promise, range))
    .map(({ range }) => range);
  const isAdorned = ({ start, end }: Range) =>
    adorning.test(promise.slice(start, end)) &&
    /\ban? $/i.test(promise.slice(Math.max(0, start - 3), start)) &&
    gathering.test(promise.slice(end, end + 60));
  const isDoer = ({ start, end }: Range) =>
    /^(?:[^,]{0,40}, )?(?:our|the) $/i.test(promise.slice(0, start)) && doers.test(promise.slice(end, end + 80));
  const isWhy = ({ start }: Range) => /\bwhy\b/i.test(promise.slice(0, start)) || defined.test(promise.slice(0, start));
  const degree = find(promise, degreed).filter(
    ({ start }) => !/\b(?:not|how|so) $/i.test(promise.slice(Math.max(0, start - 5), start)),
  );
  return [...words, ...phrasesIn(vague, promise, all), ...find(promise, qualityTurns), ...degree, ...mannersIn(parts)]
    .filter(
      (range) =>
        !isExplained(parts.text, range) &&
        !isWhy(range) &&
        !isAdorned(range) &&
        !isDoer(range) &&
        !isTerm(promise, range),
    )
    .filter(({ start }) =>
      limbs.every((limb) => start < limb.start || start >= limb.end || start >= meansIn(promise, limb)),
    )
    .map((range) => ({ kind: 'vague', part: 'metric', range }));
}

/** “a definition of a sales-ready lead”: what is open is what the deed settles. */
const defined = /\bdefin(?:es?|ing|itions?) (?:of )?(?:what |when )?(?:[\p{L}-]+ ){0,3}$/iu;

/** “important customers (over €1m a year)”, “good leads, i.e. those above 80”: the sentence says what is meant. */
function isExplained(text: string, { end }: Range): boolean {
  return explained.test(text.slice(end, end + 80));
}

/** “an inspiring one-hour workshop”: that it is held can be seen, however it feels. */
const adorning =
  /^(?:inspiring|lively|exciting|enjoyable|pleasant|cosy|memorable|entertaining|delightful|splendid|dynamic)$/i;

/** “professional services”, “reasonable adjustments”: the fixed name of a thing. */
function isTerm(promise: string, { start }: Range): boolean {
  if (/^(?:tidy|smooth|perfect|polished) (?:up|out|down|away|over) /i.test(promise.slice(start, start + 20)))
    return true;
  if (start === 0 && teamName.test(promise)) return true;
  return terms.test(promise.slice(start, start + 60));
}

/**
 * “with discretion”, “with real patience”: how, in a word for what nobody can look at. Beside a number or a limit it
 * decorates, unless it is promised on top: “answers within two days and always with discretion”.
 */
function mannersIn(parts: Parts): Range[] {
  const { promise, limbs, vocabulary } = parts;
  return limbs.flatMap((limb) =>
    limb.words.flatMap(({ text, range }, at) => {
      if (!vocabulary.abstract.words.has(text)) return [];
      const start = [at - 1, at - 2].find((index) => limb.words[index]?.text === 'with');
      const link = start === undefined ? undefined : limb.words[start];
      if (link === undefined || /^(?:an?|the|its|their|our)$/.test(limb.words[at - 1]?.text ?? '')) return [];
      const isLast = /^(?:[.,;]|$| (?:and|or|in|at|on|to|by|for|every|each|when|while)\b)/.test(
        promise.slice(range.end),
      );
      const isOnTop = /\band (?:always |never )?$/.test(promise.slice(limb.start, link.range.start));
      return isLast && (isOnTop || !isPinned(parts, limb)) ? [{ start: link.range.start, end: range.end }] : [];
    }),
  );
}

/** “good-fit” and “best-fit” are as open as “good”. */
function isQuality(word: string, vague: ReadonlySet<string>): boolean {
  if (vague.has(word)) return true;
  if (word.endsWith('-worthy')) return true;
  const [first = '', second] = word.split('-');
  return (
    second !== undefined &&
    (vague.has(first) ||
      (/^(?:half|semi|super|ultra|very)$/.test(first) && vague.has(second)) ||
      /^(?:best|right|well|ideal)$/.test(first)) &&
    !/^(?:being|hour|sized|known|off|hand|case|seller|sellers|bye|by|practice|waste|wood)$/.test(second)
  );
}

/** A capital letter within the sentence begins a name. */
function isSmall(promise: string, { start }: Range): boolean {
  return !/\p{Lu}/u.test(promise[start] ?? '') || (start === 0 && !/^\S+ \p{Lu}\p{Ll}/u.test(promise));
}
