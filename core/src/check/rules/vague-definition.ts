import type { Range } from '../../read/index.ts';
import { type HandbookView, openWordsIn, type Term, withoutAddresses } from '../../resolve/index.ts';
import { defineRule, quote } from '../rule.ts';
import { conditionGroupsOf } from '../support/definition-conditions.ts';

export default defineRule({
  id: 'vague-definition',
  title: 'A definition says what can be looked up',
  category: 'terms',
  severity: { minimal: 'off', recommended: 'hint', strict: 'warning' },

  *term(term, { handbook }) {
    const { means, file, status, name } = term;
    // Conditions and numbers say exactly what the words leave open.
    if (means === undefined || status === 'retired' || conditionGroupsOf(term).length > 0) return;
    for (const range of vagueWordsIn(term, means.range, handbook)) {
      const word = quote(file.text.slice(range.start, range.end));
      yield {
        range,
        message: `${word} means something else to everybody, so two teams will not count the same things as ${quote(name.value)}. Write in its place what can be looked up, or add conditions under “all” or “any”.`,
      };
    }
  },
});

/** The words that would make the sentence of a goal vague, wherever a definition has no number to pin them. */
function vagueWordsIn({ file, facts }: Term, means: Range, { settings }: HandbookView): Range[] {
  const { vocabulary } = settings;
  const text = withoutAddresses(file.text.slice(means.start, Math.min(means.end, means.start + longest)));
  if (/\d/.test(text)) return [];
  const words = [...text.matchAll(/(?<![\p{L}\p{N}-])[\p{L}-]+(?![\p{L}\p{N}-])/gu)]
    .filter(([word]) => vocabulary.vague.words.has(word.toLowerCase()))
    .map((match) => ({ start: means.start + match.index, end: means.start + match.index + match[0].length }));
  const doubts = openWordsIn(means, vocabulary, facts);
  const isOpen = ({ kind, part, range }: (typeof doubts)[number]) =>
    kind === 'open-list' ||
    (kind === 'vague' && part === 'time' && !plain.test(file.text.slice(range.start, range.end)));
  const open = doubts.filter(isOpen).map(({ range }) => range);
  const all = [...words, ...open].sort((one, other) => one.start - other.start);
  return all.filter(({ start }, at) => !all.slice(0, at).some((other) => start < other.end));
}

/** A longer definition says enough to be judged by people. */
const longest = 2_000;

/** Vague in a promise, where they stand for a day; in a definition they say that nothing comes between, or nothing of time. */
const plain = /^(?:at once|immediately|instantly|open|one day|from now on)$/i;
