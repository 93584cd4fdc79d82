import type { Change, Direction } from '@living-sla/core/diff';
import type { Element, ElementContent } from 'hast';
import { addresses } from '../addresses.ts';
import { element } from '../elements.ts';
import type { PartyName } from '../names.ts';
import { listed } from '../sentences.ts';
import { type ClassGroup, classWords, groupChanges, type PartyGroup } from './change-groups.ts';
import { drawRedline, drawSides } from './redline.ts';

/** What a drawing of changes has to be told: names that stand in no change. */
export interface ChangeNames {
  /** The name of a party, with its colour. */
  readonly party: (id: string) => PartyName;
  /** The title of an agreement. */
  readonly agreement: (id: string) => string;
}

/** How changes are drawn. */
export interface ChangeDrawing {
  readonly names: ChangeNames;
  /** The level of the headings of the classes, 2 to 5; those of the parties stand one below. */
  readonly level: number;
  /** The agreement whose page it is: that a change reaches it needs no telling. */
  readonly agreement: string | undefined;
  /** Whether sentences are enough: then no words stand beside each other. */
  readonly brief?: boolean;
  /** Whether the texts before and after stand there too, for a page on which a reader can choose them. */
  readonly sides?: boolean;
  /** All changes, where only some of them are drawn: the headings count these. */
  readonly all?: readonly Change[];
  /** Whether the changes stand in one list: those of a word, which belongs to nobody. */
  readonly plain?: boolean;
}

/**
 * Draws changes by class and by party. It makes elements and no markup, so that the same drawing serves the pages and, in
 * a browser, the comparison of any two versions.
 */
export function drawChanges(changes: readonly Change[], drawing: ChangeDrawing): ElementContent[] {
  if (drawing.plain) return [element('div', { className: ['changes'] }, drawList(changes, [], drawing))];
  return groupChanges(changes).map((group) => drawClass(group, drawing));
}

function drawClass(group: ClassGroup, drawing: ChangeDrawing): Element {
  const { name, means } = classWords[group.class];
  const all = drawing.all?.filter((change) => change.class === group.class).length ?? group.count;
  const count = `${all} ${all === 1 ? 'change' : 'changes'}`;
  return element(
    'section',
    { className: ['changes', `changes-${group.class}`] },
    element(`h${drawing.level}`, {}, `${name}: ${count}`),
    element(
      'p',
      { className: ['hint'] },
      `${means} `,
      element('a', { href: `${addresses.help.decisions}#${group.class}` }, 'How this is decided'),
    ),
    ...group.groups.map((each) => drawParties(each, drawing)),
  );
}

function drawParties({ parties, changes }: PartyGroup, drawing: ChangeDrawing): Element {
  const names = parties.map(drawing.names.party);
  const dots = names.map(({ hue }) =>
    element('span', { className: ['dot'], dataHue: String(hue), ariaHidden: 'true' }),
  );
  const title = names.length === 0 ? 'Concerns no party' : `For ${listed(names.map(({ name }) => name))}`;
  return element(
    'div',
    { className: ['changes-of'] },
    element(`h${drawing.level + 1}`, {}, ...dots, title),
    drawList(changes, parties, drawing),
  );
}

function drawList(changes: readonly Change[], parties: readonly string[], drawing: ChangeDrawing): Element {
  return element('ul', {}, ...changes.map((change) => drawChange(change, parties, drawing)));
}

/** One change: its sentence, what it is to whom, how far it reaches, and its words before and after. */
function drawChange(change: Change, parties: readonly string[], drawing: ChangeDrawing): Element {
  const effect = effectsInWords(change, parties, drawing);
  const reach = reachInWords(change, drawing);
  return element(
    'li',
    {},
    element(
      'p',
      { className: ['says'] },
      `${change.message} `,
      effect === '' ? undefined : element('span', { className: ['effect'] }, effect),
    ),
    reach === '' ? undefined : element('p', { className: ['small'] }, reach),
    ...(drawing.brief ? [] : drawWords(change, drawing)),
  );
}

const directions: Readonly<Record<Direction, string>> = {
  stricter: 'Stricter',
  weaker: 'Weaker',
  different: 'Different',
  none: '',
};

/** "Stricter for Marketing, weaker for Sales"; where it is the same for all under whose names it stands, "Stricter". */
function effectsInWords({ effects }: Change, parties: readonly string[], { names }: ChangeDrawing): string {
  const told = (Object.keys(directions) as Direction[]).flatMap((direction) => {
    const ids = effects.filter((effect) => effect.direction === direction).map(({ party }) => party);
    if (ids.length === 0 || direction === 'none') return [];
    if (ids.length === parties.length) return [directions[direction]];
    return [`${directions[direction]} for ${listed(ids.map((id) => names.party(id).name))}`];
  });
  return told.map((part, at) => (at === 0 ? part : part.toLowerCase().slice(0, 1) + part.slice(1))).join(', ');
}

/** Which agreements a change reaches, and how many of their goals. */
function reachInWords({ reaches }: Change, { agreement: here, names }: ChangeDrawing): string {
  const told = reaches.flatMap(({ agreement, goals }) => {
    const count = goals.length === 0 ? '' : `${goals.length} ${goals.length === 1 ? 'goal' : 'goals'}`;
    if (agreement === here) return goals.length > 1 ? [`${count} here`] : [];
    return [count === '' ? `“${names.agreement(agreement)}”` : `${count} of “${names.agreement(agreement)}”`];
  });
  return told.length === 0 ? '' : `Reaches ${listed(told)}`;
}

/** Redline and sides stand for each other: a style shows one of them at a time. */
function drawWords({ redline, before, after }: Change, drawing: ChangeDrawing): ElementContent[] {
  if (!drawing.sides) return redline === undefined ? [] : [drawRedline(redline)];
  const sides = redline === undefined ? plainSides(before, after) : drawSides(redline);
  const side = (name: string, content: readonly ElementContent[]) =>
    element('div', {}, element('p', { className: ['small-title'] }, name), element('p', {}, ...content));
  const both =
    sides && element('div', { className: ['sides'] }, side('Before', sides.before), side('After', sides.after));
  return [...(redline === undefined ? [] : [drawRedline(redline)]), ...(both === undefined ? [] : [both])];
}

function plainSides(before: string | undefined, after: string | undefined): ReturnType<typeof drawSides> | undefined {
  if (before === undefined && after === undefined) return undefined;
  const one = (text: string | undefined) => [element('span', {}, text ?? 'Was not there')];
  return { before: one(before), after: one(after === undefined && before !== undefined ? 'Is gone' : after) };
}
