import { entryOf } from './found.ts';
import { type Finds, lookUp } from './look-up.ts';

/** How many pages are shown at once. */
const step = 8;

const filled = new WeakSet<HTMLDialogElement>();

/** Makes the dialog of the search work: as somebody types, the pages are listed that have the words. */
export function fillFinder(dialog: HTMLDialogElement): void {
  const [input, status, list] = [find(dialog, 'input'), find(dialog, '[role=status]'), find(dialog, 'ol')];
  if (filled.has(dialog) || !(input instanceof HTMLInputElement) || status === null || list === null) return;
  filled.add(dialog);
  let latest = 0;
  const look = async () => {
    const [turn, words] = [++latest, input.value.trim()];
    const finds = words === '' ? [] : await lookUp(words).catch(() => undefined);
    // Whoever types on has asked something else meanwhile.
    if (turn !== latest) return;
    status.textContent = words === '' ? '' : summary(words, finds?.length);
    list.replaceChildren();
    await show(list, finds ?? [], 0, () => turn === latest);
  };
  const soon = inAWhile(() => void look());
  input.addEventListener('input', soon);
  input.addEventListener('keydown', (event) => {
    // By themselves, Enter would close the dialog, and Escape would only empty the field.
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    if (event.key === 'Escape') dialog.close();
    else find(list, 'a')?.click();
  });
  dialog.addEventListener('keydown', (event) => goByArrows(dialog, event));
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog || (event.target as Element).closest('ol a') !== null) dialog.close();
  });
  if (input.value !== '') soon();
}

function summary(words: string, count: number | undefined): string {
  if (count === undefined) return 'The search works on the built pages only.';
  if (count === 0) return `Nothing was found for “${words}”.`;
  return `${count} ${count === 1 ? 'page' : 'pages'} for “${words}”`;
}

/** Adds the next pages to the list, and a button for those after them. */
async function show(list: Element, finds: Finds, from: number, wanted: () => boolean): Promise<void> {
  const pages = await Promise.all(finds.slice(from, from + step).map((read) => read()));
  if (!wanted()) return;
  list.append(...pages.map(entryOf));
  if (from + step >= finds.length) return;
  const [item, more] = [document.createElement('li'), document.createElement('button')];
  more.type = 'button';
  more.textContent = 'More pages';
  more.addEventListener('click', async () => {
    item.remove();
    const before = list.querySelectorAll(':scope > li').length;
    await show(list, finds, from + step, wanted);
    find(list, `:scope > li:nth-child(${before + 1}) a`)?.focus();
  });
  item.append(more);
  list.append(item);
}

/** The arrow keys go from the field through the pages and back. */
function goByArrows(dialog: HTMLElement, event: KeyboardEvent): void {
  const way = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (way === 0) return;
  const stops = [...dialog.querySelectorAll<HTMLElement>('input, ol a, ol button')];
  const next = stops[stops.indexOf(document.activeElement as HTMLElement) + way];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}

function find(within: Element, selector: string): HTMLElement | null {
  return within.querySelector<HTMLElement>(selector);
}

/** Does something when it has not been asked for again for a moment. */
function inAWhile(act: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(act, 120);
  };
}
