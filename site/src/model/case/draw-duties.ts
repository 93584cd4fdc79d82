import type { DutyAnswer, PromiseAnswer } from '@living-sla/core/score';
import type { Element } from 'hast';
import { element } from '../elements.ts';
import { listed } from '../sentences.ts';

/** A card for each goal with a clock. Why a goal is about the lead is said once where it is the same for all. */
export function drawDuties(duties: readonly DutyAnswer[]): Element[] {
  if (duties.length === 0) return [];
  const reasons = [...new Set(duties.map(({ appliesWhy }) => appliesWhy))];
  const shared = duties.length > 1 && reasons.length === 1 ? reasons[0] : undefined;
  return [
    ...(shared === undefined ? [] : [element('p', { className: ['hint'] }, shared)]),
    element('div', { className: ['cards'] }, ...duties.map((duty) => drawDuty(duty, shared === undefined))),
  ];
}

/** What the parties promised each other within a time, besides their goals. */
export function drawPromises(promises: readonly PromiseAnswer[]): Element[] {
  if (promises.length === 0) return [];
  const lines = promises.map(({ statement, by, dueInWords }) => {
    const who = by.length === 0 ? '' : `${names(by)}: `;
    return element('li', {}, `${who}${statement} `, element('span', { className: ['by'] }, `By ${dueInWords}`));
  });
  const hint = 'Each counts from the event that it names. These times are right where it happened at the moment above.';
  return [
    element('p', { className: ['small-title'] }, 'Also promised within a time'),
    element('p', { className: ['hint'] }, hint),
    element('ul', {}, ...lines),
  ];
}

/** A word with a colour, such as “Yes”. */
export function badge(text: string, look: string): Element {
  return element('span', { className: ['badge', `badge-${look}`] }, text);
}

/** Sentences as items of a list. */
export function items(sentences: readonly string[]): Element[] {
  return sentences.map((sentence) => element('li', {}, sentence));
}

function drawDuty(duty: DutyAnswer, tellsWhy: boolean): Element {
  const { statement, binding, applies, appliesWhy, sentence, steps } = duty;
  const top = element(
    'h4',
    {},
    statement,
    binding ? undefined : badge('On trial', 'notice'),
    applies === 'not known' ? badge('If it counts', 'quiet') : undefined,
  );
  const why = tellsWhy && appliesWhy !== undefined ? [element('p', { className: ['hint'] }, appliesWhy)] : [];
  if (applies === 'no')
    return element('article', { className: ['card', 'duty'] }, top, element('p', {}, sentence), ...why);
  return element(
    'article',
    { className: ['card', 'duty'] },
    top,
    ...why,
    drawFacts(duty),
    ...drawOtherwise(duty),
    steps.length === 0
      ? undefined
      : element('details', {}, element('summary', {}, 'How it was reckoned'), element('ol', {}, ...items(steps))),
  );
}

/** Rows that would apply if something were so that nobody said. */
function drawOtherwise({ otherwise }: DutyAnswer): Element[] {
  if (otherwise.length === 0) return [];
  const lines = otherwise.map(({ row, dueInWords, limitInWords }) => {
    const due = dueInWords === undefined ? 'no time is named' : `due ${dueInWords}`;
    return `${row}: ${due}${limitInWords === undefined ? '' : `, at the latest ${limitInWords}`}`;
  });
  return [
    element('p', { className: ['small-title'] }, 'Other times, by what is not known'),
    element('ul', {}, ...items(lines)),
  ];
}

function drawFacts(duty: DutyAnswer): Element {
  const { owners, starts, stops, doesNotStop, row, countedInWords, dueInWords, limitInWords } = duty;
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['Who', owners.length === 0 ? 'nobody by name' : names(owners)],
    ['Due', dueInWords],
    ['At the latest', limitInWords],
    ['Times for', row],
    ['Counted from', countedInWords],
    ['Starts when', starts],
    ['Stops when', stops.length === 0 ? undefined : stops.join('; ')],
    ['Does not stop it', doesNotStop.length === 0 ? undefined : doesNotStop.join('; ')],
  ];
  const drawn = facts.flatMap(([name, value]) =>
    value === undefined ? [] : [element('div', {}, element('dt', {}, `${name} `), element('dd', {}, value))],
  );
  return element('dl', { className: ['facts'] }, ...drawn);
}

function names(parties: readonly { readonly name: string }[]): string {
  return listed(parties.map(({ name }) => name));
}
