import type { Range } from '../../../read/index.ts';
import { firstAnswer } from './first-answer.ts';
import type { Passage } from './passage.ts';
import { thingsIn } from './things.ts';

/** That everything of one kind becomes another kind by itself, as a sentence says it. */
export interface KinshipClaim {
  readonly passage: Passage;
  readonly part: string;
  readonly whole: string;
  /** As a clause: “contact requests become MQLs at once”. */
  readonly said: string;
  readonly range: Range;
}

/** The kinship in one sentence. One that holds for some cases only is none. */
export function kinshipClaimsIn(passage: Passage): KinshipClaim[] {
  const { text } = passage;
  if (passage.cells !== undefined || !quick.test(text) || open.test(text)) return [];
  const match = firstAnswer(patterns, (pattern) => pattern.exec(text));
  if (match === undefined) return [];
  const { part: one = '', whole: other = '' } = match.groups ?? {};
  const [[part, more], [whole, others]] = [thingsIn(one), thingsIn(other)];
  if (part === undefined || whole === undefined || part === whole || more !== undefined || others !== undefined)
    return [];
  const said = match[0]
    .replace(/^[,:] /, '')
    .trim()
    .replace(/[.]$/, '');
  const start = match.index + match[0].indexOf(said);
  const range = passage.placeOf({ start, end: start + said.length });
  return [{ passage, part, whole, said: said[0]?.toLowerCase() + said.slice(1), range }];
}

const quick =
  /\b(?:becomes?|counts?|treat(?:ed|s)?|handled|always|automatically|is|are|belongs?|includes?|contains?|covers?)\b/i;

const open =
  /\?|\b(?:if|unless|except|may|can|could|some|most|many|often|when|(?<!at )once|after|until|not|never|half|used to)\b|%/i;

/** A kind that becomes another one some day is under other rules by then; only one that does so at once is both. */
const becoming =
  /(?:^|, |: )(?<part>(?:(?:an?|the|all|every|each) )?(?:[\p{L}-]+ ){0,2}[\p{L}-]+) (?:(?:(?:also|always) )?(?:counts? as|(?:is|are) treated as|(?:is|are) (?:always|automatically))|(?:immediately|automatically|also|at once) becomes?|becomes?(?=[^.;]{1,40}\b(?:at once|immediately|automatically|straight away|by themselves|by itself|too|as well|from the start|on arrival)\b)) (?<whole>(?:an? |the )?(?:(?!(?:at|immediately|automatically|straight|by|too|as|from|on)\b)[\p{L}-]+ ?){1,3})/iu;

const every = '(?:(?:an?|the|all|every|each|any) )?';
const kind =
  '(?:(?!(?:is|are|who|that|which|from|with|of|in|on|at|for|to|by|than|as|like|no|seldom|rarely|hardly|sometimes|usually|mostly|mainly|partly|still|now|worth|more|less|unlike|near|almost|nearly)\\b)[\\p{L}-]+ ){0,2}(?!(?:is|are)\\b)[\\p{L}-]+';
/** What may follow: that it is so from the start. */
const atOnce =
  '(?: (?:as soon as (?:it|they) (?:arrives?|comes? in|is in|are in)|from the (?:start|first (?:day|minute|hour))|from day one|at once|immediately|straight away|on arrival|too|as well))?';

/** A whole sentence that says of one kind that it is another, or of one that it has the other in it. */
const shapes: readonly RegExp[] = [
  `^(?<part>${every}${kind}) (?:is|are) (?:(?:also|always|automatically|at once|by definition) )?(?<whole>(?:an? )?${kind})${atOnce}[.]?$`,
  `^(?<part>${every}${kind}) (?:is|are) (?:treated|handled|counted|answered|worked) (?:as|like) (?<whole>(?:an? |the )?${kind})${atOnce}[.]?$`,
  `^(?:we|sales|marketing|the desk) (?:treats?|handles?|counts?) (?<part>${every}${kind}) (?:as|like) (?<whole>(?:an? |the )?${kind})${atOnce}[.]?$`,
  `^(?<part>${every}${kind}) (?:belongs? to|(?:is|are) (?:among|part of|included in)) (?<whole>(?:the )?${kind})[.]?$`,
  `^(?<whole>${every}${kind}) (?:include|includes|contain|contains|cover|covers) (?<part>${every}${kind})[.]?$`,
].map((source) => new RegExp(source, 'iu'));

const patterns: readonly RegExp[] = [becoming, ...shapes];
