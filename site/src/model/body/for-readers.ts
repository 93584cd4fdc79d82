import type { Element, ElementContent } from 'hast';
import { words } from '../elements.ts';

/**
 * Makes drawn Markdown fit every reader: the cells of a table know the head of their column, so that a narrow page can
 * show each row as a card, and a ticked box is a word that is read out.
 */
export function forReaders(content: readonly ElementContent[]): ElementContent[] {
  return content
    .filter((node) => !isEmptyParagraph(node))
    .map((node) => (node.type === 'element' ? adapt(node) : node));
}

/** What is left of a paragraph of which everything was left out. */
function isEmptyParagraph(node: ElementContent): boolean {
  return node.type === 'element' && node.tagName === 'p' && node.children.length === 0;
}

function adapt(node: Element): ElementContent {
  if (node.tagName === 'input') return checkbox(node.properties.checked === true);
  const children = forReaders(node.children);
  return node.tagName === 'table' ? labelled({ ...node, children }) : { ...node, children };
}

function checkbox(ticked: boolean): Element {
  return {
    type: 'element',
    tagName: 'span',
    properties: { className: ['tick'] },
    children: [words(ticked ? 'Done:' : 'To do:')],
  };
}

function labelled(table: Element): Element {
  const labels = cellsOf(rowsOf(table, 'thead')[0]).map(textOf);
  for (const row of rowsOf(table, 'tbody')) {
    for (const [column, cell] of cellsOf(row).entries()) {
      const label = labels[column];
      if (label) cell.properties = { ...cell.properties, dataLabel: label };
    }
  }
  return { ...table, properties: { ...table.properties, className: ['stack'] } };
}

function rowsOf(table: Element, part: 'thead' | 'tbody'): Element[] {
  const group = table.children.find((child): child is Element => isElement(child, part));
  return group?.children.filter((child): child is Element => isElement(child, 'tr')) ?? [];
}

function cellsOf(row: Element | undefined): Element[] {
  return row?.children.filter((child): child is Element => isElement(child, 'th') || isElement(child, 'td')) ?? [];
}

function isElement(node: ElementContent, tagName: string): boolean {
  return node.type === 'element' && node.tagName === tagName;
}

function textOf(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map(textOf).join('') : '';
}
