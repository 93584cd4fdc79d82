import type { PeriodScore } from '@living-sla/core/score';
import { percentOf } from './percent-of.ts';

/** A line of attainment, small enough to stand beside words. */
export interface Sparkline {
  readonly width: number;
  readonly height: number;
  /** The line; a period without a value leaves a gap. */
  readonly path: string;
  /** The height at which the target lies. */
  readonly target: number;
  /** Periods that were missed, and the last one, as places. */
  readonly missed: readonly Place[];
  readonly last: Place;
  /** What it shows, in words. */
  readonly label: string;
}

/** A place in the drawing. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

const [width, height, edge] = [120, 28, 4];

/** Draws how attainment moved. @param scores oldest first. @returns undefined with fewer than two values. */
export function sparkline(scores: readonly PeriodScore[]): Sparkline | undefined {
  const known = scores.flatMap((score, at) =>
    score.attainment === undefined ? [] : [{ at, score, attainment: Math.min(score.attainment, highest) }],
  );
  const [first, last] = [known[0], known.at(-1)];
  if (known.length < 2 || first === undefined || last === undefined) return undefined;
  const values = known.map(({ attainment }) => attainment);
  const [low, high] = [Math.min(0.9, ...values), Math.max(1.1, ...values)];
  const y = (attainment: number) => rounded(edge + ((high - attainment) / (high - low)) * (height - 2 * edge));
  const x = (at: number) => rounded(edge + (at / (scores.length - 1)) * (width - 2 * edge));
  const place = ({ at, attainment }: (typeof known)[number]) => ({ x: x(at), y: y(attainment) });
  const begins = (index: number) => known[index]?.at !== (known[index - 1]?.at ?? Number.NaN) + 1;
  return {
    width,
    height,
    path: known.map((each, index) => `${begins(index) ? 'M' : 'L'}${place(each).x} ${place(each).y}`).join(''),
    target: y(1),
    missed: known.filter(({ score }) => score.state === 'missed').map(place),
    last: place(last),
    label:
      `Attainment from ${first.score.name} to ${last.score.name}: first ${percentOf(first.attainment)} of the goal, ` +
      `last ${percentOf(last.attainment)}, lowest ${percentOf(Math.min(...values))}, highest ${percentOf(Math.max(...values))}.`,
  };
}

/** One period far above its goal would make a flat line of all the others. */
const highest = 2;

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
