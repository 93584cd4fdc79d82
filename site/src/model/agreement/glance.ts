import type { Fields } from '../fields.ts';
import { type Html, linkHtml, plainHtml, plainOrNothing } from '../html.ts';
import { dayInWords, dayOf } from '../readings.ts';
import { type StandingBlock, standingBlock } from '../scorecard/standing.ts';
import { listed } from '../sentences.ts';
import { type Badge, statusBadge } from '../statuses.ts';
import type { Fact } from './block.ts';
import { type GlanceSide, glanceSides } from './glance-sides.ts';
import type { Subject } from './page-parts.ts';
import type { Section } from './sections.ts';
import { missingSignoffs, signoffsBlock } from './signoffs.ts';
import { factsOf } from './tables.ts';

/** An agreement at a glance: what its first page says, and what it is on paper. */
export interface Glance {
  readonly summary: Html | undefined;
  readonly standing: Badge;
  readonly facts: readonly Fact[];
  /** Where it stands by its results; undefined for one that binds nobody. */
  readonly stands: StandingBlock | undefined;
  /** What is shared, then party by party: goals, what is owed, whom to ask. */
  readonly sides: readonly GlanceSide[];
}

/** Reads an agreement at a glance. @param sections its parts, to which what is cut short leads. */
export function glanceOf(subject: Subject, sections: readonly Section[]): Glance {
  const fields = subject.read();
  return {
    summary: fields.prose('summary'),
    standing: standingOf(subject),
    facts: factsOf([
      ['Version', versionOf(subject, fields.fields('effective'))],
      ['Next review', reviewOf(fields.fields('review'))],
      ['Kept by', plainOrNothing(subject.people(fields.texts('owner')))],
      ['Not signed yet by', plainOrNothing(unsigned(subject))],
    ]),
    stands: standsOf(subject),
    sides: glanceSides(subject, sections),
  };
}

/** Where an agreement stands by its results; undefined for one that binds nobody, and where nothing is known of results. */
export function standsOf({ agreement, context }: Subject): StandingBlock | undefined {
  const scorecard = context.scorecard(agreement.id);
  return scorecard === undefined || scorecard.standing === 'not in force' ? undefined : standingBlock(scorecard);
}

/** Whether an agreement binds on the day the pages are made, in words. */
export function standingOf({ agreement, read, context: { today } }: Subject): Badge {
  const badge = statusBadge(agreement.status);
  if (badge !== undefined) return badge;
  const effective = read().fields('effective');
  const [from, until] = [dayOf(effective?.text('from')), dayOf(effective?.text('until'))];
  if (from !== undefined && from > today) return { words: `From ${dayInWords(from)}`, tone: 'notice' };
  if (until !== undefined && until < today) return { words: `Ended on ${dayInWords(until)}`, tone: 'warning' };
  return { words: 'In force', tone: 'good' };
}

/** "1 November 2026 to 31 January 2027"; undefined where neither end is known. */
export function daysInWords(from: string | undefined, until: string | undefined): string | undefined {
  if (from !== undefined && until !== undefined) return `${from} to ${until}`;
  if (from !== undefined) return `from ${from}`;
  return until === undefined ? undefined : `until ${until}`;
}

/** "4.0.0, from 1 November 2026 to 31 January 2027", the number with a link to all of them. */
function versionOf({ agreement, context }: Subject, effective: Fields | undefined): Html | undefined {
  const days = daysInWords(effective?.reading('from'), effective?.reading('until'));
  const all = context.places.versions(agreement.id);
  const { version } = agreement;
  if (version === undefined) return plainOrNothing(days);
  const number = all === undefined ? plainHtml(version) : linkHtml(all, version);
  return days === undefined ? number : (`${number}${plainHtml(`, ${days}`)}` as Html);
}

function reviewOf(review: Fields | undefined): Html | undefined {
  const [next, every] = [review?.reading('next'), review?.reading('every')];
  if (next !== undefined) return plainHtml(next);
  return every === undefined ? undefined : plainHtml(every.startsWith('every') ? every : `every ${every}`);
}

function unsigned(subject: Subject): string | undefined {
  const block = signoffsBlock(subject);
  if (block === undefined || subject.agreement.status !== 'active') return undefined;
  const missing = missingSignoffs(block).map((party) => party.name);
  return missing.length === 0 ? undefined : listed(missing);
}
