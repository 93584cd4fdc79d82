import { sameName } from '../same-thing.ts';

/** Words that announce a list: “the eight statuses”. */
export interface ListIntro {
  readonly noun: string;
  readonly of: string;
  readonly announced: number | undefined;
  /** Where the names may begin in the text. */
  readonly end: number;
}

const listNoun = /\b(?:stat(?:us|e)|stages?\b|reasons?\b|sources?\b|grades?\b|priorities\b)/i;

const introPattern =
  /(?:\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2}) )?(?:(?:different|possible) )?(?:\b([\p{L}-]+) )?\b(status|statuses|states?|stages?|reasons?|sources?|grades?|priorities)\b/iu;

/** Words that take a part of a list only. */
export const partly =
  /\b(?:that|which|whose|who|owned|only|some|first|last|most|other|early|late|between|from|until|after|before)\b/i;

/** The words of a text that announce a list; undefined where there are none. */
export function introIn(text: string): ListIntro | undefined {
  // Few sentences name a kind of list at all.
  const match = listNoun.test(text) ? introPattern.exec(text) : null;
  if (match === null) return undefined;
  const [whole, number, of = '', noun = ''] = match;
  const end = match.index + whole.length;
  return {
    noun: singular(noun),
    of: plainWords.has(of.toLowerCase()) ? '' : sameName(of),
    announced: number === undefined ? undefined : numberOf(number),
    end,
  };
}

const plainWords = new Set(
  'the these those our their its and or of are is has have a an every each all in by lead with same no has knows know uses use'.split(
    ' ',
  ),
);

function singular(noun: string): string {
  const lower = noun.toLowerCase();
  if (lower.startsWith('status') || lower.startsWith('state')) return 'status';
  return lower.replace(/ies$/, 'y').replace(/s$/, '');
}

function numberOf(word: string): number {
  const at = 'two three four five six seven eight nine ten eleven twelve'.split(' ').indexOf(word.toLowerCase());
  return at === -1 ? Number(word) : at + 2;
}

/** A heading that announces the list below it and says nothing else. */
export function headingIntro(text: string | undefined): ListIntro | undefined {
  const intro = text === undefined || partly.test(text) ? undefined : introIn(text);
  return intro !== undefined && isBareNoun(text ?? '') ? intro : undefined;
}

/** Whether a text is a name such as “Lead statuses”, and no more. */
export function isBareNoun(text: string): boolean {
  return /^(?:(?:the|our|all|lead|deal|return|lost|loss|\p{L}+) ){0,3}(?:status|statuses|states?|stages?|reasons?|sources?|grades?|priorities)(?: values| codes)?(?: of an? [\p{L}-]+)?$/iu.test(
    text.trim(),
  );
}
