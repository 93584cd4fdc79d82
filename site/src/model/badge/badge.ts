import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { textWidth, wrapText } from '../stages/text-width.ts';
import type { Badge } from '../statuses.ts';

/** What a badge says: whose it is, and how it stands. */
export interface BadgeWords {
  readonly label: string;
  readonly value: string;
  readonly tone: Badge['tone'];
}

/**
 * A badge as a picture of its own (SVG): for a README or a wiki, on light and on dark ground. It holds no script and asks
 * for nothing.
 */
export function badgeSvg(words: BadgeWords): string {
  const [label, value] = [shortened(words.label), shortened(words.value)];
  const [left, right] = [boxWidth(label), boxWidth(value)];
  const width = left + right;
  const said = `${label}: ${value}`;
  const text = (content: string, from: number, box: number) =>
    x('text', { x: String(from + box / 2), y: '15.5', 'text-anchor': 'middle' }, content);
  const drawing = x(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: String(width),
      height: '22',
      viewBox: `0 0 ${width} 22`,
      role: 'img',
      'aria-labelledby': 't',
    },
    x('title', { id: 't' }, said),
    x('clipPath', { id: 'c' }, x('rect', { width: String(width), height: '22', rx: '4' })),
    x(
      'g',
      { 'clip-path': 'url(#c)' },
      x('rect', { width: String(left), height: '22', fill: '#26312d' }),
      x('rect', { x: String(left), width: String(right), height: '22', fill: grounds[words.tone] }),
    ),
    // On dark ground the dark half would have no edge.
    x('rect', {
      x: '0.5',
      y: '0.5',
      width: String(width - 1),
      height: '21',
      rx: '3.5',
      fill: 'none',
      stroke: '#8a948f',
    }),
    x(
      'g',
      { fill: '#ffffff', 'font-family': 'Inter, Verdana, DejaVu Sans, sans-serif', 'font-size': String(fontSize) },
      text(label, 0, left),
      text(value, left, right),
    ),
  );
  return toXml(drawing);
}

/** White is readable on each of them. */
const grounds: Readonly<Record<Badge['tone'], string>> = {
  good: '#1d6238',
  notice: '#714c05',
  warning: '#99291b',
  quiet: '#58645f',
};

const fontSize = 12;

function boxWidth(text: string): number {
  return Math.ceil(textWidth(text, fontSize)) + 14;
}

/** One line of signs that XML may hold. */
function shortened(text: string): string {
  const plain = text.replace(/[\p{Cc}\p{Cs}\p{Co}\p{Cn}\s]+/gu, ' ').trim();
  return wrapText(plain, fontSize, 420, 1)[0] ?? '';
}
