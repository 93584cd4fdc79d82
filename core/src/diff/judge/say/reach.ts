import type { Reach } from '../change.ts';
import type { Matter } from '../matter.ts';
import { counted, listed } from './words.ts';

/** “ This changes 3 goals of Marketing and Sales agreement.” for a definition; empty where nobody uses it. */
export function sayReach(matter: Matter): string {
  const { here, reaches } = matter;
  const isUsed = here.term !== undefined && here.book.reachOf(here.term.address).length > 0;
  return isUsed ? sayPlaces(matter, reaches) : '';
}

/** “ This changes 3 goals of Marketing and Sales agreement.” Empty where there is nothing to reach. */
export function sayPlaces({ after, before }: Matter, reaches: readonly Reach[]): string {
  const places = reaches.flatMap(({ agreement: id, goals }) => {
    const agreement = after.book.agreements.get(id) ?? before.book.agreements.get(id);
    return agreement === undefined ? [] : [{ title: agreement.title, goals: goals.length }];
  });
  const inGoals = places.filter(({ goals }) => goals > 0);
  if (inGoals.length > 0) return ` This changes ${shortened(inGoals.map(sayGoals))}.`;
  return places.length === 0 ? '' : ` This changes what stands in ${shortened(places.map(({ title }) => title))}.`;
}

function sayGoals({ title, goals }: { readonly title: string; readonly goals: number }): string {
  return `${counted(goals, 'goal')} of ${title}`;
}

function shortened(all: readonly string[]): string {
  return all.length <= 3 ? listed(all) : listed([...all.slice(0, 2), counted(all.length - 2, 'more agreement')]);
}
