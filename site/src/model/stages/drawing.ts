import type { WayStage } from './gather.ts';
import type { Way } from './ways.ts';

/** A drawing of stages and the ways between them, in pixels. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly Box[];
  /** All ways on, and all ways back, each as one path. */
  readonly onward: string;
  readonly back: string;
  /** The points of all arrows. */
  readonly heads: string;
  readonly labels: readonly Label[];
}

/** A stage as a box. */
export interface Box extends Area {
  readonly stage: WayStage;
  readonly lines: readonly string[];
  readonly owners: readonly string[];
}

/** Where something stands: its upper left corner, and its size. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Words at an arrow; x and y are those of the first line. */
export interface Label {
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
  /** The ground of words that stand in the middle of an arrow, which hides the line. */
  readonly ground: Area | undefined;
}

/** A point of a drawing. */
export type Point = readonly [x: number, y: number];

/** An arrow between two stages, by their places in the list of stages. */
export interface Arrow {
  readonly from: number;
  readonly to: number;
  readonly label: string;
  /** Whether it leads back or aside: such a one is dashed. */
  readonly isBack: boolean;
}

/** Sizes of letters in a drawing. */
export const letters = { name: 14, small: 11, line: 17, smallLine: 14 } as const;

/**
 * The arrows of some ways: one for each pair of stages, with all that is said about it. They come in the order of stages,
 * so that a layout that follows them walks along the way before it turns aside.
 */
export function arrowsOf(stages: readonly WayStage[], ways: readonly Way[]): Arrow[] {
  const at = new Map(stages.map((stage, index) => [stage, index]));
  const groups = new Map<string, { from: number; to: number; ways: Way[] }>();
  for (const way of ways) {
    const [from, to] = [at.get(way.from), way.to && at.get(way.to)];
    if (from === undefined || to === undefined || from === to) continue;
    const group = groups.get(`${from} ${to}`) ?? { from, to, ways: [] };
    group.ways.push(way);
    groups.set(`${from} ${to}`, group);
  }
  const sorted = [...groups.values()].sort((a, b) => a.from - b.from || a.to - b.to);
  return sorted.map(({ from, to, ways: said }) => {
    const aside = said.every(({ kind }) => kind === 'return' || kind === 'ageing');
    const again = said.every(({ kind }) => kind === 'next') && to < from;
    const labels = [...new Set(said.map(({ label }) => label).filter((label) => label !== ''))];
    return { from, to, label: labels.join('; ') || (again ? 'again' : ''), isBack: aside || again };
  });
}

/** A line through some points, with round corners. */
export function pathOf(points: readonly Point[]): string {
  const [first, ...rest] = points;
  const last = rest.at(-1);
  if (first === undefined || last === undefined) return '';
  const corners = rest.slice(0, -1).map((corner, index) => {
    const before = rest[index - 1] ?? first;
    const after = rest[index + 1] ?? last;
    return `L${say(towards(corner, before))}Q${say(corner)} ${say(towards(corner, after))}`;
  });
  return `M${say(first)}${corners.join('')}L${say(last)}`;
}

/** The point of an arrow at the end of a line. */
export function headOf(points: readonly Point[]): string {
  const [from, to] = [points.at(-2), points.at(-1)];
  if (from === undefined || to === undefined) return '';
  const angle = Math.atan2(to[1] - from[1], to[0] - from[0]);
  const side = (turn: number): Point => [to[0] - 6 * Math.cos(angle + turn), to[1] - 6 * Math.sin(angle + turn)];
  return `M${say(side(0.5))}L${say(to)}L${say(side(-0.5))}`;
}

function say([x, y]: Point): string {
  return `${Math.round(x)} ${Math.round(y)}`;
}

/** A point near a corner, on the way to another one. */
function towards(corner: Point, other: Point): Point {
  const length = Math.hypot(other[0] - corner[0], other[1] - corner[1]);
  const share = length === 0 ? 0 : Math.min(6, length / 2) / length;
  return [corner[0] + (other[0] - corner[0]) * share, corner[1] + (other[1] - corner[1]) * share];
}
