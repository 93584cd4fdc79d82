import type { Range } from '../../../read/index.ts';

/** The hours of one place, as a sentence gives them: who, and where the times stand in it. */
export interface SpokenHours {
  readonly label: string;
  readonly from: Range | undefined;
  readonly until: Range | undefined;
}

/** One time of day. */
export const clock = '(\\d{1,2}(?:[:.]\\d{2})?(?: ?[ap]\\.?m\\.?)?)';

/**
 * The hours that a sentence gives to a place, whichever way it is put. The times are taken out of it first; what is left has to
 * say, and say nothing but, that a place is open, is reached, works, or takes what comes in.
 */
export function spokenHoursIn(text: string): SpokenHours | undefined {
  const match = span.exec(text);
  if (match === null) return undefined;
  const [whole, from = '', until = ''] = match;
  const before = text.slice(0, match.index).trimEnd();
  const after = text.slice(match.index + whole.length).trim();
  const rest = after.replace(harmless, '').replace(/^[,;]? ?/, '');
  const label = labelIn(`${before} ${rest}`.trim().replace(/[.]$/, ''));
  if (label === undefined) return undefined;
  const start = match.index + whole.indexOf(from);
  const end = match.index + whole.length;
  return { label, from: { start, end: start + from.length }, until: { start: end - until.length, end } };
}

const span = new RegExp(
  `\\b(?:(?:from|between|daily from) )?${clock}(?: ?[–-] ?| (?:to|until|till|and|through) )${clock}(?![\\d%]| \\p{L}*(?:calls|days|hours|minutes|staff|people|points|leads|requests)\\b)`,
  'iu',
);

/** Words behind the times that narrow nothing. */
const harmless =
  /^(?:(?:,? ?(?:on )?(?:weekdays|working days|business days|mondays? (?:to|through) fridays?|every day|daily|local time))*)[.]?$/i;

const place =
  '(?:the |our )?(?<label>(?:(?!(?:is|are|on|in|at|of|for|by)\\b)[\\p{L}-]+ ){0,2}(?!(?:is|are|hours)\\b)[\\p{L}-]+)';
const state =
  '(?:(?:is|are) (?:open|staffed|reachable|available|manned|there|on duty)(?: for (?:calls|callers|everybody))?|(?:works?|runs?|answers? (?:the phone|calls)|takes? (?:calls|phone calls)|picks up(?: the phone)?)|opens?|can be (?:reached|called))';

const shapes: readonly RegExp[] = [
  `^${place} ${state}$`,
  `^${place}(?: (?:is|are))?:$`,
  `^${place} (?:opening |office )?hours(?:(?: are)?:?)?$`,
  `^(?:opening |office |business )?hours (?:of|at|for) ${place}(?:(?: are)?:?)$`,
  `^(?:calls|enquiries|orders|phone calls|questions) are (?:taken|answered) (?:by|at) ${place}$`,
  `^(?:you (?:can|may) )?(?:call|phone|ring|reach|visit) ${place}$`,
].map((source) => new RegExp(source, 'iu'));

function labelIn(said: string): string | undefined {
  for (const shape of shapes) {
    const label = shape.exec(said)?.groups?.label;
    if (label !== undefined) return passing.test(label) ? undefined : label;
  }
  return undefined;
}

/** Names that are nobody's. */
const passing =
  /^(?:we|you|they|it|this|that|everybody|somebody|meetings?|calls?|lunch|breaks?|score|range|size|staff|points?|days?|hours?|time|steps?|page|chapter|version)$|\b(?:meeting|call|score|size|staff|points|webinar|event|shift|lunch|break)$/i;
