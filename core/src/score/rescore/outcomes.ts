import type { ScoringText } from '../scoring-text.ts';
import type { PartyOutcome, RescoredGoal, RescoredPeriod } from './rescored.ts';

/**
 * Who gains and who loses by a text. Where a goal would have been missed and was met, whoever answers for it loses, and the
 * parties it is owed to gain: they would have been in the right. The other way round where it would have been met.
 * A goal that all answer for, or nobody by name, is lost or gained by all.
 */
export function outcomesOf(goals: readonly RescoredGoal[], { parties }: Pick<ScoringText, 'parties'>): PartyOutcome[] {
  return parties.map(({ id, name }) => {
    const answersFor = ({ owners }: RescoredGoal) => {
      return owners.length === 0 || owners.length >= parties.length || owners.includes(id);
    };
    const [own, owed] = [true, false].map((mine) =>
      goals.filter((goal) => answersFor(goal) === mine).flatMap(({ periods }) => periods.map(moveOf)),
    ) as [number[], number[]];
    const [gains, loses] = [own.includes(1) || owed.includes(-1), own.includes(-1) || owed.includes(1)];
    return {
      party: id,
      name,
      outcome: gains && loses ? 'both' : gains ? 'gains' : loses ? 'loses' : 'neither',
      own: { worse: own.filter((move) => move < 0).length, better: own.filter((move) => move > 0).length },
    };
  });
}

/**
 * “Marketing gains, Sales loses”; where somebody does both, what becomes of the goals of each: “Marketing would have missed
 * 2 more, Sales would have met 1 more”. undefined where nobody does either.
 */
export function outcomesInWords(outcomes: readonly PartyOutcome[]): string | undefined {
  if (outcomes.some(({ outcome }) => outcome === 'both')) return listOwn(outcomes);
  const words = (['gains', 'loses'] as const).flatMap((outcome) => {
    const names = outcomes.filter((each) => each.outcome === outcome).map(({ name }) => name);
    return names.length === 0 ? [] : [`${listed(names)} ${names.length === 1 ? outcome : outcome.slice(0, -1)}`];
  });
  return words.length === 0 ? undefined : words.join(', ');
}

function listOwn(outcomes: readonly PartyOutcome[]): string {
  const words = outcomes.flatMap(({ name, own: { worse, better } }) => {
    const parts = [...(worse === 0 ? [] : [`missed ${worse} more`]), ...(better === 0 ? [] : [`met ${better} more`])];
    return parts.length === 0 ? [] : [`${name} would have ${parts.join(' and ')}`];
  });
  return words.join(', ');
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** 1 where a period would have come out better, -1 where worse, 0 where nothing changes. */
function moveOf({ was, would }: RescoredPeriod): number {
  return Math.sign(ranks[would.state] - ranks[was.state]);
}

const ranks = { missed: 0, partly: 1, met: 2 } as const;
