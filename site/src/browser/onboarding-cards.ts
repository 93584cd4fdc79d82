import type { Card } from '../model/onboarding/question.ts';
import { choosePath, type DataPlaces, fetchPractice, notFetched } from './onboarding-data.ts';
import { linkTo, made, partOf } from './onboarding-elements.ts';

/** Makes the cards work: one at a time, and those that were not known come again. */
export function dealCards(root: HTMLElement, places: DataPlaces): void {
  const start = partOf<HTMLFormElement>(root, 'start');
  const path = partOf<HTMLSelectElement>(start, 'path');
  const told = partOf(root, 'told');
  choosePath(path, window.location.search);
  start.addEventListener('submit', async (event) => {
    event.preventDefault();
    told.textContent = 'Fetching the cards …';
    const search = path.value === '' ? '' : `?${new URLSearchParams([['for', path.value]])}`;
    window.history.replaceState(null, '', `${window.location.pathname}${search}`);
    try {
      const { cards } = await fetchPractice(path.value, places);
      told.textContent = cards.length === 0 ? 'There is no card yet: no term has a meaning here.' : '';
      partOf(root, 'without').hidden = cards.length > 0;
      if (cards.length > 0) show(root, deckOf(cards));
    } catch {
      told.textContent = notFetched;
    }
  });
  partOf(root, 'no-scripts').hidden = true;
  start.hidden = false;
}

/** Cards in the order in which they come, and where somebody is. */
export interface Deck {
  readonly cards: readonly Card[];
  readonly at: number;
  /** Those that come again in the next round. */
  readonly again: readonly Card[];
}

/** The beginning of a round. */
export function deckOf(cards: readonly Card[]): Deck {
  return { cards, at: 0, again: [] };
}

/** After a card: the next one, or a round of those that were not known; undefined when all were. */
export function afterCard({ cards, at, again }: Deck, isKnown: boolean): Deck | undefined {
  const card = cards[at];
  const open = isKnown || card === undefined ? again : [...again, card];
  if (at + 1 < cards.length) return { cards, at: at + 1, again: open };
  return open.length === 0 ? undefined : deckOf(open);
}

function show(root: HTMLElement, deck: Deck | undefined): void {
  const [place, told] = [partOf(root, 'deck'), partOf(root, 'told')];
  const card = deck?.cards[deck.at];
  if (deck === undefined || card === undefined) {
    const done = made('p', { class: 'verdict good', tabindex: '-1' }, 'You knew all of them. Choose again to go on.');
    place.replaceChildren(done);
    done.focus();
    return;
  }
  told.textContent = '';
  const left = deck.again.length === 0 ? '' : `, ${deck.again.length} to come again`;
  const word = made('h2', { tabindex: '-1' }, card.name);
  const back = made('div', { 'aria-live': 'polite', class: 'back' });
  const turn = made('button', { type: 'button', class: 'primary' }, 'Show the meaning');
  const actions = made('p', { class: 'card-actions' }, turn);
  const face = made(
    'div',
    { class: 'flash' },
    made('p', { class: 'hint' }, `Card ${deck.at + 1} of ${deck.cards.length}${left}`),
    word,
    back,
    actions,
  );
  turn.addEventListener('click', () => {
    back.append(...meaningOf(card));
    const knew = made('button', { type: 'button', class: 'primary' }, 'I knew it');
    const again = made('button', { type: 'button' }, 'Show it again later');
    knew.addEventListener('click', () => show(root, afterCard(deck, true)));
    again.addEventListener('click', () => show(root, afterCard(deck, false)));
    actions.replaceChildren(knew, again);
    knew.focus();
  });
  face.addEventListener('keydown', (event) => byArrow(event, actions));
  place.replaceChildren(face);
  word.focus();
}

function meaningOf({ means, example, address, name }: Card): HTMLElement[] {
  return [
    made('p', {}, means),
    ...(example === undefined ? [] : [made('p', { class: 'hint' }, `For example: ${example}.`)]),
    made('p', {}, linkTo(address, `Everything about ${name}`)),
  ];
}

/** Space, Enter and the arrow to the right go on; the arrow to the left brings the card again later. */
function byArrow(event: KeyboardEvent, actions: HTMLElement): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  const isOnControl = event.target instanceof Element && event.target.closest('a, button') !== null;
  const goes = event.key === 'ArrowRight' || (!isOnControl && (event.key === ' ' || event.key === 'Enter'));
  const [first, second] = actions.querySelectorAll('button');
  const button = goes ? first : event.key === 'ArrowLeft' ? second : undefined;
  if (button === undefined) return;
  event.preventDefault();
  button.click();
}
