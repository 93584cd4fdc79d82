import type { Reference } from '../../resolve/index.ts';
import { defineRule, type Fix, quote, replace } from '../rule.ts';
import { goalAt } from '../support/by-file.ts';
import { isTopBroken } from '../support/place.ts';
import { suggest } from '../support/suggest.ts';
import { listed } from '../support/wording.ts';

export default defineRule({
  id: 'unknown-reference',
  title: 'A name that is referred to exists',
  category: 'structure',
  severity: { minimal: 'error', recommended: 'error', strict: 'error' },
  fixable: true,

  *file({ file }, { handbook }) {
    // What a name refers to may stand where the keys could not be read.
    if (isTopBroken(file)) return;
    for (const reference of handbook.referencesIn(file)) {
      if (reference.known || reference.open || reference.name.trim() === '') continue;
      const candidates = reference.candidates();
      const near = suggest(reference.name, candidates);
      const what = listKinds(reference.kinds, 'one');
      yield {
        range: reference.range,
        message: `${quote(reference.name)} is meant to be ${what}, but none is called that${where(reference)}. ${advice(reference, candidates, near)}`,
        fixes: near === undefined ? [] : [fix(reference, near)],
        goal: goalAt(file, reference.range, handbook),
      };
    }
  },
});

function fix(reference: Reference, near: string): Fix {
  return replace(reference.file, reference.range, near, `Change it to “${near}”`);
}

function advice(reference: Reference, candidates: readonly string[], near: string | undefined): string {
  const kinds = listKinds(reference.kinds, 'many');
  if (candidates.length === 0) return `No ${kinds} are declared yet: declare it first, or take the reference out.`;
  const meant = near === undefined ? '' : `Did you mean “${near}”? `;
  const few = candidates.length <= 8;
  if (few) return `${meant}The ${kinds} are ${listed(candidates)}.`;
  return near === undefined
    ? `There are ${candidates.length} ${kinds}: name one of them, or add this one.`
    : meant.trim();
}

/** Where names of the kind are declared. */
function where({ kinds, file }: Reference): string {
  if (kinds.includes('term')) return ' in the glossary';
  if (kinds.some((kind) => kind === 'agreement' || kind === 'calendar' || kind === 'role')) return ' in this handbook';
  if (file.kind === 'agreement') return ' in this agreement';
  return file.kind === 'review' ? ' in the agreement that was reviewed' : ' in any agreement';
}

type NameKind = Reference['kinds'][number];

const names: Readonly<Record<NameKind, readonly [one: string, many: string]>> = {
  party: ['a party', 'parties'],
  stage: ['a stage', 'stages'],
  goal: ['a goal', 'goals'],
  term: ['a term', 'terms'],
  calendar: ['a calendar', 'calendars'],
  agreement: ['an agreement', 'agreements'],
  role: ['a role', 'roles'],
  commitment: ['a commitment', 'commitments'],
  decision: ['a decision', 'decisions'],
};

function listKinds(kinds: readonly NameKind[], number: 'one' | 'many'): string {
  return kinds.map((kind) => names[kind][number === 'one' ? 0 : 1]).join(number === 'one' ? ' or ' : ' and ');
}
