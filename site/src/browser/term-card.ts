/** The card of a word: an element above the page, by the word, and what stands in it. */
export interface ShownCard {
  readonly element: HTMLElement;
  /** Shows what a card says, by a word. */
  open(link: HTMLAnchorElement, card: CardText): void;
  close(): void;
}

/** What a card says, as the site tells it; all of it is plain words. */
export interface CardText {
  readonly name: string;
  readonly short?: string;
  readonly means?: string;
  readonly not?: string;
  readonly state?: string;
  readonly only?: string;
}

/**
 * Makes the element, once for a page. @param root where it is put: a landmark, so that everybody finds it.
 * @param turnOff is called when the reader wants no cards on this page.
 */
export function makeCard(root: HTMLElement, turnOff: () => void): ShownCard {
  const element = document.createElement('div');
  element.className = 'term-card';
  element.id = 'term-card';
  element.popover = 'manual';
  element.setAttribute('role', 'group');
  element.setAttribute('aria-labelledby', 'term-card-name');
  root.append(element);
  let described: HTMLElement | undefined;
  return {
    element,
    open(link, card) {
      this.close();
      element.replaceChildren(...contentOf(card, link.href, turnOff));
      // A browser that knows the source goes from the word into the card with the next key, and from the card on.
      element.showPopover({ source: link } as object);
      placeBeside(link, element);
      link.setAttribute('aria-describedby', 'term-card-means');
      described = link;
    },
    close() {
      described?.removeAttribute('aria-describedby');
      described = undefined;
      if (element.matches(':popover-open')) element.hidePopover();
    },
  };
}

function contentOf(
  { name, short, means, not, state, only }: CardText,
  href: string,
  turnOff: () => void,
): HTMLElement[] {
  const title = make(
    'p',
    'name',
    make('span', '', name),
    ...(short === undefined ? [] : [make('span', 'short', short)]),
  );
  title.id = 'term-card-name';
  const meaning = make('p', '', means ?? 'No meaning has been written yet.');
  meaning.id = 'term-card-means';
  const link = make('a', '', 'Open the page') as HTMLAnchorElement;
  link.href = href;
  const off = make('button', '', 'No cards on this page') as HTMLButtonElement;
  off.type = 'button';
  off.addEventListener('click', turnOff);
  return [
    title,
    meaning,
    ...(not === undefined ? [] : [make('p', '', make('b', '', 'Does not count: '), not)]),
    ...(only === undefined ? [] : [make('p', '', make('b', '', 'Only in: '), only)]),
    ...(state === undefined ? [] : [make('p', '', make('b', '', `${state}: `), 'it binds nobody.')]),
    make('p', 'ways', link, off),
  ];
}

function make(tag: string, className: string, ...content: (string | HTMLElement)[]): HTMLElement {
  const element = document.createElement(tag);
  if (className !== '') element.className = className;
  element.append(...content);
  return element;
}

/** Below the word where there is room, else above it; never beyond the sides. It goes along when the page is scrolled. */
function placeBeside(link: HTMLElement, card: HTMLElement): void {
  // A name over two lines has two boxes; the card stands by the first, where the eye is.
  const box = link.getClientRects()[0] ?? link.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = card;
  const { clientWidth, clientHeight } = document.documentElement;
  const left = Math.max(gap, Math.min(box.left, clientWidth - width - gap));
  const below = link.getBoundingClientRect().bottom + 6;
  const top = below + height > clientHeight && box.top - height > gap ? box.top - height - 6 : below;
  card.style.left = `${left + window.scrollX}px`;
  card.style.top = `${top + window.scrollY}px`;
}

const gap = 16;
