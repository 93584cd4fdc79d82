import { boxText } from './box.ts';
import { type Arrow, type Box, type Drawing, headOf, type Label, letters, type Point } from './drawing.ts';
import type { WayStage } from './gather.ts';
import { wrapText } from './text-width.ts';

/** The width of the drawing for a narrow page: a phone of 320 pixels, without its margins. */
export const columnWidth = 272;

/**
 * The drawing for a narrow page: one stage below the other. Who goes to the next stage goes straight down; every other
 * way runs beside the boxes, those to the same stage together. It is never wider than `columnWidth`.
 * @param stages in the order in which they stand below each other; arrows speak of their places in it.
 */
export function columnDrawing(stages: readonly WayStage[], arrows: readonly Arrow[]): Drawing {
  const lanes = lanesOf(arrows.filter((arrow) => !isStraight(arrow)));
  const tracks = 1 + Math.max(-1, ...lanes.map(({ track }) => track));
  const step = Math.min(12, 84 / Math.max(tracks, 1));
  const width = Math.floor(columnWidth - 4 - (tracks === 0 ? 0 : tracks * step + 8));
  const { boxes, labels, height } = stacked(stages, arrows, width);
  const straight = arrows
    .filter(isStraight)
    .map((arrow) => ({ back: arrow.isBack, points: straightLine(arrow, boxes) }));
  const aside = lanes.flatMap((lane) => laneLines(lane, boxes, width + 10 + lane.track * step));
  const lines = [...straight, ...aside];
  return {
    width: columnWidth,
    height,
    boxes,
    onward: lines.flatMap(({ back, points }) => (back ? [] : [squarePath(points)])).join(''),
    back: lines.flatMap(({ back, points }) => (back ? [squarePath(points)] : [])).join(''),
    heads: [...straight, ...lanes.map((lane) => ({ points: arrivalOf(lane, boxes) }))]
      .map(({ points }) => headOf(points))
      .join(''),
    labels,
  };
}

/** A line of level and upright pieces, said in as few signs as there are: there may be very many of them. */
function squarePath([first, ...rest]: readonly Point[]): string {
  if (first === undefined) return '';
  let [x, y] = first.map(Math.round);
  let path = `M${x} ${y}`;
  for (const [nextX, nextY] of rest.map((point) => point.map(Math.round))) {
    if (nextX !== x) path += `H${nextX}`;
    if (nextY !== y) path += `V${nextY}`;
    [x, y] = [nextX, nextY];
  }
  return path;
}

function isStraight({ from, to }: Arrow): boolean {
  return to === from + 1;
}

/** Ways to the same stage that run beside the boxes. */
interface Lane {
  readonly to: number;
  readonly back: boolean;
  readonly from: readonly number[];
  readonly track: number;
}

/** Lanes that pass each other get tracks of their own; short ones lie inside. */
function lanesOf(arrows: readonly Arrow[]): Lane[] {
  const groups = new Map<string, { to: number; back: boolean; from: number[] }>();
  for (const { from, to, isBack: back } of arrows) {
    const group = groups.get(`${to} ${back}`) ?? { to, back, from: [] };
    group.from.push(from);
    groups.set(`${to} ${back}`, group);
  }
  const spanOf = ({ to, from }: { to: number; from: number[] }) =>
    [Math.min(to, ...from), Math.max(to, ...from)] as const;
  const length = (group: { to: number; from: number[] }) => spanOf(group)[1] - spanOf(group)[0];
  const taken: (readonly [number, number])[][] = [];
  return [...groups.values()]
    .sort((a, b) => length(a) - length(b))
    .map((group) => {
      const [start, end] = spanOf(group);
      const free = taken.findIndex((spans) => spans.every(([first, last]) => last < start || first > end));
      const track = free === -1 ? taken.length : free;
      taken[track] = [...(taken[track] ?? []), [start, end]];
      return { ...group, track };
    });
}

function stacked(stages: readonly WayStage[], arrows: readonly Arrow[], width: number) {
  const boxes: Box[] = [];
  const labels: Label[] = [];
  let y = 2;
  for (const [at, stage] of stages.entries()) {
    const text = boxText(stage, width);
    boxes.push({ ...text, x: 2, y, width });
    y += text.height;
    const lines = arrows
      .filter(({ from }) => from === at)
      .sort((a, b) => Number(isStraight(b)) - Number(isStraight(a)))
      .flatMap((arrow) => wrapText(wordsOf(arrow, stages), letters.small, width - textInset, 3));
    if (lines.length > 0) labels.push({ x: textInset, y: y + 16, lines, ground: undefined });
    y += at === stages.length - 1 && lines.length === 0 ? 2 : Math.max(22, 18 + lines.length * letters.smallLine);
  }
  return { boxes, labels, height: Math.ceil(y) };
}

const textInset = 26;

function wordsOf(arrow: Arrow, stages: readonly WayStage[]): string {
  if (isStraight(arrow)) return arrow.label;
  const to = stages[arrow.to]?.name ?? '';
  return `${arrow.to < arrow.from ? '↑' : '↳'} ${to}${arrow.label === '' ? '' : `: ${arrow.label}`}`;
}

function straightLine({ from }: Arrow, boxes: readonly Box[]): Point[] {
  const [above, below] = [boxes[from], boxes[from + 1]];
  return above === undefined || below === undefined
    ? []
    : [
        [14, above.y + above.height],
        [14, below.y],
      ];
}

/** Ways of one lane: out of each box in its lower half, and into the last one in its upper half. */
function laneLines(lane: Lane, boxes: readonly Box[], x: number): { back: boolean; points: Point[] }[] {
  return lane.from.flatMap((from) => {
    const box = boxes[from];
    if (box === undefined) return [];
    const y = box.y + box.height - 8 - (lane.track % 4) * 4;
    return [
      {
        back: lane.back,
        points: [[box.x + box.width, y], [x, y], [x, arrivalY(lane, boxes)], ...arrivalOf(lane, boxes).slice(1)],
      },
    ];
  });
}

function arrivalOf(lane: Lane, boxes: readonly Box[]): Point[] {
  const box = boxes[lane.to];
  const x = (box?.x ?? 0) + (box?.width ?? 0);
  return [
    [x + 10, arrivalY(lane, boxes)],
    [x, arrivalY(lane, boxes)],
  ];
}

function arrivalY(lane: Lane, boxes: readonly Box[]): number {
  return (boxes[lane.to]?.y ?? 0) + (lane.back ? 8 : 16);
}
