import type { ParsedFile } from '../../parse/index.ts';
import { field, items } from '../../parse/index.ts';
import type { Range } from '../../read/index.ts';
import { type Handbook, textField } from '../../resolve/index.ts';
import { defineRule, quote, related } from '../rule.ts';
import { parsedAs } from '../support/parsed-as.ts';
import { sameName } from '../support/same-thing.ts';
import { calendarLabel } from '../support/text/hour-claims.ts';
import { saidIn } from '../support/text/said-in.ts';
import { whereElse } from '../support/wording.ts';

export default defineRule({
  id: 'two-opening-hours',
  title: 'A desk opens and closes at one time',
  category: 'coherence',
  severity: { minimal: 'hint', recommended: 'warning', strict: 'warning' },

  *handbook(handbook) {
    const edges = [
      ...calendarEdges(handbook),
      ...saidIn(handbook, 'hours').map(({ passage, ...claim }) => ({ ...claim, file: passage.file })),
    ];
    for (const [at, here] of edges.entries()) {
      const before = edges.slice(Math.max(0, at - mostCompared), at).filter((each) => each.edge === here.edge);
      const there = before.find((each) => isSameDesk(each, here, before) && each.time !== here.time);
      if (there === undefined) continue;
      const where = whereElse(there.file, here.file);
      yield {
        file: here.file,
        range: here.range,
        message: `${quote(here.label)} ${here.edge} at ${quote(here.text)} here and at ${quote(there.text)} ${where}, so nobody knows when the clock runs. Correct one of the two.`,
        related: [related(there.file, there.range, 'The other time.')],
      };
    }
  },
});

/** Few pages name opening hours; those that stand further apart are not compared. */
const mostCompared = 50;

interface Edge {
  readonly edge: 'opens' | 'closes';
  readonly time: string;
  readonly text: string;
  readonly label: string;
  readonly file: ParsedFile;
  readonly range: Range;
}

/** The same name; or, on one page, a name that ends like a longer one, if no other does. */
function isSameDesk(one: Edge, other: Edge, all: readonly Edge[]): boolean {
  if (one.label === other.label) return true;
  if (one.file !== other.file) return false;
  const [short, long] = one.label.length < other.label.length ? [one.label, other.label] : [other.label, one.label];
  const alike = new Set(all.map(({ label }) => label).filter((label) => label.endsWith(` ${short}`)));
  return long.endsWith(` ${short}`) && alike.size <= 1;
}

function calendarEdges({ settings: { facts } }: Handbook): Edge[] {
  const calendars = items(field(facts?.file.frontmatter?.root, 'calendars'));
  return calendars.flatMap((calendar): Edge[] => {
    const name = textField(calendar, 'name') ?? textField(calendar, 'id');
    const hours = field(calendar, 'hours');
    const value = parsedAs(facts, hours, 'hours');
    if (facts === undefined || name === undefined || hours === undefined || value === undefined) return [];
    const labels = calendars.length === 1 ? [sameName(name.value), sameName(calendarLabel)] : [sameName(name.value)];
    return labels.flatMap((label): Edge[] => {
      const base = { label, file: facts.file, range: hours.range };
      return [
        { ...base, edge: 'opens', time: value.from, text: value.from },
        { ...base, edge: 'closes', time: value.until, text: value.until },
      ];
    });
  });
}
