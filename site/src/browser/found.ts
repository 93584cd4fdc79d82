import type { Found } from './look-up.ts';

/** A page that was found, as an entry of a list. What an author wrote comes in as text only. */
export function entryOf({ title, address, kind, excerpt, places }: Found): HTMLLIElement {
  const entry = document.createElement('li');
  entry.append(link(title, address));
  if (kind !== undefined) entry.append(' ', piece('small', kind));
  const words = document.createElement('p');
  words.append(...excerpt.map(({ words: text, marked }) => (marked ? piece('mark', text) : text)));
  entry.append(words);
  if (places.length > 0) entry.append(listOf(places));
  return entry;
}

function listOf(places: Found['places']): HTMLUListElement {
  const list = document.createElement('ul');
  for (const place of places) {
    const item = document.createElement('li');
    item.append(link(place.title, place.address));
    list.append(item);
  }
  return list;
}

function link(words: string, address: string): HTMLAnchorElement {
  const made = document.createElement('a');
  made.href = address;
  made.textContent = words;
  return made;
}

function piece(tag: 'mark' | 'small', words: string): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = words;
  return made;
}
