import { graphlib, layout } from '@dagrejs/dagre';
import type { BoxText } from './box.ts';
import { type Arrow, letters } from './drawing.ts';
import { textWidth, wrapText } from './text-width.ts';

/** Where the boxes and arrows of a drawing come to stand, as the library says. */
export interface Laid {
  readonly width: number;
  readonly height: number;
  /** The middle of each box. */
  readonly boxes: readonly { readonly x: number; readonly y: number }[];
  readonly arrows: readonly LaidArrow[];
}

/** An arrow with its bends, and with the middle of its words where it has any. */
export interface LaidArrow {
  readonly arrow: Arrow;
  readonly points: readonly { readonly x: number; readonly y: number }[];
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
}

/** Lays stages out from the top to the bottom. */
export function layOut(boxes: readonly BoxText[], arrows: readonly Arrow[], width: number): Laid {
  const graph = new graphlib.Graph();
  graph.setGraph({ rankdir: 'TB', ranker: 'tight-tree', nodesep: 12, ranksep: 26, edgesep: 6, marginy: 3 });
  for (const [at, { height }] of boxes.entries()) graph.setNode(`${at}`, { width, height });
  const labels = arrows.map(({ label }) => wrapText(label, letters.small, labelWidth, 5));
  for (const [at, { from, to, isBack }] of arrows.entries()) {
    const lines = labels[at]?.length ?? 0;
    const size =
      lines === 0
        ? {}
        : {
            width: Math.max(...(labels[at] ?? []).map((line) => textWidth(line, letters.small))) + 8,
            height: lines * letters.smallLine + 4,
            labelpos: 'c' as const,
          };
    graph.setEdge(`${from}`, `${to}`, { ...size, weight: isBack ? 1 : 3 });
  }
  layout(graph);
  return withinPaper({
    boxes: boxes.map((_, at) => placeOf(graph.node(`${at}`))),
    arrows: arrows.map((arrow, at) => {
      const edge = graph.edge(`${arrow.from}`, `${arrow.to}`) as { points?: { x: number; y: number }[] };
      return { arrow, points: edge.points ?? [], lines: labels[at] ?? [], ...placeOf(edge) };
    }),
    reach: boxes.map(({ height }, at) => ({ ...placeOf(graph.node(`${at}`)), width, height })),
  });
}

interface Reaching extends Pick<Laid, 'boxes' | 'arrows'> {
  /** The boxes with their sizes. */
  readonly reach: readonly {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  }[];
}

/** The library lets arrows run past the outermost boxes: everything is moved so that nothing is cut off. */
function withinPaper({ boxes, arrows, reach }: Reaching): Laid {
  const bends = arrows.flatMap(({ points }) => points);
  const left = Math.min(0, ...reach.map(({ x, width }) => x - width / 2), ...bends.map(({ x }) => x)) - margin;
  const right = Math.max(0, ...reach.map(({ x, width }) => x + width / 2), ...bends.map(({ x }) => x)) + margin;
  const bottom = Math.max(0, ...reach.map(({ y, height }) => y + height / 2), ...bends.map(({ y }) => y)) + margin;
  const moved = <Place extends { readonly x: number }>(place: Place) => ({ ...place, x: place.x - left });
  return {
    width: Math.ceil(right - left),
    height: Math.ceil(bottom),
    boxes: boxes.map(moved),
    arrows: arrows.map((arrow) => ({ ...moved(arrow), points: arrow.points.map(moved) })),
  };
}

const margin = 3;
const labelWidth = 84;

function placeOf(thing: unknown): { x: number; y: number } {
  const { x = 0, y = 0 } = thing as { x?: number; y?: number };
  return { x, y };
}
