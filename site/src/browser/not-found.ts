import { entryOf } from './found.ts';
import { lookUp } from './look-up.ts';

/** How many pages are named. */
const most = 6;

/** On the page for what is not there: looks the words of its address up, and names the pages that have them. */
export async function suggestPages(place: HTMLElement | null): Promise<void> {
  const words = wordsOf(window.location.pathname);
  if (place === null || words === '') return;
  const finds = await lookUp(words).catch(() => []);
  // The last words of an address say the most; the others are the folders it lies in.
  const last = finds.length > 0 ? finds : await lookUp(words.split(' ').at(-1) ?? '').catch(() => []);
  if (last.length === 0) return;
  const [heading, list] = [document.createElement('h2'), document.createElement('ol')];
  heading.textContent = 'Did you look for one of these?';
  list.className = 'found';
  list.append(...(await Promise.all(last.slice(0, most).map((read) => read()))).map(entryOf));
  place.append(heading, list);
  place.hidden = false;
}

/** The words of an address: "/glossary/hot-lead/" looks for "hot lead". Names of folders tell nothing. */
export function wordsOf(path: string): string {
  const parts = decoded(path)
    .split('/')
    .filter((part) => part !== '' && part !== 'index.html' && !folders.has(part));
  return parts
    .join(' ')
    .replace(/\.\w{1,5}$/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const folders: ReadonlySet<string> = new Set([
  'agreements',
  'glossary',
  'guide',
  'reviews',
  'versions',
  'parties',
  'stages',
]);

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
