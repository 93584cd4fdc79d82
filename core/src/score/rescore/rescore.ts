import { scoreAgreement } from '../score-agreement.ts';
import type { Scorecard } from '../scorecard.ts';
import type { ScoredGoal, ScoringText } from '../scoring-text.ts';
import { asIfAlways, isSameGoal } from './as-if-always.ts';
import { goneGoals } from './gone-goals.ts';
import { otherConsequences } from './other-consequences.ts';
import { outcomesOf } from './outcomes.ts';
import { keptGoal, rescoreGoal } from './rescore-goal.ts';
import { rescoreSentence } from './rescore-sentence.ts';
import type { Rescore, RescoreSource, RescoreSpan } from './rescored.ts';
import { lastTwoQuarters, namedSpan } from './span.ts';
import { tallyOf } from './tally.ts';
import { type ChangedTexts, withChange } from './with-change.ts';

/**
 * What past results would have come to under a proposed text, against what the texts in force made of them. Each goal is
 * scored twice by the same rules; a period counts where both sides decide it.
 */
export function rescore(source: RescoreSource): Rescore {
  const { texts, proposed, results, at, counted = [] } = source;
  const span = source.span ? namedSpan(source.span) : lastTwoQuarters(at, proposed.fiscalYearStarts);
  const always = asIfAlways(proposed, firstDay(texts, span), texts);
  const changed = changedTexts(source, always);
  const then = scoreAgreement({ texts, results, reviews: [], at });
  const would = scoreAgreement({ texts: changed.texts, results, reviews: [], at });
  const pairs = always.goals.flatMap((goal) => {
    const [scored, past] = [would, then].map(({ goals }) => goals.find(({ key }) => hasKey(goal, key)));
    if (scored === undefined) return [];
    const about = counted.find((each) => hasKey(goal, each.goal));
    const pair = { goal, proposed: scored, past, texts, proposedText: always, span, counted: about };
    return [changed.isKept(goal) ? keptGoal(pair) : rescoreGoal(pair)];
  });
  const goals = pairs.flatMap(({ goal }) => goal ?? []);
  const periods = goals.flatMap((goal) => goal.periods);
  const before = source.present === undefined ? texts : [source.present];
  const facts = {
    span,
    tally: { was: tallyOf(periods, 'was'), would: tallyOf(periods, 'would') },
    goals,
    parties: outcomesOf(goals, proposed),
    consequences: otherConsequences({ was: named(then, always), would: named(would, always) }, goals, span),
    left: [...pairs.flatMap(({ left }) => left), ...goneGoals(then, always, before, span)],
  };
  const { agreement, title, version } = proposed;
  const doubts = pairs.flatMap((pair) => pair.doubts);
  return { agreement, title, version, sentence: rescoreSentence(facts), ...facts, doubts };
}

function changedTexts({ texts, present, proposed, counted = [] }: RescoreSource, always: ScoringText): ChangedTexts {
  if (present === undefined) return { texts: [always], isKept: () => false };
  const others = counted.filter(({ comparable }) => comparable === 'no');
  return withChange(texts, { present, proposed, always }, new Set(others.map(({ goal }) => goal)));
}

function hasKey(goal: ScoredGoal, key: string): boolean {
  return isSameGoal({ key, otherKeys: [] }, goal);
}

/** What follows, with each goal by the key that it has in the proposed text. */
function named(card: Scorecard, { goals }: ScoringText): Pick<Scorecard, 'consequences'> {
  return {
    consequences: card.consequences.map((each) => {
      return { ...each, goal: goals.find((goal) => hasKey(goal, each.goal))?.key ?? each.goal };
    }),
  };
}

/** The day on which the first text began; where none says so, that of the stretch. */
function firstDay(texts: readonly ScoringText[], span: RescoreSpan): string {
  const days = texts.flatMap(({ from, authored }) => from ?? authored ?? []);
  return [...days, span.from].sort()[0] ?? span.from;
}
