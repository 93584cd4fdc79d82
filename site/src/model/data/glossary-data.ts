import { type DataNode, field, items, type Term, toValue } from '@living-sla/core';
import { addresses } from '../addresses.ts';
import type { Context } from '../context.ts';
import { type Fields, readFields } from '../fields.ts';
import { conditionLists } from '../term/conditions.ts';
import { firstOfEach, orNull } from './parts.ts';

/** A term for programs. What its definition does not say is null or empty. */
export interface TermData {
  readonly id: string;
  readonly term: string;
  readonly abbreviation: string | null;
  readonly plural: string | null;
  readonly aliases: readonly string[];
  readonly avoid: readonly string[];
  readonly means: string | null;
  readonly status: string;
  readonly conditions: readonly ConditionsData[];
  readonly excludes: readonly string[];
  readonly examples: readonly ExampleData[];
  readonly related: readonly RelatedData[];
  readonly notToConfuseWith: readonly RelatedData[];
  readonly note: string | null;
  readonly owner: string | null;
  readonly stage: string | null;
  readonly agreement: string | null;
  readonly address: string;
}

interface ConditionsData {
  readonly rule: 'all' | 'any' | 'at-least';
  /** How many of them must be true. */
  readonly count: number | null;
  readonly words: string;
  readonly of: readonly { readonly cel: string; readonly words: string | null }[];
}

interface ExampleData {
  readonly it: string;
  readonly qualifies: boolean | null;
  readonly record: Readonly<Record<string, unknown>>;
}

interface RelatedData {
  readonly name: string;
  /** The term of that name; null where none is defined. */
  readonly id: string | null;
}

/** All terms: the shared ones by name, then those of each agreement. */
export function glossaryData(context: Context): TermData[] {
  return firstOfEach(context.handbook.terms).map((term) => termData(term, context));
}

function termData(term: Term, context: Context): TermData {
  const fields = readFields(term.node, context.beginSection(term.facts));
  const home = term.agreement === undefined ? undefined : context.agreement(term.agreement);
  const owner = fields.text('owner');
  const related = (names: readonly string[]) => names.map((name) => relatedData(name, term, context));
  return {
    id: term.id,
    term: term.name.value,
    abbreviation: orNull(term.abbreviation?.value),
    plural: orNull(term.plural?.value),
    aliases: term.aliases.map(({ value }) => value),
    avoid: term.avoid.map(({ value }) => value),
    means: orNull(term.means?.value),
    status: term.status,
    conditions: conditionsData(term),
    excludes: fields.texts('excludes'),
    examples: examplesData(fields),
    related: related(fields.texts('see')),
    notToConfuseWith: related(fields.texts('not-to-confuse-with')),
    note: orNull(fields.text('note')),
    owner: owner === undefined ? null : context.names.anyone(owner, home),
    stage: orNull(fields.text('stage')),
    agreement: orNull(term.agreement),
    address: addresses.term(term.id),
  };
}

/** The lists stand in the order of their rules, and one without conditions is left out. */
function conditionsData(term: Term): ConditionsData[] {
  const atLeast = field(term.node, 'at-least');
  const written = { all: field(term.node, 'all'), any: field(term.node, 'any'), 'at-least': field(atLeast, 'of') };
  const rules = (['all', 'any', 'at-least'] as const).filter((rule) => hasTexts(written[rule]));
  return conditionLists(term).map(({ lead, conditions }, at) => {
    const rule = rules[at] ?? 'all';
    return {
      rule,
      count: rule === 'all' ? conditions.length : rule === 'any' ? 1 : numberIn(atLeast, 'n'),
      words: `${lead}: ${conditions.map(({ words, written }) => words ?? written).join('; ')}`,
      of: conditions.map(({ words, written }) => ({ cel: written, words: orNull(words) })),
    };
  });
}

function hasTexts(node: DataNode | undefined): boolean {
  return items(node).some((item) => item.kind === 'scalar' && item.value !== null);
}

function numberIn(node: DataNode | undefined, key: string): number | null {
  const number = field(node, key);
  return number?.kind === 'scalar' && typeof number.value === 'number' ? number.value : null;
}

function examplesData(fields: Fields): ExampleData[] {
  return fields.each('examples').map(({ node, text }) => {
    if (node.kind === 'scalar') return { it: node.text, qualifies: null, record: {} };
    const values = Object.entries(Object(toValue(node)) as Record<string, unknown>);
    const known = values.filter(([key]) => key !== 'it' && key !== 'qualifies');
    const verdict = values.find(([key]) => key === 'qualifies')?.[1];
    const record = Object.fromEntries(known);
    return { it: text('it') ?? '', qualifies: typeof verdict === 'boolean' ? verdict : null, record };
  });
}

function relatedData(name: string, from: Term, { lookUp }: Context): RelatedData {
  const term = lookUp(name, from.agreement);
  return { name: term?.name.value ?? name, id: orNull(term?.id) };
}
