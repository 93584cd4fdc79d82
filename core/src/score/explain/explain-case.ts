import { calendarNamed, describeInstant, dueAfter, parseInstant, type WorkCalendar } from '../../clock/index.ts';
import { type IsoDate, parseDate } from '../../parse/index.ts';
import { applyingText } from './applying-text.ts';
import type { CaseAnswer, CaseField, CaseQuestion, ExplainedCase } from './case-answer.ts';
import { caseFieldsOf, traitFields } from './case-fields.ts';
import type { AskedField, CaseText } from './case-text.ts';
import { decideDefinition } from './decide-definition.ts';
import { dutiesOf, namesOf } from './duties-of.ts';
import { askedName, type KnownLead, knownLead } from './known-lead.ts';

/**
 * “On this date, for a lead like this: which text applied, who owed what by when.” The text is the one in force on that day;
 * its definitions are tried on what is known of the lead, and each goal with a clock tells its times. What is not known is told
 * as such and never taken for a no.
 */
export function explainCase({ texts, on, fields }: CaseQuestion): CaseAnswer {
  const [newest] = texts;
  if (newest === undefined) return { ok: false, problem: 'There is no text of this agreement.' };
  const first = readMoment(on, calendarNamed('default', newest.text.calendars));
  if (!first.ok) return first;
  const { applied, text, why } = applyingText(first.day, texts);
  const calendar = calendarNamed('default', (text ?? newest).text.calendars);
  const moment = readMoment(on, calendar);
  if (!moment.ok) return moment;
  const asked = caseFieldsOf(text === undefined ? texts : [text]);
  const lead = knownLead(fields, asked);
  const known = {
    agreement: newest.text.agreement,
    title: (text ?? newest).text.title,
    on: moment.instant,
    onInWords: describeInstant(moment.instant, calendar),
    day: moment.day,
    applied,
    unused: unusedNames(fields, asked, lead),
  };
  if (text === undefined) return { ok: true, value: { ...known, ...nothingOwed, summary: why } };
  const told = answersOf(text, moment.instant, lead, calendar);
  const missing = missingFields(asked, told, text, lead);
  const decisive = told.definitions.filter(({ id }) => text.clocks.some(({ about }) => about.includes(id)));
  const summary = [why, ...[...decisive, ...told.duties].map(({ sentence }) => sentence)].join(' ');
  return { ok: true, value: { ...known, ...told, missing, summary } };
}

type Moment =
  | { readonly ok: true; readonly instant: string; readonly day: IsoDate }
  | { readonly ok: false; readonly problem: string };

/** A day alone stands for the opening of that day. */
function readMoment(on: string, calendar: WorkCalendar): Moment {
  const day = parseDate(on);
  const read = parseInstant(day.ok ? `${day.value.date} ${calendar.hours.from}` : on, calendar);
  if (!read.ok) return { ok: false, problem: `${read.problem.message} For example: ${read.problem.forms[0]}.` };
  return { ok: true, instant: read.value, day: read.value.slice(0, 10) };
}

const nothingOwed = { definitions: [], duties: [], promises: [], exceptions: [], missing: [] };

type Told = Pick<ExplainedCase, 'definitions' | 'duties' | 'promises' | 'exceptions'>;

function answersOf(caseText: CaseText, instant: string, lead: KnownLead, calendar: WorkCalendar): Told {
  const { text, promises } = caseText;
  const about = new Set(caseText.clocks.flatMap((clock) => clock.about));
  const isKnown = (fields: readonly AskedField[]) => fields.some((field) => lead.value(field) !== undefined);
  const definitions = caseText.definitions
    .filter(({ id, fields }) => about.has(id) || isKnown(fields))
    .map((each) => decideDefinition(each, lead));
  const duties = dutiesOf(caseText, instant, definitions, lead);
  const concerned = new Set(duties.filter(({ applies }) => applies !== 'no').map(({ goal }) => goal));
  return {
    definitions,
    duties,
    promises: promises.flatMap(({ statement, by, within }) => {
      const due = dueAfter(instant, within, calendar);
      if (due === undefined) return [];
      return [{ statement, by: namesOf(by, text), due, dueInWords: describeInstant(due, calendar) }];
    }),
    exceptions: text.exceptions.filter(
      ({ supersedes }) => supersedes.length === 0 || supersedes.some((goal) => concerned.has(goal)),
    ),
  };
}

/**
 * The fields that leave open what a goal asked for: a definition that is not decided, or a row that might apply. Where the lead is
 * none that a goal is about, nothing more is asked for that goal.
 */
function missingFields(
  asked: readonly CaseField[],
  { definitions, duties }: Pick<ExplainedCase, 'definitions' | 'duties'>,
  { definitions: written, text, clocks }: CaseText,
  lead: KnownLead,
): CaseField[] {
  const concerning = duties.filter(({ applies }) => applies !== 'no');
  const isOpen = ({ goal }: { readonly goal: string }) => concerning.some((duty) => duty.goal === goal);
  const about = new Set(clocks.filter(isOpen).flatMap((clock) => clock.about));
  const undecided = definitions.filter(({ id, holds }) => holds === 'not known' && about.has(id)).map(({ id }) => id);
  const undecidedNames = written.filter(({ id }) => undecided.includes(id)).flatMap(({ fields }) => fields);
  const openRows = concerning.filter(({ otherwise }) => otherwise.length > 0).map(({ goal }) => goal);
  const rows = text.goals.filter(({ key }) => openRows.includes(key)).flatMap(({ clock }) => clock?.segments ?? []);
  const names = [...undecidedNames, ...traitFields(rows)].map(({ name }) => askedName(name, asked));
  return asked.filter((field) => field.matters && names.includes(field.name) && lead.value(field) === undefined);
}

function unusedNames(fields: CaseQuestion['fields'], asked: readonly CaseField[], lead: KnownLead): string[] {
  const used = new Set(asked.map(({ name }) => lead.givenAs(name)));
  return Object.keys(fields).filter((name) => !used.has(name));
}
