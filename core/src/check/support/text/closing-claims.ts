import { sameName } from '../same-thing.ts';
import { type DeedClaim, deedClaim } from './deed-claim.ts';
import type { Passage } from './passage.ts';
import { thingsIn } from './things.ts';

/** What a sentence says is closed, or is worked on: the two oppose each other. */
export function closedOrWorked(passage: Passage): DeedClaim[] {
  const { text } = passage;
  const [order, group] = closingOrder.exec(text) ?? [];
  const ordered = group === undefined ? [] : groupsIn(group);
  if (order !== undefined && ordered.length > 0) {
    return [deedClaim(passage, 'closed', 'lead', ordered, { start: 0, end: order.length }, '')];
  }
  const closed = closing.exec(text);
  const match = closed ?? working.exec(text);
  if (match === null || (closed === null && /\bnot\b/.test(text))) return [];
  const said = text.slice(0, match.index).split(/[,;:]/).at(-1) ?? '';
  const subject = said.replace(/\s+(?:must|should|will|may|can|shall|have to)\s*$/i, '');
  const things = groupsIn(subject);
  if (things.length === 0) return [];
  return [
    deedClaim(
      passage,
      closed === null ? 'worked' : 'closed',
      'lead',
      things,
      { start: match.index, end: match.index + match[0].length },
      '',
    ),
  ];
}

const closing =
  /\b(?:are|is|be|been|gets?) (?:set|marked|moved|put|closed|recorded|flagged|labelled|filed)(?: at once| straight away)? (?:(?:to|as|in|under|into) )?[“"]?((?:not a fit|no fit|disqualified|unqualified|rejected|lost|closed|spam|junk|dead|out of profile)\b)/iu;
const working =
  /\b(?:are|is|be|gets?) (answered|called|contacted|followed up|treated|handled|worked|assigned|called back)\b/iu;

/** “Set leads from schools to Not a fit.” */
const closingOrder =
  /^(?:set|mark|move|put|close|flag|label) ((?:all |every |each )?[\p{L} -]{3,40}?) (?:to|as|in|under|into) [“"]?(?:not a fit|no fit|disqualified|unqualified|rejected|lost|closed|spam|junk|dead|out of profile)\b/iu;

/** “Leads from schools”, “school leads”: where they come from is what sets them apart. */
function groupsIn(subject: string): string[] {
  const from = /\b(?:from|of|by) (?:an? |the )?((?:[\p{L}-]+ )?[\p{L}-]+)$/iu.exec(subject.trim())?.[1];
  if (from !== undefined) return [sameName(from)];
  return thingsIn(subject).map((thing) => thing.replace(/ (?:lead|enquiry|inquiry|request|contact)$/, ''));
}
