/**
 * Whether the number at this place counts something. Left out are years ("Summit 2026"), list numbers ("2. Call them"),
 * references ("step 2", "#4", "tier 1"), times on the clock, "one" where nothing is counted ("one of us"), and
 * "half" and "zero", which are found as words of their own.
 */
export function isPlainNumber(text: string, start: number, end: number): boolean {
  const words = text.slice(start, end);
  const lineBefore = text.slice(Math.max(0, start - reach), start);
  const before = lineBefore.replace(/[^\S ]/gu, ' ');
  const after = text.slice(end, end + reach);
  if (/^(?:19|20)\d{2}$/.test(words) && !comparatorBefore.test(before)) return false;
  if (listNumber.test(after) && /(?:^|\n)[ \t]*\(?$/.test(lineBefore)) return false;
  if (referenceBefore.test(before) || isLabel(before, words, after)) return false;
  if (/^ ?[ap]\.?m\b/i.test(after)) return false;
  if (/^(?:half|zero)$/i.test(words)) return false;
  return (
    !/^one$/i.test(words) ||
    (nounAfter(text, end) !== undefined && !/\b(?:no|any|every|this|that|each|which)[ -]$/i.test(before))
  );
}

/**
 * What is counted: up to three words right after the number, until a word that cannot be part of it.
 * `undefined` when nothing follows that could be counted.
 */
export function nounAfter(text: string, end: number): string | undefined {
  let noun = '';
  const following = text.slice(end, end + reach).replace(/[^\S ]/gu, ' ');
  for (const match of following.matchAll(/ \p{L}[\p{L}\d'’-]*/gu)) {
    const isAdjacent = match.index === noun.length;
    if (!isAdjacent || stopWords.has(match[0].slice(1).toLowerCase()) || noun.split(' ').length > 3) break;
    noun += match[0];
  }
  return noun === '' ? undefined : noun.slice(1);
}

/** How many characters on each side are looked at. */
const reach = 60;

const comparatorBefore = /\b(?:at least|at most|more than|less than|fewer than|up to|exactly|over|under) $/i;
const listNumber = /^[.)](?:\s|$)/;
const referenceBefore =
  /(?:[#§]|\b(?:section|step|phase|tier|level|page|chapter|item|number|grade|stage|priority|version|rule|article|appendix|option|round|week|day|month|quarter|year|figure|table|part|rfc|iso|soc|slide|room|ticket|no\.|v\.?) )$/i;

/** "(2)" alone is a label; "B2B", "24/7" and "1:1" are kept out by the pattern itself. */
function isLabel(before: string, words: string, after: string): boolean {
  return before.endsWith('(') && after.startsWith(')') && /^\d+$/.test(words);
}

/** Words that end the name of what is counted. */
const stopWords = new Set(
  [
    'a an the this that these those each every all any no per by in on at to of from for with within before after until',
    'and or but so if when while as than then once twice daily weekly monthly quarterly yearly annually is are was were be',
    'been has have had will would can could must may should shall do does did not we they it he she who which whose where',
    'during over under through across into onto between against without via because us them you our your their its more',
    'less fewer least most ago later out up off another above below ahead',
  ].flatMap((line) => line.split(' ')),
);
