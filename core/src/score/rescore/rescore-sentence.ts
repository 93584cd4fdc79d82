import { outcomesInWords } from './outcomes.ts';
import type { Rescore } from './rescored.ts';
import { tallyInWords } from './tally.ts';

/**
 * All of a re-scoring in a sentence or two: “With this text the last two quarters would have been 4 of 6 met instead of 6
 * of 6; Marketing gains, Sales loses.”
 */
export function rescoreSentence({
  span,
  tally,
  goals,
  parties,
  consequences,
  left,
}: Pick<Rescore, 'span' | 'tally' | 'goals' | 'parties' | 'consequences' | 'left'>): string {
  if (tally.was.of === 0) return `No result of ${span.name} can be held against this text.`;
  if (left.length > 0 && goals.every(({ kept }) => kept) && consequences.length === 0)
    return `No result of ${span.name} can be held against what this text changes.`;
  const [was, would] = [tallyInWords(tally.was), tallyInWords(tally.would)];
  const follows = followsInWords(consequences.length);
  if (!goals.some((goal) => goal.differs))
    return `With this text every result of ${span.name}${left.length === 0 ? '' : ' that can be held against it'} would have come out as it did: ${was}.${follows}`;
  const instead = was === would ? 'as before, but not the same ones' : `instead of ${tally.was.met} of ${tally.was.of}`;
  const who = outcomesInWords(parties);
  const effect = who === undefined ? '' : `; ${who}`;
  return `With this text ${span.name} would have been ${would} ${instead}${effect}.${follows}`;
}

function followsInWords(count: number): string {
  if (count === 0) return '';
  return count === 1 ? ' One consequence would be another.' : ` ${count} consequences would be others.`;
}
