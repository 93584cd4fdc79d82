import { irregularVerbs } from './lists/plain-words.ts';
import { spellingPairs } from './lists/spelling-pairs.ts';

/** A word in the one spelling that stands for all: American, in lower case. */
export function plainSpelling(word: string): string {
  const lower = word.toLowerCase();
  return american(lower) ?? withPlainEnding(lower);
}

/**
 * Forms that a word may come from, itself first: “tries” comes from “try”, “called” from “call”. Some are no words, which
 * does no harm where they are looked up among words.
 */
export function baseForms(word: string): string[] {
  const forms = [word, ...(irregular().get(word) ?? [])];
  if (word.length < 4) return forms;
  if (word.endsWith('ies') || word.endsWith('ied')) forms.push(`${word.slice(0, -3)}y`);
  if (word.endsWith('es')) forms.push(word.slice(0, -2));
  if (word.endsWith('s') && !word.endsWith('ss')) forms.push(word.slice(0, -1));
  for (const ending of ['ed', 'ing']) {
    if (!word.endsWith(ending) || word.length < ending.length + 3) continue;
    const stem = word.slice(0, -ending.length);
    forms.push(stem, `${stem}e`);
    if (stem.at(-1) === stem.at(-2)) forms.push(stem.slice(0, -1));
  }
  return forms;
}

/** Whether two words are the same one in two numbers or persons: “call” and “calls”, “company” and “companies”. */
export function differInNumber(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length < 2 || !long.endsWith('s') || long.endsWith('ss')) return false;
  return long === `${short}s` || long === `${short}es` || long === `${short.slice(0, -1)}ies`;
}

/** Whether two words are forms of one, whatever form. */
export function areForms(one: string, other: string): boolean {
  const others = baseForms(other);
  return baseForms(one).some((form) => form.length > 2 && others.includes(form));
}

let variants: ReadonlyMap<string, string> | undefined;
let irregularForms: ReadonlyMap<string, string[]> | undefined;

/** The American spelling of a word of the list, in any of its forms; undefined where the list has none. */
function american(word: string): string | undefined {
  variants ??= new Map(
    spellingPairs.split(',').map((pair) => {
      const [plain = '', other = ''] = pair.trim().split(' ');
      return [other, plain];
    }),
  );
  const whole = variants.get(word);
  if (whole !== undefined) return whole;
  for (const ending of endings) {
    if (!word.endsWith(ending)) continue;
    const stem = word.slice(0, -ending.length);
    const plain = variants.get(stem) ?? variants.get(`${stem}e`);
    if (plain !== undefined)
      return `${plain.replace(/e$/, ending.startsWith('s') ? 'e' : '')}${ending === 'd' ? 'ed' : ending}`;
  }
  return undefined;
}

const endings = ['s', 'd', 'ed', 'ing', 'able', 'al', 'ite', 'er', 'ers', 'ful', 'ment', 'ments'];

/** Endings that differ by a rule: -ise and -ize, -isation and -ization, -yse and -yze, -lled and -led. */
function withPlainEnding(word: string): string {
  if (word.length < 6 || keptEndings.test(word)) return word;
  return word.replace(/is(e|es|ed|er|ers|ing|ation|ations|able)$/, 'iz$1').replace(/ys(e|es|ed|er|ers|ing)$/, 'yz$1');
}

/** Words that end in -ise in every spelling. */
const keptEndings =
  /^(?:advert|adv|appra|ar|compr|comprom|conc|cru|desp|dev|disgu|enterpr|exc|exerc|expert|franch|improv|merchand|mort|no|pra|prec|prom|ra|rev|superv|surm|surpr|telev|tra|w|otherw|likew|pr)is/;

function irregular(): ReadonlyMap<string, string[]> {
  if (irregularForms !== undefined) return irregularForms;
  const found = new Map<string, string[]>();
  for (const verb of irregularVerbs.split(',')) {
    const [plain = '', ...others] = verb.trim().split(' ');
    for (const form of others) found.set(form, [...(found.get(form) ?? []), plain]);
  }
  irregularForms = found;
  return found;
}
