import { partOf } from './onboarding-elements.ts';

/** What a browser keeps of a path: for each thing that was ticked, the mark of what it said then. */
export type Ticks = Readonly<Record<string, string>>;

/** How a thing on a path stands. */
export type Standing = 'open' | 'done' | 'changed';

/** How a thing stands by what was kept: ticked when it said something else, it has to be read again. */
export function standingOf(kept: Ticks, key: string, print: string): Standing {
  const then = Object.hasOwn(kept, key) ? kept[key] : undefined;
  return then === undefined ? 'open' : then === print ? 'done' : 'changed';
}

/** Reads what was kept; whatever is no such thing counts as nothing. */
export function readTicks(text: string | null): Ticks {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
    return Object.fromEntries(Object.entries(value).filter(([, print]) => typeof print === 'string'));
  } catch {
    return {};
  }
}

/** Lets somebody tick what they have done. What is ticked stays in this browser and is sent nowhere. */
export function followPath(root: HTMLElement): void {
  const boxes = [...root.querySelectorAll<HTMLInputElement>('[data-tick]')];
  if (boxes.length === 0) return;
  const shelf = shelfOf(root.dataset.keptAs ?? '');
  const [told, bar] = [partOf(root, 'told'), partOf<HTMLProgressElement>(root, 'bar')];
  let kept = shelf.read();

  function show(): void {
    const standings = boxes.map((box) => standingOf(kept, keyOf(box), printOf(box)));
    for (const [at, box] of boxes.entries()) {
      box.hidden = false;
      box.checked = standings[at] === 'done';
      const note = box.closest('li')?.querySelector<HTMLElement>('[data-part="changed"]');
      if (note) note.hidden = standings[at] !== 'changed';
    }
    const done = standings.filter((each) => each === 'done').length;
    const changed = standings.filter((each) => each === 'changed').length;
    bar.max = boxes.length;
    bar.value = done;
    const since = changed === 0 ? '' : ` ${changed} changed since you read ${changed === 1 ? 'it' : 'them'}.`;
    const lost = shelf.keeps() ? '' : ' This browser keeps nothing, so it lasts until you leave the page.';
    told.textContent = `${done} of ${boxes.length} done.${since}${lost}`;
  }

  function keep(now: Ticks): void {
    kept = now;
    shelf.write(now);
    show();
  }

  for (const box of boxes) {
    box.addEventListener('change', () => {
      const { [keyOf(box)]: _, ...others } = kept;
      keep(box.checked ? { ...others, [keyOf(box)]: printOf(box) } : others);
    });
  }
  partOf(root, 'reset').addEventListener('click', () => keep({}));
  partOf(root, 'print').addEventListener('click', () => window.print());
  // The same path may be open twice.
  window.addEventListener('storage', () => {
    kept = shelf.read();
    show();
  });
  partOf(root, 'without').hidden = true;
  partOf(root, 'progress').hidden = false;
  show();
}

function keyOf(box: HTMLInputElement): string {
  return box.dataset.tick ?? '';
}

function printOf(box: HTMLInputElement): string {
  return box.dataset.print ?? '';
}

/** Where ticks are kept. A browser may refuse to keep anything: then they last as long as the page. */
function shelfOf(name: string) {
  let refused = false;
  const attempt = <Value>(act: () => Value): Value | undefined => {
    try {
      return act();
    } catch {
      refused = true;
      return undefined;
    }
  };
  return {
    read: (): Ticks => readTicks(attempt(() => window.localStorage.getItem(name)) ?? null),
    write: (ticks: Ticks) => attempt(() => window.localStorage.setItem(name, JSON.stringify(ticks))),
    keeps: () => !refused,
  };
}
