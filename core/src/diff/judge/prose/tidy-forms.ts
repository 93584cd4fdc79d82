import { samePhrases } from './lists/same-phrases.ts';
import { abbreviated } from './lists/same-words.ts';

/**
 * Puts the forms that one thing is written in into one: short forms and what they stand for, times of day, spans, a short
 * form that is only introduced (“Customer Success Manager (CSM)”), little pictures.
 * @param text with one kind of spaces, dashes and quotation marks.
 */
export function oneForm(text: string): string {
  const introduced = withoutIntroduced(text)
    .replace(shortDay, (short) => days.find((day) => day.startsWith(short.slice(0, 3))) ?? short)
    .replace(/(?<=day) ?[-–] ?(?=(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)/g, ' to ');
  return forms
    .reduce((plain, [pattern, form]) => plain.replace(pattern, form), introduced)
    .replace(clockTime, (_, hour: string, minute: string | undefined, half: string) => {
      const late = half.toLowerCase() === 'p' ? 12 : 0;
      return `${(Number(hour) % 12) + late}:${minute ?? '00'}`;
    })
    .replace(shortForms(), (short) => long.get(short.toLowerCase()) ?? short)
    .replace(phrasesIn(), (turn) => phrases.get(turn.toLowerCase()) ?? turn);
}

/** “Customer Success Manager (CSM)” is “Customer Success Manager”, where the letters are those that its words begin with. */
function withoutIntroduced(text: string): string {
  return text.replace(shortForm, (whole, words: string, short: string) => {
    const all = words.split(/[\s,/-]+/);
    const ways = [all, all.filter((word) => !/^(?:and|of|the|or|for|to)$/i.test(word))].map((each) =>
      each.map((word) => word[0]?.toLowerCase()).join(''),
    );
    const letters = short.toLowerCase();
    return ways.some((way) => way.endsWith(letters) || way.endsWith(letters.replace(/s$/, ''))) ? words : whole;
  });
}

const shortForm = /((?:\p{L}[\p{L}']{0,30},?[ -]){1,8}\p{L}[\p{L}']{0,30}) \((\p{Lu}[\p{L}]{1,6})\)/gu;

/** “10am”, “5:30 pm”. */
const clockTime = /(?<![\p{L}\d:.,])(1[0-2]|[1-9])(?:[:.]([0-5]\d))? ?([ap])m\b/giu;

const weekday = '(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?s?';

const shortDay = /\b(Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)\b\.?(?! \d{1,2},)/g;
const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

const forms: readonly (readonly [RegExp, string])[] = [
  // A box to tick, and a picture before the words that grades nothing: neither a coloured dot nor a row of stars.
  [/^\[[ xX]?\]\s+/, ''],
  [
    /^(?![✓✔✅☑✗✘❌✖☒⭐🌟🚫⛔👍👎🔺🔻⬆⬇➕➖\u{1F534}-\u{1F535}\u{1F7E0}-\u{1F7EB}⚫⚪])[\p{Extended_Pictographic}--[\p{N}→]]\uFE0F? (?=\p{L})/v,
    '',
  ],
  [/(?<=\d) – (?=\d)/g, '–'],
  [/(?<=\d) ?([ap]m) ?– ?(?=\d)/gi, '$1 to '],
  [new RegExp(`\\b(${weekday}) (?:through|thru|–|-) (?=${weekday}\\b)`, 'g'), '$1 to '],
  [new RegExp(`\\b(\\d{1,2}(?::\\d\\d| ?[ap]m)) on (${weekday})\\b`, 'gi'), '$2 $1'],
  [/(?<=\p{L})\+(?![\p{L}\d+])/gu, ' or above'],
  // What a cell says where there is nothing, and what stands before a remark.
  [/^(?:none|n\/?a|not applicable|[-–])\.?$/i, '–'],
  [/^(?:important|please note|note|nb|tip|reminder|fyi|attention|warning|heads[ -]up)(?:[:!,]| that) ?/i, ''],
  [/[,;] (and|or)$/i, ' $1'],
  [/\bthe following (?=(?:\p{L}+ ){0,2}\p{L}+:)/giu, 'these '],
  [/\bthe (approval|consent|permission|agreement|signature|decision|name|manager) of the (\p{L}+)\b/giu, "the $2's $1"],
  [/\b(\p{L}{2,20}ing) of (?=\p{L})/giu, '$1 '],
  [/\bmax\.? (?=\d)/gi, 'at most '],
  [/\b(?:no|not) later than (?=\d+ (?:\p{L}+ ){1,2}(?:after|of)\b)/giu, 'within '],
  [/\bthe (day|week|month|quarter|year) before(?=[.,;)]|$)/gi, 'the previous $1'],
  [/\b(?:has|have) been (?!(?:an?|the|in|at|on|with|no|not|for|to|there|our|my|their)\b)(?=\p{L})/giu, 'is '],
  [/\b(?:has|have) not (?=\p{L}+ed\b)/giu, 'did not '],
  [/(#[\p{L}\p{N}_-]+)[’'`]? (?:slack )?channel\b/giu, '$1'],
  [new RegExp(`(?<=^|: )(${weekday.slice(0, -2)})s(?=,? (?:at )?\\d)`, 'gu'), '$1'],
];

const long: ReadonlyMap<string, string> = new Map(
  abbreviated
    .trim()
    .split(/\n| \| /)
    .map((line) => line.split(': '))
    .map(([short = '', whole = '']) => [short, whole] as const),
);

const phrases: ReadonlyMap<string, string> = new Map(
  samePhrases
    .trim()
    .split(/\n| \| /)
    .map((line) => line.split(' > '))
    .map(([turn = '', word = '']) => [turn, word] as const),
);

let knownShort: RegExp | undefined;
let knownPhrases: RegExp | undefined;

function shortForms(): RegExp {
  knownShort ??= anyOf(long);
  return knownShort;
}

function phrasesIn(): RegExp {
  knownPhrases ??= anyOf(phrases);
  return knownPhrases;
}

function anyOf(list: ReadonlyMap<string, string>): RegExp {
  const longestFirst = [...list.keys()].toSorted((one, other) => other.length - one.length);
  return new RegExp(`(?<![\\p{L}\\p{N}.-])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}-])`, 'giu');
}
