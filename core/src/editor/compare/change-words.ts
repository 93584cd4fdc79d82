import type { ChangeClass, Direction } from '../../diff/index.ts';

/** What a class is called above its changes, and what it means. */
export const classWords: Readonly<Record<ChangeClass, { readonly title: string; readonly says: string }>> = {
  material: { title: 'Material', says: 'Somebody owes more, less or something else, or it is counted in another way.' },
  clarifying: { title: 'Clarifying', says: 'No machine can tell whether a duty changes. A person has to read these.' },
  editorial: { title: 'Editorial', says: 'Nobody’s duty changes.' },
};

/** What a change is for somebody, in a word. */
export const directionWords: Readonly<Record<Direction, string>> = {
  stricter: 'stricter',
  weaker: 'weaker',
  different: 'different',
  none: 'nothing changes',
};
