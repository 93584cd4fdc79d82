import { nameMark } from './names.ts';

/**
 * Whether some words name those whom an agreement binds, and nothing else: “Marketing and Sales”, “each SDR on duty”,
 * “both teams”. @param words with names marked; longer ones than a clause are none.
 */
export function isSubject(words: string): boolean {
  if (words.length > longest) return false;
  const bare = withoutAdverbs(words);
  // “An SDR who calls and writes” is one; elsewhere “and” joins two.
  return isOne(bare) || bare.split(/,? (?:and|or|&) |, /).every(isOne);
}

/** Whether a text begins with one of them. */
export function beginsWithSubject(words: string): boolean {
  return beginning.test(words.slice(0, longest));
}

/** What follows the name of somebody at the beginning of a text; undefined where it begins with none, or with “we” and the like. */
export function afterNamedSubject(words: string): string | undefined {
  const found = namedFirst.exec(words.slice(0, longest));
  return found === null ? undefined : words.slice(found[0].length);
}

const longest = 160;

/** “Sales, in turn,”, “Marketing also”. */
function withoutAdverbs(words: string): string {
  let bare = words;
  for (;;) {
    const shorter = bare.replace(adverb, '');
    if (shorter === bare) return bare;
    bare = shorter;
  }
}

function isOne(words: string): boolean {
  return one.test(words);
}

const adverb =
  /,? (?:in turn|in return|therefore|thus|however|then|always|also|each|both|all|jointly|together|equally|hereby|formally|fully|now|themselves|itself|(?:for|on) (?:its|their|the other) (?:part|side|hand)),?$/i;

const determiner = '(?:the|each|every|all|any|an?|our|both|either)(?: of the| of our)?';
const teams =
  '(?:teams?|departments?|sides?|group|organi[sz]ation|leadership|staff|people|reps?|managers?|leads?(?= must| will| shall))';

/** Short words for people who work with leads. */
const people =
  '(?:SDR|BDR|LDR|MDR|AE|CSM|AM|CRO|CMO|RevOps|MOps|revenue operations|sales development|customer success|demand generation|marketer|salesperson|seller|rep|sales executive|account executive|account manager)s?|salespeople';

/** A word before a role; none that begins a clause of another kind. */
const modifier =
  '(?!(?:what|how|that|which|who|whose|when|where|whether|why|if|because|until|unless|while|since|before|after|as|than|and|or|for|of|to|in|on|by|with|from|tells?|says?|make|let|help|past|previous|last|missed|old|example|one|two|three|some|many|most|few|several|other|others|different|\\p{L}+ing)\\b)[\\p{L}\uE000&-]+ ';

/** A role by its last word, where the words before it say that it is one of ours: a buyer may be a manager too. */
const members = [
  `(?:${modifier}){0,2}(?:sales|marketing|success|account|operations|revenue|demand|team|support|growth|partner|channel|SDR|AE|${nameMark})(?: [\\p{L}\uE000&-]+)? (?:manager|representative|rep|executive|analyst|director|officer|coordinator|specialist|lead|leader|owner)s?`,
  '(?:head|director|vice president|VP) of [\\p{L}\uE000-]+(?: [\\p{L}\uE000-]+)?',
  `(?:${modifier}){1,3}(?:teams?|department)`,
  '(?:lead|deal|goal|opportunity|account) owner',
].join('|');

/** Whoever is meant by “both teams”. */
const groups =
  '(?:both|the two|all|either|each|every|the)(?: of (?:the|our|these))?(?: two)? (?:teams?|sides?|part(?:y|ies)|departments?|groups?)|both|we|everybody|everyone|each of us|all of us';

/** What tells which one is meant: “of the region”, “who returns a lead”. */
const behind =
  ' (?:of|in|on|at|for|from) (?:(?:the|our|its|each|every|an?) )?[\\p{L}\\p{N}\uE000’-]+(?: [\\p{L}\\p{N}\uE000’-]+){0,2}?| who [^,.;:]{1,80}?|, who [^.;:,]{1,80},';

const noun = `(?:${nameMark}|${people})(?! (?:agreement|goal|target|report|meeting|figure|number|lead)s?\\b)`;
const named = `(?:${determiner} )?(?:${noun}(?:[’']s?)?(?: ${teams})?|${members})`;

const one = new RegExp(`^(?:${named}(?:${behind})?|${groups})$`, 'iu');
const beginning = new RegExp(`^(?:${named}|${groups})(?![\\p{L}\\p{N}])`, 'iu');
const namedFirst = new RegExp(`^${named}(?![\\p{L}\\p{N}])`, 'iu');
