import type { BoxText } from './box.ts';
import { type Drawing, headOf, type Label, letters, type Point, pathOf } from './drawing.ts';
import type { Laid } from './order.ts';
import { textWidth } from './text-width.ts';

/** The drawing for a wide page: boxes beside each other, with words in the middle of the arrows. */
export function wideDrawing(texts: readonly BoxText[], laid: Laid, width: number): Drawing {
  const lines = laid.arrows.map(({ arrow, points }) => ({
    back: arrow.isBack,
    points: points.map(({ x, y }): Point => [x, y]),
  }));
  return {
    width: laid.width,
    height: laid.height,
    boxes: texts.map((text, at) => {
      const { x = 0, y = 0 } = laid.boxes[at] ?? {};
      return { ...text, x: Math.round(x - width / 2), y: Math.round(y - text.height / 2), width };
    }),
    onward: lines.flatMap(({ back, points }) => (back ? [] : [pathOf(points)])).join(''),
    back: lines.flatMap(({ back, points }) => (back ? [pathOf(points)] : [])).join(''),
    heads: lines.map(({ points }) => headOf(points)).join(''),
    labels: laid.arrows.flatMap(({ lines: words, x, y }) => (words.length === 0 ? [] : [labelAt(words, x, y)])),
  };
}

function labelAt(lines: readonly string[], x: number, y: number): Label {
  const width = Math.ceil(Math.max(...lines.map((line) => textWidth(line, letters.small)))) + 4;
  const height = lines.length * letters.smallLine;
  const top = Math.round(y - height / 2);
  return {
    x: Math.round(x),
    y: top + 11,
    lines,
    ground: { x: Math.round(x - width / 2), y: top, width, height },
  };
}
