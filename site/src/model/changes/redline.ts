import type { RedlinePart } from '@living-sla/core/diff';
import type { Element, ElementContent } from 'hast';
import { element, spoken, words } from '../elements.ts';

/**
 * Draws what was struck out and what was put in. The lines tell it without colour, and words that only a screen reader
 * says tell it without lines.
 */
export function drawRedline(parts: readonly RedlinePart[]): Element {
  return element('p', { className: ['redline'] }, ...parts.map(drawPart));
}

/** The words before, and the words after, each as one text with what differs marked. */
export function drawSides(parts: readonly RedlinePart[]): {
  readonly before: ElementContent[];
  readonly after: ElementContent[];
} {
  return {
    before: parts.filter(({ kind }) => kind !== 'added').map(drawPart),
    after: parts.filter(({ kind }) => kind !== 'removed').map(drawPart),
  };
}

function drawPart({ kind, text }: RedlinePart): ElementContent {
  if (kind === 'same') return words(text);
  const [tag, begin, end] = kind === 'removed' ? ['del', ' [taken out: ', '] '] : ['ins', ' [put in: ', '] '];
  return element(tag ?? 'ins', {}, spoken(begin ?? ''), text, spoken(end ?? ''));
}
