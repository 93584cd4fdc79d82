import type { Range } from '../../../read/index.ts';
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
  if (!/\b(?:becomes?|counts? as|treated as|always|automatically)\b/i.test(text)) return [];
  const match = open.test(text) ? null : pattern.exec(text);
  const [whole, one = '', other = ''] = match ?? [];
  const [[part], [kind]] = [thingsIn(one), thingsIn(other)];
  if (match === null || whole === undefined || part === undefined || kind === undefined || part === kind) return [];
  const said = `${one.trim()} ${whole.slice(one.length, whole.length - other.length).trim()} ${other.trim()}`;
  const range = passage.placeOf({ start: match.index, end: match.index + whole.trimEnd().length });
  return [{ passage, part, whole: kind, said: said[0]?.toLowerCase() + said.slice(1), range }];
}

const open =
  /\?|\b(?:if|unless|except|may|can|could|some|most|many|often|when|(?<!at )once|after|until|not|never|half|used to)\b|%/i;

/** A kind that becomes another one some day is under other rules by then; only one that does so at once is both. */
const pattern =
  /(?:^|, |: )((?:(?:an?|the|all|every|each) )?(?:[\p{L}-]+ ){0,2}[\p{L}-]+) (?:(?:(?:also|always) )?(?:counts? as|(?:is|are) treated as|(?:is|are) (?:always|automatically))|(?:immediately|automatically|also|at once) becomes?|becomes?(?=[^.;]{1,40}\b(?:at once|immediately|automatically|straight away|by themselves|by itself|too|as well|from the start|on arrival)\b)) ((?:an? |the )?(?:(?!(?:at|immediately|automatically|straight|by|too|as|from|on)\b)[\p{L}-]+ ?){1,3})/iu;
