import type { Agreement } from '@living-sla/core';
import { describeMonthDay, describeWeekdays } from '@living-sla/core';
import { type WorkCalendar, workCalendars } from '@living-sla/core/clock';
import { scoringTextOf } from '@living-sla/core/score';
import { addresses } from '../addresses.ts';
import { purposesOf } from '../agreement/contacts.ts';
import type { Context } from '../context.ts';
import { type Fields, readFields } from '../fields.ts';
import { dayOf } from '../readings.ts';
import { firstOfEach, isInForce, orNull } from './parts.ts';

/** A handbook for programs: who agrees with whom on what, and where everything else is. */
export interface HandbookData {
  readonly organisation: string;
  readonly title: string;
  readonly description: string | null;
  readonly language: string;
  readonly currency: string;
  readonly fiscalYear: { readonly starts: string; readonly words: string };
  readonly contact: ContactData | null;
  readonly calendars: readonly CalendarData[];
  readonly roles: readonly RoleData[];
  readonly parties: readonly PartyData[];
  readonly agreements: readonly AgreementData[];
  readonly addresses: Readonly<Record<string, string>>;
}

interface CalendarData extends Pick<WorkCalendar, 'id' | 'timeZone' | 'days' | 'hours' | 'holidays' | 'assumed'> {
  readonly name: string | null;
  readonly words: string;
}

interface RoleData {
  readonly id: string;
  readonly name: string;
  readonly party: string | null;
  readonly means: string | null;
}

interface ContactData {
  readonly role: string | null;
  readonly email: string | null;
  readonly channel: string | null;
  readonly for: readonly string[];
}

interface PartyData {
  readonly id: string;
  readonly name: string;
  /** Ids of the agreements that it is a side of. */
  readonly agreements: readonly string[];
  readonly contacts: readonly (ContactData & { readonly agreement: string })[];
  readonly address: string;
  readonly calendar: string;
}

interface AgreementData {
  readonly id: string;
  readonly title: string;
  readonly summary: string | null;
  readonly version: string | null;
  /** The version that binds on the day of the build, which the newest text may not do yet. */
  readonly versionInForce: string | null;
  readonly status: string;
  /** Whether its text binds on the day of the build. */
  readonly inForce: boolean;
  readonly from: string | null;
  readonly until: string | null;
  readonly nextReview: string | null;
  readonly owners: readonly string[];
  readonly parties: readonly string[];
  readonly goals: number;
  readonly standing: string | null;
  readonly address: string;
  readonly scorecard: string | null;
  readonly scorecardTable: string | null;
  readonly versions: string | null;
  readonly changes: string;
  readonly badge: string;
}

/** Gathers what a program wants to know first. */
export function handbookData(context: Context): HandbookData {
  const { settings } = context.handbook;
  const root = settings.facts?.file.frontmatter?.root;
  const fields = settings.facts && root ? readFields(root, context.beginSection(settings.facts)) : undefined;
  const contact = fields?.fields('contact');
  const { month, day } = context.fiscalYear;
  return {
    organisation: settings.organisation,
    title: settings.title,
    description: orNull(fields?.text('description')),
    language: settings.language,
    currency: settings.currency,
    fiscalYear: { starts: `${twoDigits(month)}-${twoDigits(day)}`, words: describeMonthDay(context.fiscalYear) },
    contact: contact ? contactData(contact, context) : null,
    calendars: workCalendars(context.handbook).map(calendarData),
    roles: (fields?.each('roles') ?? []).flatMap(roleData),
    parties: partiesData(context),
    agreements: firstOfEach(context.handbook.agreements).map((agreement) => agreementData(agreement, context)),
    addresses: dataAddresses,
  };
}

/** Where the other data is. */
const dataAddresses: Readonly<Record<string, string>> = {
  about: addresses.data.about,
  goals: addresses.data.goals('json'),
  goalsTable: addresses.data.goals('csv'),
  glossary: addresses.data.glossary('json'),
  glossaryTable: addresses.data.glossary('csv'),
  overview: addresses.data.overview,
  changes: addresses.feed('json'),
  calendar: addresses.calendarFile,
};

function calendarData({ id, name, timeZone, days, hours, holidays, assumed }: WorkCalendar): CalendarData {
  const words = `${describeWeekdays(days)}, ${hours.from} to ${hours.until}, ${timeZone}`;
  return { id, name: orNull(name), words, timeZone, days, hours, holidays, assumed };
}

function roleData(role: Fields): RoleData[] {
  const id = role.text('id');
  if (id === undefined) return [];
  return [{ id, name: role.text('name') ?? id, party: orNull(role.text('party')), means: orNull(role.text('means')) }];
}

function partiesData(context: Context): PartyData[] {
  const parties = new Map<string, { agreements: string[]; contacts: (ContactData & { agreement: string })[] }>();
  for (const agreement of firstOfEach(context.handbook.agreements)) {
    const written = agreement.root && readFields(agreement.root, context.beginSection(agreement.facts)).each('parties');
    for (const { id, name } of firstOfEach(agreement.parties)) {
      const party = parties.get(id) ?? { agreements: [], contacts: [] };
      const own = written?.find((each) => (each.text('id') ?? each.text('name')) === id || each.text('name') === name);
      const contacts = own?.each('contacts').map((each) => contactData(each, context, agreement)) ?? [];
      party.agreements.push(agreement.id);
      party.contacts.push(...contacts.map((each) => ({ ...each, agreement: agreement.id })));
      parties.set(id, party);
    }
  }
  return [...parties].map(([id, { agreements, contacts }]) => {
    const { name } = context.names.party(id, undefined);
    return {
      id,
      name,
      agreements,
      contacts,
      address: addresses.party(id),
      calendar: addresses.partyCalendarFile(id),
    };
  });
}

function contactData(contact: Fields, { names }: Context, agreement?: Agreement): ContactData {
  const role = contact.text('role');
  return {
    role: role === undefined ? null : names.anyone(role, agreement),
    email: orNull(contact.text('email')),
    channel: orNull(contact.text('channel')),
    for: purposesOf(contact),
  };
}

function agreementData(agreement: Agreement, context: Context): AgreementData {
  const { id, title, root, facts } = agreement;
  const fields = root && readFields(root, context.beginSection(facts));
  const text = scoringTextOf(context.handbook, agreement);
  const scorecard = context.scorecard(id);
  return {
    id,
    title,
    summary: orNull(fields?.text('summary')),
    version: orNull(agreement.version),
    versionInForce: orNull(scorecard?.version),
    status: agreement.status,
    inForce: isInForce(text, agreement, context),
    from: orNull(text?.from),
    until: orNull(text?.until),
    nextReview: orNull(scorecard?.review.due ?? dayOf(fields?.fields('review')?.text('next'))),
    owners: (fields?.texts('owner') ?? []).map((owner) => context.names.anyone(owner, agreement)),
    parties: agreement.parties.map((party) => party.id),
    goals: agreement.goals.length,
    standing: orNull(scorecard?.standing),
    address: addresses.agreement(id),
    scorecard: scorecard === undefined ? null : addresses.scorecard(id),
    scorecardTable: scorecard === undefined ? null : addresses.scorecardFile(id, 'csv'),
    versions: orNull(context.places.versions(id)),
    changes: addresses.agreementFeed(id, 'json'),
    badge: addresses.badge(id),
  };
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
