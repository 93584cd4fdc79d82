import type { Range } from '../../../read/index.ts';
import { sameName } from '../same-thing.ts';
import type { Passage } from './passage.ts';

/** Whether somebody works on a day of the week, as a text says it. */
export interface DayClaim {
  readonly passage: Passage;
  readonly day: string;
  readonly isOpen: boolean;
  /** Whether the day is one of those that a span such as “from Monday to Thursday” leaves out. */
  readonly isLeftOut: boolean;
  readonly text: string;
  readonly range: Range;
  /** Who works, in words that can be compared. */
  readonly label: string;
}

/** The days on which a passage says that a desk is open or closed, as a rule and not in one season. */
export function dayClaimsIn(passage: Passage): DayClaim[] {
  const { text, cells } = passage;
  if (cells !== undefined || !/day/i.test(text) || !anyDay.test(text) || single.test(text)) return [];
  const [shape, match] =
    shapes.map((each) => [each, each.pattern.exec(text)] as const).find(([, found]) => found) ?? [];
  const { label = '', day = '', last } = match?.groups ?? {};
  if (shape === undefined || match === undefined || match === null || passing.test(label)) return [];
  const range = passage.placeOf({ start: match.index, end: match.index + match[0].length });
  const claim = { passage, isOpen: shape.isOpen, text: match[0], range, label: sameName(label) };
  const named = day.toLowerCase();
  if (last === undefined) return [{ ...claim, day: named, isLeftOut: false }];
  const [from, until] = [week.indexOf(named), week.indexOf(last.toLowerCase())];
  const others = until < from ? [] : week.filter((_, at) => at < from || at > until);
  return others.map((other) => ({ ...claim, day: other, isOpen: false, isLeftOut: true }));
}

const week = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const oneDay = `(?:${week.join('|')})`;
const anyDay = new RegExp(`\\b${oneDay}`, 'i');

/** A season, a case or a memory says nothing of every week. */
const single =
  /\?|\b(?:if|unless|except|exceptions?|holidays?|january|february|april|june|july|august|september|october|november|december|summer|winter|season|fair|was|were|used to|no longer|formerly|first|second|third|other|some|by (?:chat|e-?mail|phone)|until 20\d\d|would|may|might|could)\b/i;

const place =
  '(?:the |our )(?<label>(?:(?!(?:is|are|on|in|at|of|for|by)\\b)[\\p{L}-]+ ){0,2}(?!(?:is|are)\\b)[\\p{L}-]+)';
const open = '(?:is (?:open|staffed|reachable|manned)|works|opens|closes|takes calls|answers calls)';

const shapes = [
  {
    isOpen: false,
    pattern: `^${place} ${open} (?:only )?(?:from )?(?<day>${oneDay})s? (?:to|through) (?<last>${oneDay})s?(?=[.;]?$)`,
  },
  {
    isOpen: false,
    pattern: `^${place} (?:is closed|does not work|is not (?:open|staffed)) on (?<day>${oneDay})s(?=[.;,]|$)`,
  },
  {
    isOpen: false,
    pattern: `^on (?<day>${oneDay})s,? ${place} (?:is closed|does not work|is not (?:open|staffed))(?=[.;,]|$)`,
  },
  { isOpen: true, pattern: `^on (?<day>${oneDay})s,? ${place} ${open}\\b` },
  { isOpen: true, pattern: `^${place} ${open} (?:also )?on (?<day>${oneDay})s\\b` },
].map(({ isOpen, pattern }) => ({ isOpen, pattern: new RegExp(pattern, 'iu') }));

/** Names that are nobody's. */
const passing = /^(?:meetings?|calls?|staff|team|page|report|list|week|month)$|\b(?:meeting|call|report|round)$/i;
