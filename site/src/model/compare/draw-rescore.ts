import {
  consequencesInWords,
  doubtsInWords,
  leftHead,
  leftInWords,
  type RescoreRow,
  rescoreColumns,
  rescoreNote,
  rescoreRows,
} from '@living-sla/core/changes';
import type { Rescore } from '@living-sla/core/score';
import type { Element, ElementContent } from 'hast';
import { element } from '../elements.ts';

/** Draws what a change would have meant for past results: the sentence, the goals that differ, and what is left out. */
export function drawRescore(rescore: Rescore, level: number): ElementContent[] {
  const rows = rescoreRows(rescore);
  const follows = consequencesInWords(rescore);
  return [
    element(
      'section',
      { className: ['rescore'] },
      element(`h${level}`, {}, 'What this would have meant'),
      element('p', {}, rescore.sentence),
      element(
        'p',
        { className: ['hint'] },
        `${rescoreNote(rescore)} Each text is taken as if it had held all that time.`,
      ),
      rows.length === 0 ? undefined : drawRows(rows),
      follows.length === 0 ? undefined : drawList(follows),
      ...drawMore(rescore),
    ),
  ];
}

/** On a narrow page each row is a card. */
function drawRows(rows: readonly RescoreRow[]): Element {
  const head = rescoreColumns.map((column) => element('th', { scope: 'col' }, column));
  return element(
    'table',
    { className: ['stack', 'rescored'], ariaLabel: 'The goals that would have come out otherwise' },
    element('thead', {}, element('tr', {}, ...head)),
    element('tbody', {}, ...rows.map(drawRow)),
  );
}

function drawRow({ goal, asks, was, would, periods }: RescoreRow): Element {
  const lines = periods.map((period) => element('div', {}, period));
  const figure = (text: string) => element('span', { className: ['value'] }, text);
  const cells = [[goal], [asks], [figure(was)], [figure(would)], lines];
  const drawn = cells.map((cell, at) => {
    return element('td', { dataLabel: rescoreColumns[at] }, element('div', {}, ...cell));
  });
  return element('tr', {}, ...drawn);
}

function drawMore(rescore: Rescore): Element[] {
  const told = [...leftInWords(rescore.left), ...doubtsInWords(rescore)];
  if (told.length === 0) return [];
  const head = leftHead(rescore) ?? 'What a person has to look at';
  return [element('details', { className: ['more'] }, element('summary', {}, head), drawList(told))];
}

function drawList(sentences: readonly string[]): Element {
  return element('ul', {}, ...sentences.map((sentence) => element('li', {}, sentence)));
}
