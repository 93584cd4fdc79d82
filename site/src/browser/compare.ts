import type { HandbookSnapshot } from '@living-sla/core/diff';
import type { ChangeDrawing } from '../model/changes/draw-changes.ts';
import type { CompareData, CompareNames, ListedVersion } from '../model/compare/compare-page.ts';
import type { ScoringData } from '../model/compare/rescore-versions.ts';
import { toDom } from './to-dom.ts';

/** Somebody asked for a version that is not there, or it could not be fetched: said in words, never thrown further. */
class Unable extends Error {}

/** Brings the versions that the page has no room for; where they cannot be brought, those of the page have to do. */
export async function allVersions(data: CompareData): Promise<CompareData> {
  if (data.isWhole) return data;
  try {
    return { ...data, versions: (await namesOf(data)).versions };
  } catch {
    return data;
  }
}

/** Makes the two lists of versions work. @param root the part of the page that holds them. */
export function compareVersions(root: HTMLElement, data: CompareData): void {
  const [from, to] = [listIn(root, 'from'), listIn(root, 'to')];
  const status = partIn(root, 'status');
  const place = partIn(root, 'comparison');
  const rest = root.querySelector<HTMLElement>('[data-part="rest"]');
  const sides = root.querySelector<HTMLInputElement>('input[value="sides"]');
  let asked = 0;

  async function show(): Promise<void> {
    const ticket = ++asked;
    status.textContent = `Comparing ${from.value} with ${to.value} …`;
    try {
      const { drawn, told } = await compared(data, from.value, to.value, sides?.checked === true);
      if (ticket !== asked) return;
      place.replaceChildren(toDom(drawn));
      if (rest !== null) rest.hidden = true;
      status.textContent = told;
    } catch (error) {
      if (ticket !== asked) return;
      place.replaceChildren();
      status.textContent = error instanceof Unable ? error.message : 'The comparison could not be made.';
    }
  }

  function chosen(): void {
    const address = new URL(window.location.href);
    address.searchParams.set('from', from.value);
    address.searchParams.set('to', to.value);
    window.history.replaceState(null, '', address);
    void show();
  }

  for (const name of ['controls', 'look']) partIn(root, name).hidden = false;
  for (const [list, own] of [
    [from, data.from],
    [to, data.to],
  ] as const) {
    if (!data.isWhole) fill(list, data.versions, own);
    list.addEventListener('change', chosen);
  }
  partIn(root, 'look').addEventListener('change', () => void show());
  rest?.querySelector('a')?.addEventListener('click', (event) => {
    event.preventDefault();
    void show();
  });
  partIn(root, 'swap').addEventListener('click', () => {
    [from.value, to.value] = [to.value, from.value];
    chosen();
  });
  const wanted = wantedIn(window.location.search, data);
  if ('unknown' in wanted) {
    place.replaceChildren();
    status.textContent = `There is no version ${wanted.unknown} of this agreement. Choose two of those in the lists.`;
  } else if (wanted.from !== data.from || wanted.to !== data.to) {
    [from.value, to.value] = [wanted.from, wanted.to];
    void show();
  }
}

/** What the address asks for; what it does not name is what the page shows by itself. */
export function wantedIn(
  search: string,
  data: Pick<CompareData, 'from' | 'to' | 'versions'>,
): { readonly from: string; readonly to: string } | { readonly unknown: string } {
  const asked = new URLSearchParams(search);
  const [from, to] = [asked.get('from') ?? data.from, asked.get('to') ?? data.to];
  const unknown = [from, to].find((wanted) => !data.versions.some(({ version }) => version === wanted));
  return unknown === undefined ? { from, to } : { unknown };
}

function fill(list: HTMLSelectElement, versions: readonly ListedVersion[], chosen: string): void {
  const known = new Set([...list.options].map(({ value }) => value));
  for (const { version } of versions) {
    if (!known.has(version)) list.add(new Option(version, version));
  }
  list.value = chosen;
}

async function compared(data: CompareData, from: string, to: string, sides: boolean) {
  const [names, before, after, drawMeant, { compareTexts }] = await Promise.all([
    namesOf(data),
    snapshotOf(data, from),
    snapshotOf(data, to),
    drawMeantOf(data),
    import('./compare-texts.ts'),
  ]);
  return compareTexts({ from, to, before, after }, { ...drawingOf(data, names), sides }, drawMeant);
}

function namesOf({ names }: CompareData): Promise<CompareNames> {
  return fetchedOnce<CompareNames>(names, 'The names could not be fetched.');
}

/** Draws what a change would have meant for past results; undefined where there are none. */
async function drawMeantOf({ scoring }: CompareData) {
  if (scoring === undefined) return undefined;
  const results = fetchedOnce<ScoringData>(scoring, 'The results could not be fetched.');
  const [data, { meantBy }] = await Promise.all([results, import('./compare-results.ts')]);
  return meantBy(data);
}

/** Everything is fetched once; what could not be fetched is asked for again next time. */
function snapshotOf({ versions }: CompareData, wanted: string): Promise<HandbookSnapshot> {
  const address = versions.find(({ version }) => version === wanted)?.data;
  if (address === undefined) return Promise.reject(new Unable(`There is no version ${wanted} of this agreement.`));
  return fetchedOnce<HandbookSnapshot>(address, `The text of version ${wanted} could not be fetched.`);
}

const fetched = new Map<string, Promise<{ readonly format: 1 }>>();

function fetchedOnce<Data extends { readonly format: 1 }>(address: string, what: string): Promise<Data> {
  const known = fetched.get(address) ?? fetchData(address, what);
  fetched.set(address, known);
  known.catch(() => fetched.delete(address));
  return known as Promise<Data>;
}

async function fetchData(address: string, what: string): Promise<{ readonly format: 1 }> {
  const failed = `${what} Look at your connection, and choose the versions again.`;
  try {
    const answer = await fetch(address);
    if (!answer.ok) throw new Unable(failed);
    const data = (await answer.json()) as { readonly format: 1 };
    if (data.format !== 1)
      throw new Unable('These pages and the texts they fetch are of different ages. Load this page again.');
    return data;
  } catch (error) {
    throw error instanceof Unable ? error : new Unable(failed);
  }
}

function drawingOf({ agreement }: CompareData, { parties, titles }: CompareNames): ChangeDrawing {
  const byId = new Map(parties.map((party) => [party.id, party]));
  return {
    names: {
      party: (id) => byId.get(id) ?? { id, name: id, hue: 0 },
      agreement: (id) => (Object.hasOwn(titles, id) ? (titles[id] ?? id) : id),
    },
    level: 3,
    agreement,
  };
}

function listIn(root: HTMLElement, name: string): HTMLSelectElement {
  return partIn(root, name) as HTMLSelectElement;
}

function partIn(root: HTMLElement, name: string): HTMLElement {
  const part = root.querySelector<HTMLElement>(`[data-part="${name}"]`);
  if (part === null) throw new Error(`The page has no part ${name}.`);
  return part;
}
