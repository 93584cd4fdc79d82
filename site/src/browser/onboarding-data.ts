import { addressPart } from '../model/addresses.ts';
import type { Practice } from '../model/onboarding/question.ts';
import { made } from './onboarding-elements.ts';

/** Where the data of paths lies: with `{path}` for an id, and that of the whole handbook. */
export interface DataPlaces {
  readonly path: string;
  readonly everybody: string;
}

/** Fetches what cards and questions are made from. @param path the id of a path; empty for the whole handbook. */
export async function fetchPractice(path: string, places: DataPlaces): Promise<Practice> {
  const address = path === '' ? places.everybody : places.path.replace('{path}', encodeURI(addressPart(path)));
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status}`);
  return answer.json();
}

/** Chooses in a list the path that the address names; one that the list has no room for becomes an entry. */
export function choosePath(list: HTMLSelectElement, search: string): void {
  const asked = new URLSearchParams(search).get('for') ?? '';
  if (![...list.options].some(({ value }) => value === asked)) list.append(made('option', { value: asked }, asked));
  list.value = asked;
}

/** What is said where nothing could be fetched. */
export const notFetched = 'The words could not be fetched. Look at your connection, and try again.';
