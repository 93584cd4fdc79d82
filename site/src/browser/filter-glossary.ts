import type { FilterWord } from '../model/glossary/filter-data.ts';
import { type FoundWord, findWords } from './find-words.ts';

/**
 * Finds words of the glossary while somebody types. What is looked for stands in the address, so that it can be sent to
 * somebody. The words are loaded when the field is first used; without a script all of them stand below.
 * @param place the filter: where the words come from and what it takes the place of is said by its data.
 */
export function filterGlossary(place: HTMLElement): void {
  const field = place.querySelector('input');
  const status = place.querySelector('[role="status"]');
  const list = place.querySelector('ol');
  const all = document.getElementById(place.dataset.for ?? '');
  if (field === null || status === null || list === null || all === null) return;
  let words: Promise<readonly FilterWord[]> | undefined;
  const load = () => {
    words ??= fetchWords(place.dataset.words ?? '').catch((error: unknown) => {
      words = undefined;
      throw error;
    });
    return words;
  };

  async function show(): Promise<void> {
    const wanted = field?.value.trim() ?? '';
    keepInAddress(wanted);
    const found = wanted === '' ? [] : await load().then((known) => findWords(known, wanted));
    // Somebody typed on meanwhile: that answer is on its way.
    if (wanted !== field?.value.trim()) return;
    list?.replaceChildren(...found.slice(0, most).map(drawn));
    if (list) list.hidden = found.length === 0;
    if (all) all.hidden = wanted !== '';
    status?.replaceChildren(...told(found.length, wanted, clear));
  }

  function clear(): void {
    if (field === null) return;
    field.value = '';
    field.focus();
    void show();
  }

  const ask = () => {
    show().catch(() => status.replaceChildren('The words cannot be loaded now. All of them stand below.'));
  };
  field.addEventListener('focus', () => void load().catch(() => undefined));
  field.addEventListener('input', ask);
  goByKeys(place, field, clear);
  field.value = new URLSearchParams(window.location.search).get('q') ?? '';
  if (field.value !== '') ask();
}

/** More than these are no help; the rest is found with a letter more. */
const most = 40;

async function fetchWords(address: string): Promise<readonly FilterWord[]> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`The words of the glossary could not be loaded: ${answer.status}.`);
  return answer.json();
}

function keepInAddress(wanted: string): void {
  const address = new URL(window.location.href);
  if (wanted === '') address.searchParams.delete('q');
  else address.searchParams.set('q', wanted);
  if (address.href !== window.location.href) window.history.replaceState(null, '', address);
}

function told(count: number, wanted: string, clear: () => void): (string | HTMLElement)[] {
  if (wanted === '') return [];
  const way = document.createElement('button');
  way.type = 'button';
  way.textContent = 'Show all words';
  way.addEventListener('click', clear);
  if (count === 0) return [`No word matches “${wanted}”. `, way];
  const matches = count === 1 ? '1 word matches.' : `${count} words match.`;
  return [count > most ? `${matches} These are the first ${most}. ` : `${matches} `, way];
}

/** Down goes from the field to the first word, up and down go from word to word, and Escape back to all words. */
function goByKeys(place: HTMLElement, field: HTMLInputElement, clear: () => void): void {
  place.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && field.value !== '') return clear();
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    const stops: HTMLElement[] = [field, ...place.querySelectorAll<HTMLElement>('ol a')];
    const next = stops[stops.indexOf(document.activeElement as HTMLElement) + step];
    if (next === undefined || stops.length === 1) return;
    event.preventDefault();
    next.focus();
  });
}

function drawn({ word, instead, also }: FoundWord): HTMLLIElement {
  const item = document.createElement('li');
  const top = document.createElement('p');
  top.className = 'found';
  const link = document.createElement('a');
  link.href = word.u;
  link.textContent = word.n;
  if (instead !== undefined) top.append(`“${instead}”: say`);
  top.append(link);
  if (word.s !== undefined) top.append(spanOf('short', word.s));
  if (instead !== undefined) top.append('instead');
  if (also !== undefined) top.append(spanOf('small', `also called “${also}”`));
  const means = document.createElement('p');
  means.textContent = word.m.length > longest ? `${word.m.slice(0, longest).replace(/\s\S*$/, '')} …` : word.m;
  if (word.h !== undefined) means.append(spanOf('small', ` Only in: ${word.h}.`));
  item.append(top, means);
  return item;
}

const longest = 200;

function spanOf(className: string, text: string): HTMLElement {
  const span = document.createElement('span');
  span.className = className;
  span.textContent = text;
  return span;
}
