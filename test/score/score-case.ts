import { readdirSync, readFileSync } from 'node:fs';
import { describeResultAmount, type ParsedFile, parseFile, resolveHandbook, resultsOf } from '@living-sla/core';
import { portableParser } from '@living-sla/core/portable-parser';
import {
  type Consequence,
  type GoalScore,
  heldReviewsOf,
  type PeriodScore,
  type Scorecard,
  scoreAgreement,
  scoringTextOf,
} from '@living-sla/core/score';
import { load } from 'js-yaml';
import { type WrittenText, withOtherKeys } from '../../host/src/score/other-keys.ts';

/** A case worked by hand: texts, values and a day, and what has to come out. `arithmetic` says how, in words. */
export interface ScoreCase {
  readonly case: string;
  readonly arithmetic: string;
  readonly at: string;
  /** handbook.yaml, where it matters. */
  readonly handbook?: string;
  /** The versions of one agreement, the oldest first, as they are written. */
  readonly texts: readonly { readonly authored?: string; readonly text: string }[];
  readonly results: string;
  readonly expect: ExpectedScore;
}

/** What a case looks at. `standing` and `periods` are always there; of the rest, what the case is about. */
export interface ExpectedScore {
  readonly standing: string;
  readonly periods: ByGoal;
  readonly versions?: ByGoal;
  readonly amounts?: ByGoal;
  readonly due?: ByGoal;
  readonly why?: ByGoal;
  /** The sentence that was agreed then, where it is another one now. */
  readonly asked?: ByGoal;
  readonly row?: Readonly<Record<string, number>>;
  readonly left?: Readonly<Record<string, number | 'none'>>;
  readonly trend?: Readonly<Record<string, string>>;
  readonly pace?: Readonly<Record<string, object>>;
  readonly follows?: readonly string[];
  /** The sentence of the standing. */
  readonly says?: string;
  readonly review?: string;
}

type ByGoal = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** All cases of a folder beside this file, by the name of their file. */
export function scoreCases(folder: string): [string, ScoreCase][] {
  const at = new URL(`${folder}/`, import.meta.url);
  return readdirSync(at).flatMap((file) =>
    (load(readFileSync(new URL(file, at), 'utf8')) as ScoreCase[]).map((each): [string, ScoreCase] => [
      `${file.replace('.yaml', '')}: ${each.case}`,
      withTexts(each),
    ]),
  );
}

/** Scores a case through the real reading: files are parsed, resolved, and read for scoring. */
export function scoreOf({ handbook = 'organisation: Case\n', texts, results, at }: ScoreCase): Scorecard {
  const settings = fileOf('handbook.yaml', handbook);
  const values = fileOf('results/case.csv', results);
  const written = texts.toReversed().map(({ authored, text }, back): WrittenText & { handbook: Book } => {
    const file = fileOf('slas/case.mdx', `---\n${frame(text)}---\n`);
    const files = [settings, file, ...(back === 0 ? [values] : [])];
    const book = resolveHandbook(files, { today: at, paths: files.map(({ path }) => path) });
    const scoring = scoringTextOf(book, 'case', { authored });
    if (scoring === undefined) throw new Error('The text of the case is no agreement.');
    return { text: scoring, file, handbook: book };
  });
  const [newest] = written;
  if (newest === undefined) throw new Error('The case has no text.');
  return scoreAgreement({
    texts: withOtherKeys(written),
    results: resultsOf(newest.handbook, 'case'),
    reviews: heldReviewsOf(newest.handbook, 'case'),
    at,
  });
}

type Book = ReturnType<typeof resolveHandbook>;

function fileOf(path: string, text: string): ParsedFile {
  const file = parseFile(path, text, portableParser);
  if (file === undefined) throw new Error(`${path} is no file of a handbook.`);
  return file;
}

/** What every case would say again. */
function frame(text: string): string {
  const top = { title: 'Case', status: 'active', parties: '[Marketing, Sales]' };
  const missing = Object.entries(top).filter(([key]) => !new RegExp(`^${key}:`, 'm').test(text));
  return `${missing.map(([key, value]) => `${key}: ${value}\n`).join('')}${text}`;
}

/** YAML reads some texts as other things: versions stay as they are written. */
function withTexts(each: ScoreCase): ScoreCase {
  return { ...each, at: dayText(each.at), texts: each.texts.map((text) => ({ ...text, ...authored(text) })) };
}

function authored({ authored: day }: ScoreCase['texts'][number]): { authored?: string } {
  return day === undefined ? {} : { authored: dayText(day) };
}

function dayText(day: string | Date): string {
  return day instanceof Date ? day.toISOString().slice(0, 10) : day;
}

/** What a scorecard says of the things that a case looks at, in the case's own words. */
export function told(scorecard: Scorecard, expected: ExpectedScore): object {
  const { goals, review } = scorecard;
  const byGoal = (looked: object | undefined, tell: (goal: GoalScore) => unknown) =>
    looked &&
    Object.fromEntries(goals.filter(({ key }) => key in looked).map((goal) => [goal.key, tell(goal)] as const));
  const byPeriod = (looked: object | undefined, tell: (score: PeriodScore) => unknown) =>
    byGoal(looked, ({ key, periods }) => {
      const asked = Object.keys((looked as ByGoal)[key] ?? {});
      const all = looked === expected.periods ? periods : periods.filter(({ name }) => asked.includes(name));
      return Object.fromEntries(all.map((score) => [score.name, tell(score)]));
    });
  return {
    standing: scorecard.standing,
    periods: byPeriod(expected.periods, stateWords),
    versions: byPeriod(expected.versions, ({ version }) => version),
    amounts: byPeriod(expected.amounts, ({ amount }) => amount && describeResultAmount(amount)),
    due: byPeriod(expected.due, ({ due }) => due),
    why: byPeriod(expected.why, ({ why }) => why),
    asked: byPeriod(expected.asked, ({ asked }) => asked ?? 'none'),
    row: byGoal(expected.row, ({ missesInARow }) => missesInARow),
    left: byGoal(expected.left, ({ missesLeft }) => missesLeft?.count ?? 'none'),
    trend: byGoal(expected.trend, ({ trend }) => trend),
    pace: byGoal(expected.pace, ({ runRate }) => runRate && rounded(runRate)),
    follows: scorecard.consequences.length === 0 ? undefined : scorecard.consequences.map(followWords),
    says: expected.says && scorecard.sentence,
    review: expected.review && `due ${review.due}${review.broughtForward === undefined ? '' : ', brought forward'}`,
  };
}

function stateWords({ state, attainment, share }: PeriodScore): string {
  const reached = attainment === undefined ? '' : ` ${short(attainment)}`;
  return `${state}${reached}${share === undefined ? '' : ` share ${short(share)}`}`;
}

function followWords({ goal, kind, state, since, actBy, overSince, because, version }: Consequence): string {
  const by = actBy === undefined ? '' : ` by ${actBy}`;
  const until = overSince === undefined ? '' : ` until ${overSince}`;
  return `${goal} ${kind} ${state} since ${since}${by}${until} (${because.join(', ')}) ${version}`;
}

function rounded({ sentence, ...pace }: NonNullable<GoalScore['runRate']>): object {
  if (!/^\S+ so far/.test(sentence)) throw new Error(`The pace begins with what is reached: ${sentence}`);
  return Object.fromEntries(
    Object.entries(pace).map(([key, each]) => [key, typeof each === 'number' ? short(each) : each]),
  );
}

/** Four decimals: so many are worked out by hand. */
function short(number: number): number {
  return Math.round(number * 1e4) / 1e4;
}
