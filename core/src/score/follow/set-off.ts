import { addDays, type IsoDate } from '../../parse/index.ts';
import { isHeldBy } from '../plan/held-around.ts';
import type { Timeline } from '../plan/timeline.ts';
import type { MissTrigger, ScoredGoal, ScoringText } from '../scoring-text.ts';
import { isAsLong, type MissedPeriod } from './miss-length.ts';
import { afterPeriod, type ScoredLine, type ScoredPeriod } from './scored-line.ts';

/** A rule that misses can set off, in one text. */
export interface MissRule {
  /** What makes it the same rule in another text. */
  readonly identity: string;
  readonly trigger: MissTrigger;
}

/** A rule that was set off. */
export interface SetOff<Rule extends MissRule> {
  readonly rule: Rule;
  readonly text: ScoringText;
  /** The goal as the text had it. */
  readonly goal: ScoredGoal;
  /** The misses that set it off, oldest first. */
  readonly because: readonly ScoredPeriod[];
  /** The day on which the last of them was over and read. */
  readonly since: IsoDate;
  /** undefined while it lasts. */
  readonly over: { readonly since: IsoDate; readonly by: 'met' | 'gone' } | undefined;
}

/** The rules of a text that count misses of a goal. */
type RulesOf<Rule extends MissRule> = (text: ScoringText, goal: string) => readonly Rule[];

/**
 * The rules that the misses of a goal set off, in the order of time. The text in force in the period that sets a rule off
 * decides, and only misses count in whose own texts the same number of misses set a rule off: nobody owes anything for a time
 * in which it was not agreed. A rule lasts until the goal is met for one period, or is in force no longer; as long as it lasts, further misses
 * do not set it off again.
 * @param rulesOf the rules of a text that count misses of a goal.
 */
export function setOffs<Rule extends MissRule>(
  { line, scored }: ScoredLine,
  timeline: Timeline,
  at: IsoDate,
  rulesOf: RulesOf<Rule>,
): readonly SetOff<Rule>[] {
  const ended: SetOff<Rule>[] = [];
  let lasting: SetOff<Rule>[] = [];
  let misses: readonly ScoredPeriod[] = [];
  for (const each of scored) {
    misses = afterPeriod(misses, each);
    const { planned, score } = each;
    if (score.state === 'met' && lasting.length > 0) {
      const since = score.due <= at ? score.due : at;
      ended.push(...lasting.map((rule) => ({ ...rule, over: { since, by: 'met' as const } })));
      lasting = [];
    }
    if (score.state !== 'missed') continue;
    for (const rule of rulesOf(planned.text, planned.goal.key)) {
      if (lasting.some((other) => other.rule.identity === rule.identity)) continue;
      const counted = rule.trigger.inARow
        ? missesUnder(misses, rule.trigger, rulesOf)
        : missesOfText(planned.text, scored, each);
      const because = shortestLongEnough(counted, rule.trigger);
      if (because === undefined) continue;
      lasting.push({
        rule,
        text: planned.text,
        goal: planned.goal,
        because,
        since: score.due,
        over: undefined,
      });
    }
  }
  const gone = (since: IsoDate) => goneSince(line, timeline, since, at);
  const rest = lasting.map((rule) => {
    const since = gone(rule.since);
    return since === undefined ? rule : { ...rule, over: { since, by: 'gone' as const } };
  });
  return [...ended, ...rest];
}

/** All misses under a text up to one of them, for a rule that does not ask for a row of them. */
function missesOfText(text: ScoringText, scored: readonly ScoredPeriod[], last: ScoredPeriod) {
  return scored
    .slice(0, scored.indexOf(last) + 1)
    .filter(({ planned, score }) => planned.text === text && score.state === 'missed');
}

/**
 * The last of the misses in a row in whose own texts a rule counted as many of them.
 * @param misses in a row, oldest first.
 */
export function missesUnder(
  misses: readonly ScoredPeriod[],
  { times, unit }: MissTrigger,
  rulesOf: RulesOf<MissRule>,
): readonly ScoredPeriod[] {
  const other = misses.findLastIndex(
    ({ planned: { text, goal } }) =>
      !rulesOf(text, goal.key).some(
        ({ trigger }) => trigger.inARow && trigger.times === times && trigger.unit === unit,
      ),
  );
  return misses.slice(other + 1);
}

/** The last misses that are as long as the trigger says; undefined where all of them are not. */
function shortestLongEnough(
  misses: readonly ScoredPeriod[],
  trigger: MissTrigger,
): readonly ScoredPeriod[] | undefined {
  for (let count = 1; count <= misses.length; count++) {
    const last = misses.slice(-count);
    if (isAsLong(last.map(missedOf), trigger)) return last;
  }
  return undefined;
}

export function missedOf({ planned }: ScoredPeriod): MissedPeriod {
  return { period: planned.period, begins: planned.begins };
}

/** The first day after another on which the goal is in force no longer, up to a day; undefined where it still is. */
function goneSince(line: ScoredLine['line'], timeline: Timeline, since: IsoDate, at: IsoDate): IsoDate | undefined {
  if (isHeldBy(timeline.on(at).text, line)) return undefined;
  const spans = timeline.spans.filter(({ from, until }) => until >= since && from <= at);
  const last = spans.findLast(({ text }) => isHeldBy(text, line));
  return last === undefined ? since : addDays(last.until, 1);
}
