import { parseNumberWords } from '../../../parse/index.ts';
import { oneForm } from './tidy-forms.ts';

/**
 * A text without what only looks different: one kind of spaces, dashes and quotation marks; without emphasis; short forms
 * without points; a number that stands in words and in figures told once.
 */
export function tidyText(text: string): string {
  const plain = replacements.reduce(
    (tidy, [pattern, form]) => tidy.replace(pattern, form),
    text.replace(halfOf, '0.5 hours').normalize('NFKC'),
  );
  return oneForm(plain.replace(/\s+/g, ' ').trim())
    .replace(toldTwice, (whole, words: string, figure: string) =>
      parseNumberWords(words) === Number(figure) ? figure : whole,
    )
    .replace(shortOrdinal, (_, figure: string) => ordinals[Number(figure) - 1] as string)
    .replace(thousands, (_, count: string) => String(Number(count) * 1000))
    .replace(/\s+/g, ' ')
    .replace(doubled, '$1')
    .trim();
}

/** “three (3)”. */
const toldTwice = /\b(\p{L}{3,9}(?:-\p{L}{3,5})?) \((\d{1,3})\)/gu;

/** “1st”, unless it is the day of a month: “March 1st”, “1st of March”. */
const shortOrdinal =
  /(?<!\b(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.? )\b([1-4])(?:st|nd|rd|th)\b(?! (?:of )?(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b)/gi;
const ordinals = ['first', 'second', 'third', 'fourth'];

/** “the the”. What stands twice in a row was typed twice. */
const doubled = /(?<![\p{L}\p{N}'-])(\p{L}{2,20})(?: \1){1,3}(?![\p{L}\p{N}'-])/giu;

/** “½ hour”. */
const halfOf = /(?<![\d.,/])(?:½|1\/2|\bhalf) ?(?:an? )?hours?\b/giu;

/** “25k”. */
const thousands = /(?<![\p{L}\d.,])(\d{1,4}(?:\.\d{1,3})?)[kK](?![\p{L}\d])/gu;

const replacements: readonly (readonly [RegExp, string])[] = [
  [/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, ''],
  [/[‘’‛ʼ´`]/g, "'"],
  [/["“”„«»]/g, ''],
  [/[‐‑]/g, '-'],
  [/\be[- ]mail/gi, 'email'],
  [/[‒–—―−]/g, '–'],
  [/(?<=\s)--?(?=\s)/g, '–'],
  [/[-=]{1,2}>|[⟶➔➜➝]/g, '→'],
  // Emphasis: stars and underscores at the edges of words.
  [/\*{1,3}(?=[^\s*])|(?<=[^\s*])\*{1,3}/g, ''],
  [/(?<![\p{L}\p{N}_])_{1,3}(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}])_{1,3}(?![\p{L}\p{N}_])/gu, ''],
  [/\b(?:e\.g\.|e\.g\b|eg\.)/gi, 'eg'],
  [/\b(?:i\.e\.|i\.e\b|ie\.)/gi, 'ie'],
  [/\b(etc|vs|approx|incl|excl|resp|ca)\./gi, '$1'],
  [/\b([ap])\. ?m\b\.?/gi, '$1m'],
  [/\band ?\/ ?or\b/gi, 'andor'],
  [/ ?& ?/g, ' and '],
  [/\bw\/o(?![\p{L}\p{N}])/giu, 'without'],
  [/\bw\/(?![\p{L}\p{N}])/giu, 'with'],
  [/\b(\p{L}{2,20})\(s\)/gu, '$1s'],
  [/(?<=^|[\s(:])[-–](?=[\d$€£])/g, 'minus '],
  [/(?:≥|>=) ?(?=\S)/g, 'at least '],
  [/(?:≤|<=) ?(?=\S)/g, 'at most '],
  [/> ?(?=[\d$€£])/g, 'more than '],
  [/< ?(?=[\d$€£])/g, 'less than '],
  [/~ ?(?=[\d$€£])/g, 'about '],
  [/(?<=\d[%\p{L}]{0,3})\+(?![\p{L}\d])/gu, ' or more'],
  [/\b(ca|wo|do|does|did|is|are|was|were|have|has|had|should|would|could)nt\b/gi, "$1n't"],
  [/\b(what|that|here|there)s\b/gi, '$1 is'],
  [/\bcan't\b|\bcannot\b/gi, 'can not'],
  [/\bwon't\b/gi, 'will not'],
  [/\bshan't\b/gi, 'shall not'],
  [/\blet's\b/gi, 'let us'],
  [/\bhis\/hers?\b|\bher\/his\b/gi, 'their'],
  [/\bhim\/her\b|\bher\/him\b/gi, 'them'],
  [/\b(?:s\/he|he\/she|she\/he)\b/gi, 'they'],
  [/\bon an? (daily|weekly|monthly|quarterly|yearly|annual) basis\b/gi, '$1'],
  [/(?<=\d) ?h(?![\p{L}\d])/giu, ' hours'],
  [/(?<=\d)(hrs?|mins?|hours?|minutes?|days?|weeks?|months?)\b/gi, ' $1'],
  // A range of figures, but no date and no year with its month.
  [/(?<![\d.,-])(?!(?:19|20)\d\d-)(\d{1,6})-(\d{1,6})(?![\d-])/g, '$1–$2'],
  [/(?<=\p{L})n't\b/giu, ' not'],
  [/(?<=\p{L})'ll\b/giu, ' will'],
  [/(?<=\p{L})'re\b/giu, ' are'],
  [/(?<=\p{L})'ve\b/giu, ' have'],
  [/(?<=\p{L})'d\b/giu, ' would'],
  [/\b(?:in order|so as) (?=to\b)/gi, ''],
  [/\b(he|she|that|there|here|what|who|where)'s\b/gi, '$1 is'],
  [/\bI'm\b/g, 'I am'],
];
