import type { Context } from '../context.ts';
import { once } from '../once.ts';
import { agendaFor, agendaOf } from './appointments.ts';
import { calendarFile } from './calendar-file.ts';
import { type CalendarPage, calendarPage, partiesOf } from './calendar-page.ts';

/** The page of the coming days, and the calendars that programs follow. Each is made when it is asked for. */
export interface CalendarPages {
  readonly page: () => CalendarPage;
  /** The calendar of everything. */
  readonly file: () => string;
  /** Ids of the parties that have a calendar of their own. */
  readonly parties: readonly string[];
  readonly partyFile: (party: string) => string;
}

/** Prepares the calendars of a handbook. */
export function calendarPages(context: Context): CalendarPages {
  const agenda = once(() => agendaOf(context));
  const parties = partiesOf(context);
  const { title } = context.handbook.settings;
  const nameOf = (party: string) => parties.find(({ id }) => id === party)?.name ?? party;
  return {
    page: () => calendarPage(agenda(), parties, context),
    file: () => calendarFile(title, agenda(), context),
    parties: parties.map(({ id }) => id),
    partyFile: (party) => calendarFile(`${title}: ${nameOf(party)}`, agendaFor(party, agenda()), context),
  };
}
