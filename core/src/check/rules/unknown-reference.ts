import type { HandbookView, Reference } from '../../resolve/index.ts';
import { defineRule, type Fix, quote, replace } from '../rule.ts';
import { agreementIn, goalAt } from '../support/by-file.ts';
import { isTopBroken } from '../support/place.ts';
import { sameName } from '../support/same-thing.ts';
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
      const fault = isPartyForStage(reference, handbook)
        ? 'is a party, but a stage is meant, such as “mql”: where a lead stands, and not who looks after it.'
        : `is meant to be ${what}, but none is called that${where(reference)}.`;
      yield {
        range: reference.range,
        message: `${quote(reference.name)} ${fault} ${advice(reference, candidates, near)}`,
        fixes: near === undefined ? [] : [fix(reference, near)],
        goal: goalAt(file, reference.range, handbook),
      };
    }
  },
});

/** Who hands over and who receives is often written where the stages belong. */
function isPartyForStage({ kinds, name, file }: Reference, handbook: HandbookView): boolean {
  if (kinds.length !== 1 || kinds[0] !== 'stage') return false;
  const parties = agreementIn(file, handbook)?.parties ?? [];
  return parties.some((party) => sameName(party.id) === sameName(name) || sameName(party.name) === sameName(name));
}

function fix(reference: Reference, near: string): Fix {
  return replace(reference.file, reference.range, near, `Change it to “${near}”`);
}

function advice(reference: Reference, candidates: readonly string[], near: string | undefined): string {
  const kinds = listKinds(reference.kinds, 'many');
  if (candidates.length === 0)
    return `No ${kinds} are declared yet: declare it ${home(reference)}, or take the reference out.`;
  const meant = near === undefined ? '' : `Did you mean “${near}”? `;
  const few = candidates.length <= 8;
  if (few) return `${meant}The ${kinds} are ${listed(candidates)}.`;
  return near === undefined
    ? `There are ${candidates.length} ${kinds}: name one of them, or add this one.`
    : meant.trim();
}

/** Where to declare a name of which there are none yet. */
function home({ kinds }: Reference): string {
  return kinds.map((kind) => homes[kind]).join(' or ');
}

const homes: Readonly<Record<NameKind, string>> = {
  party: 'under “parties”',
  stage: 'under “stages”, with an id of that name',
  goal: 'under “goals”, with an id of that name',
  term: 'under “definitions” or in the glossary',
  calendar: 'under “calendars” in handbook.yaml',
  agreement: 'as a file in the folder “slas”',
  role: 'under “roles” in handbook.yaml',
  commitment: 'under “commitments”, with an id of that name',
  decision: 'under “decisions”',
};

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
