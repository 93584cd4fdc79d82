import type { ParsedFile } from '../../parse/index.ts';
import { field, items } from '../../parse/index.ts';
import type { Range } from '../../read/index.ts';
import { type FileFacts, fileIndex, textField } from '../../resolve/index.ts';
import { across, type Clash, defineRule, quote, type Report, related } from '../rule.ts';
import { parsedAs } from '../support/parsed-as.ts';
import { sameName } from '../support/same-thing.ts';
import { alikeBy, firstClashes } from '../support/text/clash.ts';
import type { DayClaim } from '../support/text/day-claims.ts';
import { calendarLabel } from '../support/text/hour-claims.ts';
import { saidInFile } from '../support/text/said-in.ts';
import { whereElse } from '../support/wording.ts';

export default defineRule({
  id: 'two-opening-hours',
  title: 'A desk opens and closes at one time',
  category: 'coherence',
  severity: { minimal: 'hint', recommended: 'warning', strict: 'warning' },

  across: [
    across<Edge>({
      things: fileIndex({
        entriesOf: ({ facts }) => edgesIn(facts).map((edge) => [edge.edge, edge] as const),
        alike: alikeBy(({ time, label, isCalendar }) => [time, label, isCalendar]),
      }),
      judge: clashesOf,
      report: (here, there) => [report(here, there)],
    }),
    across<Day>({
      things: fileIndex({
        entriesOf: ({ facts }) => daysIn(facts).map((day) => [`${day.label}|${day.day}`, day] as const),
        alike: alikeBy(({ isOpen, isLeftOut }) => [isOpen, isLeftOut]),
      }),
      judge: (days) => firstClashes(days, isOpenAndClosed),
      report: (here, there) => [reportDay(here, there)],
    }),
  ],
});

function edgesIn(facts: FileFacts): Edge[] {
  if (facts.file.kind === 'handbook') return calendarEdges(facts);
  return saidInFile(facts).hours.map(({ passage, ...claim }) => ({ ...claim, file: passage.file, isCalendar: false }));
}

/** The days on which somebody works. A page that names a day for itself leaves it out of no span. */
function daysIn(facts: FileFacts): Day[] {
  const { file } = facts;
  return saidInFile(facts).days.flatMap(({ passage: _, ...claim }) => {
    const isTold =
      claim.isLeftOut && new RegExp(`\\b${claim.day}s?\\b(?! (?:does not|is no|is a day off))`, 'i').test(file.text);
    return isTold ? [] : [{ ...claim, file }];
  });
}

function isOpenAndClosed(one: Day, other: Day): boolean {
  return one.isOpen !== other.isOpen && (one.file !== other.file || !(one.isLeftOut || other.isLeftOut));
}

function reportDay(here: Day, there: Day): Report {
  const where = whereElse(there.file, here.file);
  const day = `${here.day.charAt(0).toUpperCase()}${here.day.slice(1)}s`;
  return {
    file: here.file,
    range: here.range,
    message: `${quote(here.label)} is ${here.isOpen ? 'open' : 'closed'} on ${day} by ${quote(here.text)} here, and ${there.isOpen ? 'open' : 'closed'} by ${quote(there.text)} ${where}, so nobody knows whether that day counts. Correct one of the two.`,
    related: [related(there.file, there.range, 'The other statement.')],
  };
}

/** Each time with the first one of the same desk before it that is another; the calendars come first. */
function clashesOf(edges: readonly Edge[]): Clash[] {
  const rank = (at: number) => (edges[at]?.isCalendar ? 0 : 1);
  const order = [...edges.keys()].sort((one, other) => rank(one) - rank(other) || one - other);
  return order.flatMap((at, place): Clash[] => {
    const here = edges[at] as Edge;
    const before = order.slice(Math.max(0, place - mostCompared), place);
    const all = before.map((each) => edges[each] as Edge);
    const there = before[all.findIndex((each) => isSameDesk(each, here, all) && each.time !== here.time)];
    return there === undefined ? [] : [[at, there]];
  });
}

function report(here: Edge, there: Edge): Report {
  const where = whereElse(there.file, here.file);
  return {
    file: here.file,
    range: here.range,
    message: `${quote(here.label)} ${here.edge} at ${quote(here.text)} here and at ${quote(there.text)} ${where}, so nobody knows when the clock runs. Correct one of the two.`,
    related: [related(there.file, there.range, 'The other time.')],
  };
}

/** Few pages name opening hours; those that stand further apart are not compared. */
const mostCompared = 25;

/** Whether somebody works on a day, and the file that says so. */
type Day = Omit<DayClaim, 'passage'> & { readonly file: ParsedFile };

interface Edge {
  readonly edge: 'opens' | 'closes';
  readonly time: string;
  readonly text: string;
  readonly label: string;
  readonly file: ParsedFile;
  readonly range: Range;
  /** Whether it stands in a calendar of handbook.yaml. */
  readonly isCalendar: boolean;
}

/** The same name; or, on one page, a name that ends like a longer one, if no other does. */
function isSameDesk(one: Edge, other: Edge, all: readonly Edge[]): boolean {
  if (one.label === other.label) return true;
  if (one.file !== other.file) return false;
  const [short, long] = one.label.length < other.label.length ? [one.label, other.label] : [other.label, one.label];
  const alike = new Set(all.map(({ label }) => label).filter((label) => label.endsWith(` ${short}`)));
  return long.endsWith(` ${short}`) && alike.size <= 1;
}

function calendarEdges(facts: FileFacts): Edge[] {
  const calendars = items(field(facts.file.frontmatter?.root, 'calendars'));
  return calendars.flatMap((calendar): Edge[] => {
    const name = textField(calendar, 'name') ?? textField(calendar, 'id');
    const hours = field(calendar, 'hours');
    const value = parsedAs(facts, hours, 'hours');
    if (name === undefined || hours === undefined || value === undefined) return [];
    const labels = calendars.length === 1 ? [sameName(name.value), sameName(calendarLabel)] : [sameName(name.value)];
    return labels.flatMap((label): Edge[] => {
      const base = { label, file: facts.file, range: hours.range, isCalendar: true };
      return [
        { ...base, edge: 'opens', time: value.from, text: value.from },
        { ...base, edge: 'closes', time: value.until, text: value.until },
      ];
    });
  });
}
