import type { Rows } from './row.ts';

/** The fields of a definition; the same in an agreement and in a file of the glossary. */
const definition: Rows = {
  term: { is: 'name', called: 'name' },
  abbr: { is: 'name', called: 'short form' },
  plural: { is: 'name', called: 'plural' },
  aliases: { is: 'name', called: 'other names', many: true },
  'aliases/*': { is: 'name', called: 'name' },
  avoid: { is: 'record', called: 'words to avoid', many: true },
  'avoid/*': { is: 'record', called: 'word to avoid' },
  means: { is: 'meaning', called: 'meaning' },
  all: { is: 'condition', called: 'conditions that must all hold', many: true },
  'all/*': { is: 'condition', called: 'condition' },
  any: { is: 'condition', called: 'conditions of which one is enough', many: true },
  'any/*': { is: 'condition', called: 'condition' },
  'at-least': { is: 'condition', called: 'conditions of which some must hold', many: true },
  'at-least/n': { is: 'condition', called: 'number of conditions that must hold' },
  'at-least/of': { is: 'condition', called: 'conditions of which some must hold', many: true },
  'at-least/of/*': { is: 'condition', called: 'condition' },
  excludes: { is: 'exclusion', called: 'cases that do not count', many: true },
  'excludes/*': { is: 'exclusion', called: 'case that does not count' },
  examples: { is: 'example', called: 'examples', many: true },
  'examples/*': { is: 'example', called: 'example' },
  'examples/*/it': { is: 'example', called: 'words of an example', many: true },
  'examples/*/qualifies': { is: 'example', called: 'answer of an example' },
  'examples/*/**': { is: 'example', called: 'record of an example' },
  owner: { is: 'keeper', called: 'keeper' },
  stage: { is: 'record', called: 'place in the glossary' },
  see: { is: 'record', called: 'related terms', many: true },
  'see/*': { is: 'record', called: 'related term' },
  'not-to-confuse-with': { is: 'record', called: 'terms that sound alike', many: true },
  'not-to-confuse-with/*': { is: 'record', called: 'term that sounds alike' },
  recorded: { is: 'counting', called: 'place in the systems' },
  'recorded/system': { is: 'counting', called: 'system that records it' },
  'recorded/object': { is: 'counting', called: 'record that holds it' },
  'recorded/field': { is: 'counting', called: 'field that holds it' },
  'recorded/value': { is: 'counting', called: 'value that stands for it' },
};

/** A file of the glossary. */
export const termRows: Rows = definition;

/** The definitions that an agreement makes for itself. */
export const definitionRows: Rows = {
  definitions: { is: 'whole', called: 'definitions', more: 'different', many: true },
  'definitions/*': { is: 'definition', called: 'definition' },
  ...Object.fromEntries(Object.entries(definition).map(([path, row]) => [`definitions/*/${path}`, row])),
};
