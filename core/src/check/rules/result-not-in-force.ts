import { daysBetween, describeResultPeriod, field, type PeriodUnit, type ResultPeriod } from '../../parse/index.ts';
import { type Agreement, fiscalYearStart, type HandbookView, type ResultRow } from '../../resolve/index.ts';
import { defineRule, quote, type Report } from '../rule.ts';
import { type HeldText, heldIn, type TextsOfAgreement, textsOfAgreement } from '../support/results/known-texts.ts';
import { perOf } from '../support/results/period-fit.ts';
import { type FoundResults, goalsByKey, placeIn, resultsIn } from '../support/results/results-in.ts';
import { tellSome } from '../support/results/tell-some.ts';
import { counted } from '../support/wording.ts';
import { edgesOf } from '../support/written-edges.ts';

export default defineRule({
  id: 'result-not-in-force',
  title: 'A value is of a time in which its goal held',
  category: 'results',
  severity: { minimal: 'off', recommended: 'warning', strict: 'warning' },
  options: { 'brought-along': true },

  *file(facts, { handbook, options }) {
    const found = resultsIn(facts, handbook);
    if (found?.agreement === undefined) return;
    const known = textsOfAgreement(found.agreement, handbook);
    yield* tellSome(ofRows(found, found.agreement, known, handbook));
    if (options['brought-along'] === true) yield* broughtAlong(found, known);
  },
});

function* ofRows(
  { rows, results }: FoundResults,
  agreement: Agreement,
  known: TextsOfAgreement,
  handbook: HandbookView,
): Generator<Report> {
  const lastDays = lastDaysOf(agreement, handbook);
  const goals = goalsByKey(agreement);
  const options = { fiscalYearStarts: fiscalYearStart(handbook.settings.facts) };
  const reasons = new Map<string, Reason | undefined>();
  for (const row of rows) {
    // What has not come yet is told as such.
    if (!row.period.ok || row.goal === '' || row.period.value.from > handbook.today) continue;
    const period = row.period.value;
    const key = `${row.goal}\u0000${period.from}\u0000${period.until}`;
    const goal = goals.get(row.goal);
    if (!reasons.has(key)) {
      const lastDay = lastDays.get(row.goal);
      reasons.set(key, reasonFor(row, period, known, { lastDay, per: goal && perOf(goal) }));
    }
    const reason = reasons.get(key);
    if (reason === undefined) continue;
    yield {
      range: placeIn(row, 'period', results.file.text),
      goal,
      isMinor: reason.isMinor === true,
      message: `${quote(row.goal)} ${reason.words} ${describeResultPeriod(period, options)}, so this value is shown and never scored. ${reason.advice}`,
    };
  }
}

/** Values from before the first text: said once for a file, since most of them are there on purpose. */
function* broughtAlong({ rows, results }: FoundResults, { texts, begins }: TextsOfAgreement): Generator<Report> {
  if (begins === undefined) return;
  const early = rows.filter(
    ({ goal, period }) => period.ok && period.value.until < begins && texts.some(({ goals }) => goals.has(goal)),
  );
  const [first] = early;
  if (first === undefined) return;
  yield {
    range: placeIn(first, 'period', results.file.text),
    isMinor: true,
    message: `This file holds ${counted(early.length, 'value')} from before ${begins}, when the agreement began. What was not agreed yet is shown and never scored, which is fine for figures that you bring along.`,
  };
}

interface Reason {
  readonly words: string;
  readonly advice: string;
  /** Whether a value like this is there on purpose, mostly. */
  readonly isMinor?: boolean;
}

/** Why no text held this goal in a period; undefined where one did, where nobody knows, and before the first of them. */
function reasonFor(
  { goal }: ResultRow,
  period: ResultPeriod,
  { texts, knownSince, begins }: TextsOfAgreement,
  { lastDay, per }: { readonly lastDay: string | undefined; readonly per: PeriodUnit | undefined },
): Reason | undefined {
  if (!texts.some(({ goals }) => goals.has(goal)) || period.until < (begins ?? knownSince)) return undefined;
  if (lastDay !== undefined && period.from > lastDay) {
    return { words: `was due on ${lastDay}, before`, advice: 'Write it down for the goal that came after it.' };
  }
  const held = texts.filter((text) => heldIn(text, period));
  const own = held.filter(({ goals }) => goals.has(goal));
  // Of days before the texts that are known nobody can tell whether the goal was in force.
  if (own.length > 0) return period.from >= knownSince && isLate(own, period, per) ? lateReason : undefined;
  const number = held.flatMap((text) => text.number ?? [])[0];
  const which = number === undefined ? 'the text that held then' : `version ${number}, which held then`;
  const why = held.length === 0 ? 'No text of the agreement held then.' : `There is no such goal in ${which}.`;
  return { words: 'was not in force in', advice: `${why} Check the period, and the id of the goal.` };
}

/**
 * Whether a goal came too late in one of its own periods: it was not in force when that began, and on less than half of its
 * days. A value for a part of one may still count.
 */
function isLate(held: readonly HeldText[], { unit, from, until }: ResultPeriod, per: PeriodUnit | undefined): boolean {
  if (unit !== per || held.some((text) => text.from <= from)) return false;
  const days = held.map((text) => daysBetween(text.from, text.until < until ? text.until : until) + 1);
  return 2 * days.reduce((sum, each) => sum + each, 0) < daysBetween(from, until) + 1;
}

const lateReason: Reason = {
  words: 'came into force when more than half was over of',
  advice: 'That is fine for figures that you bring along.',
  isMinor: true,
};

/** The last day of each goal with a day, by its key. */
function lastDaysOf(agreement: Agreement, handbook: HandbookView): ReadonlyMap<string, string> {
  return new Map(
    agreement.goals.flatMap((goal) => {
      const last = edgesOf(field(goal.node, 'by'), agreement, handbook)?.last;
      return last === undefined ? [] : [[goal.key, last] as const];
    }),
  );
}
