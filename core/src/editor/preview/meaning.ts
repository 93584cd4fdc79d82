import { type DataNode, field, items } from '../../parse/index.ts';
import type { Term } from '../../resolve/index.ts';
import { bullets, note, table } from './blocks.ts';
import { element, type Part } from './element.ts';
import { type Fields, pairsOf } from './fields.ts';

/** What a term means: its sentence, what counts, what does not, and the cases that show where the line runs. */
export function meaning(term: Term, fields: Fields): Part {
  const means = fields.prose('means');
  const excludes = fields.proses('excludes');
  const examples = fields.each('examples');
  return [
    means && element('p', { className: ['lead'] }, means),
    conditions(term),
    excludes.length > 0 && [element('h4', {}, 'What does not count'), bullets(excludes)],
    examples.length > 0 && [element('h4', {}, 'Examples'), exampleTable(examples)],
    note(fields),
  ];
}

/** The lists of conditions that a term states, in the order all, any, at least. */
function conditions(term: Term): Part {
  const atLeast = field(term.node, 'at-least');
  const number = field(atLeast, 'n');
  const lists: readonly (readonly [string, readonly string[]])[] = [
    ['All of these must be true', textsIn(field(term.node, 'all'))],
    ['One of these is enough', textsIn(field(term.node, 'any'))],
    [`At least ${number?.kind === 'scalar' ? number.text : ''} of these must be true`, textsIn(field(atLeast, 'of'))],
  ];
  const there = lists.filter(([, texts]) => texts.length > 0);
  if (there.length === 0) return undefined;
  return [
    element('h4', {}, 'What counts'),
    there.map(([lead, texts]) => [
      element('p', {}, texts.length === 1 ? 'This must be true:' : `${lead}:`),
      bullets(texts.map((text) => element('code', {}, text))),
    ]),
  ];
}

function exampleTable(examples: readonly Fields[]): Part {
  return table(examples, [
    ['Case', (example) => example.sentence ?? example.prose('it')],
    ['What is known', (example) => recordOf(example.node).join(', ')],
    ['Counts', (example) => verdict(field(example.node, 'qualifies'))],
  ]);
}

function verdict(node: DataNode | undefined): Part {
  if (node?.kind !== 'scalar' || typeof node.value !== 'boolean') return undefined;
  return node.value ? 'yes' : 'no';
}

/** Every mapping in an example is a record; its fields are listed one by one. */
function recordOf(node: DataNode): string[] {
  if (node.kind !== 'map') return [];
  return node.entries.flatMap(({ value }) =>
    pairsOf(value).map(([name, text]) => `${name.replaceAll('_', ' ')}: ${text === '' ? 'empty' : text}`),
  );
}

function textsIn(node: DataNode | undefined): string[] {
  return items(node).flatMap((item) => (item.kind === 'scalar' && item.value !== null ? [item.text] : []));
}
