import { longestValueText } from '../../parse/index.ts';
import { remembered } from '../../read/index.ts';
import type { FileFacts } from '../../resolve/index.ts';
import { termsIn } from './terms-in.ts';
import type { Offer } from './value-slot.ts';
import { stepOf, type Writing, wordsOf } from './writing.ts';

/**
 * The names of fields that the conditions of the handbook's terms use, such as `lead.score`: for the last word of a
 * condition, with everything that stands before it kept.
 */
export function conditionsFor(writing: Writing, typed: string): Offer[] {
  if (typed.length > longestValueText) return [];
  // Inside a text in quotation marks, and right behind a name, no name can follow.
  if ((typed.match(/(?<!\\)"/g)?.length ?? 0) % 2 === 1) return [];
  const [, before = ''] = /^(.*?)[\w.]*$/s.exec(typed) ?? [];
  if (before !== '' && !/(?:&&|\|\||[!(])\s*$/.test(before)) return operatorsAfter(typed);
  const own = writing.outline.entries
    .filter((entry) => stepOf(writing, entry)?.field?.value?.includes('condition'))
    .flatMap((entry) => fieldsIn(wordsOf(writing, entry)));
  const files = new Set(termsIn(writing).map(({ facts }) => facts));
  const names = new Set([...own, ...[...files].flatMap((facts) => [...fieldsOfFile(facts)])]);
  return [...names].map((name) => ({
    text: before + name,
    label: name,
    kind: 'name',
    detail: 'a field that conditions use',
  }));
}

function operatorsAfter(typed: string): Offer[] {
  if (!/[\w)]\s+$/.test(typed)) return [];
  return ['>=', '<=', '==', '!=', '>', '<', '&&', '||'].map((sign) => ({
    text: typed + sign,
    label: sign,
    kind: 'word',
  }));
}

/** The facts of a file depend on its text alone, and so do the fields that it names. */
const fieldsOfFile = remembered((facts: FileFacts): ReadonlySet<string> => {
  const conditions = [...facts.values.values()].filter(({ kinds }) => kinds.includes('condition'));
  return new Set(conditions.flatMap(({ node }) => fieldsIn(node.text)));
});

function fieldsIn(condition: string): string[] {
  return condition.replace(/"(?:[^"\\]|\\.)*"/g, '').match(/\b[a-zA-Z_]\w*(?:\.\w+)+\b/g) ?? [];
}
