import { type Html, linkHtml, plainOrNothing } from '../html.ts';
import type { PartyName } from '../names.ts';
import { dayInWords, dayOf } from '../readings.ts';
import { type StandingBlock, standingBlock } from '../scorecard/standing.ts';
import { listed } from '../sentences.ts';
import { type Badge, statusBadge } from '../statuses.ts';
import type { Fact } from './block.ts';
import { contactsTitle } from './contacts.ts';
import type { Subject } from './page-parts.ts';
import { missingSignoffs, signoffsBlock } from './signoffs.ts';
import { factsOf } from './tables.ts';

/** An agreement at a glance: what stands in the panel at the top of its page. */
export interface Glance {
  readonly summary: Html | undefined;
  readonly standing: Badge;
  readonly parties: readonly (PartyName & { readonly means: Html | undefined })[];
  readonly facts: readonly Fact[];
  /** Where it stands by its results; undefined for one that binds nobody. */
  readonly stands: StandingBlock | undefined;
}

/** Reads the panel of an agreement. @param contacts the anchor of its contacts; undefined where it names none. */
export function glanceOf(subject: Subject, contacts: string | undefined): Glance {
  const { agreement } = subject;
  const fields = subject.read();
  const effective = fields.fields('effective');
  const written = new Map(
    fields.each('parties').map((party) => [party.text('id') ?? party.text('name'), party.prose('means')]),
  );
  return {
    summary: fields.prose('summary'),
    standing: standingOf(subject),
    parties: agreement.parties.map(({ id }) => ({ ...subject.party(id), means: written.get(id) })),
    facts: factsOf([
      ['Version', versionOf(subject)],
      ['Dates', plainOrNothing(daysInWords(effective?.reading('from'), effective?.reading('until')))],
      ['Next review', plainOrNothing(fields.fields('review')?.reading('next'))],
      ['Kept by', plainOrNothing(subject.people(fields.texts('owner')))],
      ['Questions', contacts === undefined ? undefined : linkHtml(`#${contacts}`, contactsTitle)],
      ['Not signed yet by', plainOrNothing(unsigned(subject))],
    ]),
    stands: standsOf(subject),
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

function versionOf({ agreement, context }: Subject): Html | undefined {
  const all = context.places.versions(agreement.id);
  if (agreement.version === undefined || all === undefined) return plainOrNothing(agreement.version);
  return linkHtml(all, agreement.version);
}

function unsigned(subject: Subject): string | undefined {
  const block = signoffsBlock(subject);
  if (block === undefined || subject.agreement.status !== 'active') return undefined;
  const missing = missingSignoffs(block).map((party) => party.name);
  return missing.length === 0 ? undefined : listed(missing);
}
