import type { Token } from './token.ts';
import { areForms } from './word-forms.ts';

/**
 * Whether one sentence tells the deed of the other from the other side, with the same one who does it and the same one to
 * whom it is done: “An SDR calls each lead” and “Each lead is called by an SDR”, but not “An SDR is called by each lead”.
 * @param one, other the words of both, without fillers and marks.
 */
export function isTurnedPassive(one: readonly Token[], other: readonly Token[]): boolean {
  return turns(one, other) || turns(other, one);
}

function turns(active: readonly Token[], passive: readonly Token[]): boolean {
  const by = passive.findIndex(({ kind, key, text }) => kind === 'relation' && key === 'by' && text === 'by');
  // “We review the model” and “The model is reviewed”: who “we” and “you” are goes without saying.
  const [first] = active;
  const isUnsaid = unsaid.has(first?.key ?? '') && !passive.some(({ key }) => unsaid.has(key));
  const end = isUnsaid ? passive.findIndex(({ key }) => key === 'be') + 2 : by;
  const verb = passive[end - 1];
  if (verb === undefined || end < 3) return false;
  const told = active.findIndex((token, at) => at > 0 && areForms(token.key, verb.key));
  if (told === -1) return false;
  const sides = [split(active.slice(0, told)), split(passive.slice(0, end - 1))] as const;
  const [doer, receiver] = [sides[0].plain, sides[1].plain];
  const isSaidAlike = keysOf(sides[0].helpers) === keysOf(sides[1].helpers.filter(({ key }) => key !== 'be'));
  if (!isSaidAlike || !sides[1].helpers.some(({ key }) => key === 'be') || doer.length === 0 || receiver.length === 0)
    return false;
  const [behind, behindPassive] = [
    active.slice(told + 1),
    isUnsaid ? [...doer, ...passive.slice(end)] : passive.slice(by + 1),
  ];
  return (
    keysOf(behind.slice(0, receiver.length)) === keysOf(receiver) &&
    keysOf(behindPassive.slice(0, doer.length)) === keysOf(doer) &&
    keysOf(behind.slice(receiver.length)) === keysOf(behindPassive.slice(doer.length))
  );
}

const unsaid = new Set(['we', 'you']);

/** What binds or denies, and the rest. */
function split(tokens: readonly Token[]): { readonly helpers: readonly Token[]; readonly plain: readonly Token[] } {
  const isHelper = ({ kind, key }: Token) => kind === 'modal' || kind === 'negation' || key === 'be' || key === 'do';
  return { helpers: tokens.filter(isHelper), plain: tokens.filter((token) => !isHelper(token)) };
}

function keysOf(tokens: readonly Token[]): string {
  return tokens.map(({ kind, key }) => `${kind} ${key}`).join('\n');
}
