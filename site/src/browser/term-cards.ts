import { type CardText, makeCard, type ShownCard } from './term-card.ts';

/**
 * Shows a card by each word of the glossary that is pointed at, reached by a key or tapped. The card stays while the
 * pointer is on the word or on the card, and goes with Escape. Nothing is loaded before somebody points at a word.
 * @param place holds the box that switches the cards off for this page; the card is put beside it.
 */
export function showTermCards(place: HTMLElement): void {
  const box = place.querySelector('input');
  const root = place.parentElement;
  // An old browser that shows nothing above a page follows the links.
  if (box === null || root === null || !('popover' in root)) return;
  const isOn = rememberChoice(box, () => cards.close());
  const cards = oneAtATime(root, () => box.click());
  listenToPointer(cards, isOn);
  listenToFinger(cards, isOn);
  listenToKeys(cards, isOn);
}

/** The one card that is shown, and the word it belongs to. */
interface Cards {
  /** @returns whether there is something to show. */
  open(link: HTMLAnchorElement): Promise<boolean>;
  close(): void;
  /** Does something a moment from now, unless something else is done before. */
  later(what: () => void): void;
  stay(): void;
  isOf(link: HTMLAnchorElement | undefined): boolean;
  holds(target: EventTarget | null): boolean;
  /** Whether somebody who uses keys is at the word or within the card. */
  hasKeys(): boolean;
}

function oneAtATime(root: HTMLElement, turnOff: () => void): Cards {
  let card: ShownCard | undefined;
  let current: HTMLAnchorElement | undefined;
  let returning = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const holds = (target: EventTarget | null) => card?.element.contains(target as Node) ?? false;
  return {
    async open(link) {
      clearTimeout(timer);
      if (link === current || returning) return true;
      current = link;
      const text = await cardOf(link);
      // Meanwhile the reader may have gone on.
      if (current !== link) return true;
      if (text === undefined) current = undefined;
      else {
        card ??= makeCard(root, turnOff);
        card.open(link, text);
      }
      return text !== undefined;
    },
    close() {
      clearTimeout(timer);
      const link = holds(document.activeElement) ? current : undefined;
      current = undefined;
      // Who closes the card from within goes on at the word, which must not open it again.
      returning = true;
      link?.focus();
      returning = false;
      card?.close();
    },
    later(what) {
      clearTimeout(timer);
      timer = setTimeout(what, delay);
    },
    stay: () => clearTimeout(timer),
    isOf: (link) => link !== undefined && link === current,
    holds,
    hasKeys: () => holds(document.activeElement) || (current?.matches(':focus-visible') ?? false),
  };
}

/** Milliseconds: long enough that a pointer on its way opens nothing, and finds its way from the word to the card. */
const delay = 300;

function listenToPointer(cards: Cards, isOn: () => boolean): void {
  document.addEventListener('pointerover', ({ target, pointerType }) => {
    if (pointerType === 'touch' || !isOn()) return;
    const link = wordAt(target);
    if (cards.holds(target) || cards.isOf(link)) cards.stay();
    else if (link !== undefined) {
      void cardOf(link);
      cards.later(() => void cards.open(link));
    } else if (!cards.hasKeys()) cards.later(cards.close);
  });
  document.addEventListener('pointerdown', ({ target }) => {
    if (!cards.holds(target) && !cards.isOf(wordAt(target))) cards.close();
  });
}

/** The first tap on a word shows its card, the second follows the link. */
function listenToFinger(cards: Cards, isOn: () => boolean): void {
  document.addEventListener('click', (event) => {
    const link = wordAt(event.target);
    if (link === undefined || cards.isOf(link) || !isOn()) return;
    if ((event as PointerEvent).pointerType !== 'touch') return;
    event.preventDefault();
    void cards.open(link).then((shown) => {
      if (!shown) window.location.assign(link.href);
    });
  });
}

function listenToKeys(cards: Cards, isOn: () => boolean): void {
  document.addEventListener('focusin', ({ target }) => {
    const link = wordAt(target);
    if (link !== undefined && isOn() && link.matches(':focus-visible')) void cards.open(link);
    else if (!cards.holds(target) && !cards.isOf(link)) cards.close();
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') cards.close();
  });
}

/** A word that has a page; one that is explained on this very page has no card. */
function wordAt(target: EventTarget | null): HTMLAnchorElement | undefined {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a.term[href]') : null;
  return link === null || link.hash !== '' ? undefined : link;
}

const known = new Map<string, Promise<CardText | undefined>>();

/** What the card of a word says, asked for once; undefined where it cannot be had. */
function cardOf({ href }: HTMLAnchorElement): Promise<CardText | undefined> {
  const asked = known.get(href) ?? fetchCard(href);
  known.set(href, asked);
  return asked;
}

async function fetchCard(page: string): Promise<CardText | undefined> {
  try {
    const answer = await fetch(new URL('card.json', page));
    if (answer.ok) return (await answer.json()) as CardText;
  } catch {
    // Without a network there is no card now; there may be one later.
    known.delete(page);
  }
  return undefined;
}

/** Keeps for this page whether cards are wanted. @returns whether they are. */
function rememberChoice(box: HTMLInputElement, wentOff: () => void): () => boolean {
  const key = `no-cards:${window.location.pathname}`;
  try {
    box.checked = localStorage.getItem(key) === null;
  } catch {
    // A browser that keeps nothing shows them again next time.
  }
  box.addEventListener('change', () => {
    if (!box.checked) wentOff();
    try {
      if (box.checked) localStorage.removeItem(key);
      else localStorage.setItem(key, '1');
    } catch {
      // As above: it holds until the page is left.
    }
  });
  return () => box.checked;
}
