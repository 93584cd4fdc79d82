import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadHandbook, memoryHost } from '@living-sla/core';
import {
  type CaseVerdict,
  calendarNamed,
  clockTermsOf,
  judgeCase,
  parseInstant,
  type Traits,
  type WorkCalendar,
  workCalendars,
} from '@living-sla/core/clock';
import { fastParser } from '@living-sla/host';
import { dump, load } from 'js-yaml';
import { expect, test } from 'vitest';

/** A case that was worked by hand: its words are those of an agreement, its times are local ones unless they have an offset. */
interface WorkedCase {
  readonly case: string;
  readonly clock: { readonly calendar?: string };
  readonly 'by-segment'?: readonly unknown[];
  readonly started: string;
  readonly stopped?: string;
  readonly restarted?: readonly string[];
  readonly paused?: readonly { readonly from: string; readonly until: string }[];
  readonly traits?: Traits;
  readonly now?: string;
  /** How it was worked. */
  readonly arithmetic: string;
  readonly expect: Partial<CaseVerdict>;
}

const folder = join(import.meta.dirname, 'clock-cases');
const settings = readFileSync(join(folder, 'calendars.yaml'), 'utf8');
const cases = readdirSync(folder)
  .filter((name) => name !== 'calendars.yaml')
  .flatMap((name) => load(readFileSync(join(folder, name), 'utf8')) as WorkedCase[]);

/** All clocks in one agreement, as its author writes them: goals are in the order of the cases. */
const goals = cases.map(({ clock, 'by-segment': rows }, at) => ({
  id: `case-${at}`,
  statement: 'Call 95% of MQLs in time.',
  clock,
  ...(rows && { 'by-segment': rows }),
}));
const agreement = `---\n${dump({ title: 'Cases', parties: ['marketing', 'sales'], goals })}---\n`;
const host = memoryHost({ 'handbook.yaml': settings, 'slas/cases.mdx': agreement });
const handbook = await loadHandbook(host, { parser: fastParser, today: '2026-11-22' });
const calendars = workCalendars(handbook);

test('there are more than sixty of them, each with its own name and its arithmetic', () => {
  expect(new Set(cases.map((each) => each.case)).size).toBe(cases.length);
  expect(cases.length).toBeGreaterThan(60);
  expect(cases.filter(({ arithmetic }) => !/\w{3}/.test(arithmetic))).toEqual([]);
});

test.each(cases.map((each, at) => [each.case, each, at] as const))('%s', (_, each, at) => {
  const goal = handbook.agreements[0]?.goals[at];
  const terms = goal && clockTermsOf(goal);
  if (terms === undefined) throw new Error('The goal has no clock.');
  const calendar = calendarNamed(terms.calendar, calendars);
  const verdict = judgeCase(
    terms,
    {
      started: moment(each.started, calendar),
      stopped: each.stopped === undefined ? undefined : moment(each.stopped, calendar),
      restarted: (each.restarted ?? []).map((text) => moment(text, calendar)),
      paused: (each.paused ?? []).map(({ from, until }) => ({
        from: moment(from, calendar),
        until: moment(until, calendar),
      })),
      traits: each.traits ?? {},
    },
    calendars,
    moment(each.now ?? '2029-12-31 12:00', calendar),
  );
  const { problem, ...wanted } = each.expect;
  expect(verdict).toMatchObject({ segment: undefined, ...wanted });
  expect(verdict.problem ?? '').toContain(problem ?? '');
  expect(problem === undefined ? verdict.problem : undefined).toBeUndefined();
  for (const step of verdict.steps) expect(step).toMatch(/^\p{Lu}.*\.$/u);
});

function moment(text: string, calendar: WorkCalendar): string {
  const read = parseInstant(text, calendar);
  if (!read.ok) throw new Error(read.problem.message);
  return read.value;
}
