import { addresses } from '../addresses.ts';
import type { Context } from '../context.ts';
import type { PartyName } from '../names.ts';
import { wholeAddress } from '../site-address.ts';

/** A calendar that can be followed. */
export interface CalendarFileLink {
  readonly title: string;
  readonly address: string;
  /** With its host, where handbook.yaml says where the pages are. */
  readonly whole: string;
}

/** The line of Markdown that shows the badge of an agreement elsewhere. */
export interface BadgeToCopy {
  readonly title: string;
  readonly picture: string;
  readonly markdown: string;
}

/** How many parties and badges the page has room for. */
const [mostFiles, mostBadges] = [8, 3];

/** The calendars that can be followed: of all, and of the first parties. */
export function filesOf(parties: readonly PartyName[], context: Context): CalendarFileLink[] {
  const link = (title: string, address: string) => ({
    title,
    address,
    whole: wholeAddress(address, context.handbook) ?? address,
  });
  return [
    link('Everything', addresses.calendarFile),
    ...parties
      .slice(0, mostFiles)
      .map(({ id, name }) => link(`What concerns ${name}`, addresses.partyCalendarFile(id))),
  ];
}

/** The badges of the first agreements. */
export function badgesOf(context: Context): BadgeToCopy[] {
  return context.handbook.agreements.slice(0, mostBadges).map(({ id, title }) => badgeToCopy(id, title, context));
}

function badgeToCopy(id: string, title: string, { handbook }: Context): BadgeToCopy {
  const [picture, page] = [addresses.badge(id), addresses.agreement(id)].map(
    (each) => wholeAddress(each, handbook) ?? each,
  );
  // Signs that mean something in Markdown would end the words early.
  const alternative = title.replace(/[\\[\]`*_<>|\s]+/g, ' ').trim();
  return { title, picture: addresses.badge(id), markdown: `[![${alternative}](${picture})](${page})` };
}

/** In which zone the times are meant. @param zone undefined where handbook.yaml names none. */
export function clockInWords(zone: string | undefined): string {
  if (zone === undefined) return 'Times are those of your own clock: handbook.yaml names no time zone.';
  return `Times are those of ${placeOf(zone)}.`;
}

/** "America/New_York" as a place. */
function placeOf(zone: string): string {
  return zone.includes('/') ? `the clock in ${zone.split('/').at(-1)?.replaceAll('_', ' ')}` : zone;
}
