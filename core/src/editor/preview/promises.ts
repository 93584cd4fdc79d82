import { block, lines, note, statusBadge } from './blocks.ts';
import { element, type Part } from './element.ts';
import type { Fields } from './fields.ts';
import { everyInWords } from './reading.ts';
import type { Subject } from './subject.ts';

/** What the parties promise each other besides the goals, grouped by who owes whom. */
export function commitmentsBlock({ read }: Subject): Part {
  return sides('Commitments', read().each('commitments'), (item) => {
    const [by, to] = [item.people('by'), item.people('to')];
    if (by === undefined) return 'Also promised';
    return `${by} ${item.texts('by').length === 1 ? 'owes' : 'owe'}${to === undefined ? '' : ` ${to}`}`;
  });
}

/** What the parties need, grouped by who needs it. */
export function needsBlock({ read }: Subject): Part {
  return sides('What each side needs to keep its word', read().each('needs'), (item) => {
    const [party, from] = [item.people('party'), item.people('from')];
    return party === undefined ? 'Also needed' : `${party} needs${from === undefined ? '' : ` from ${from}`}`;
  });
}

function sides(title: string, items: readonly Fields[], sideOf: (item: Fields) => string): Part {
  const groups = new Map<string, Fields[]>();
  for (const item of items) groups.set(sideOf(item), [...(groups.get(sideOf(item)) ?? []), item]);
  const parts = [...groups].map(([side, list]) => [
    element('h4', {}, side),
    element(
      'ul',
      {},
      list.map((item) => element('li', item.line, promise(item))),
    ),
  ]);
  return block(title, parts);
}

function promise(item: Fields): Part {
  const due = dueOf(item);
  const words = [item.sentence ?? item.prose('statement'), statusBadge(item)];
  return [
    lines(
      [words, due !== undefined && element('span', { className: ['small'] }, due)].filter((part) => part !== false),
    ),
    note(item),
  ];
}

/** When it is due, in words; undefined where only the sentence says so. */
function dueOf(item: Fields): string | undefined {
  const within = item.reading('within');
  if (within !== undefined) return `within ${within}`;
  return item.reading('by-when') ?? everyInWords(item.reading('every'));
}
