import type { Block, Blocks } from './block.ts';

/** What a word means, from one sentence to conditions that are tried on examples. */
export const definitionBlocks: readonly Block[] = [
  {
    name: 'definition',
    says: 'The simplest definition: a word and what it means.',
    text: `term: ‹Marketing Qualified Lead›
means: ‹A lead that fits our profile and has shown that it wants to buy.›`,
  },
  {
    name: 'definition with conditions and examples',
    says: 'A definition that can be tried: conditions that must all hold, and cases that show where the line runs.',
    text: `term: ‹Marketing Qualified Lead›
abbr: ‹MQL›
means: ‹A lead that fits our profile and has shown that it wants to buy.›
all:
  - ‹lead.score >= 100›
  - ‹lead.employees >= 50›
excludes: [‹students›, ‹competitors›]
examples:
  - { it: ‹demo request from a firm of 200›, lead: { score: ‹120›, employees: ‹200› }, qualifies: true }
  - { it: ‹student who downloads a paper›, lead: { score: ‹130›, employees: ‹1› }, qualifies: false }
owner: ‹Revenue operations›`,
  },
];

/** The parts of a definition, by their paths within it. */
export const definitionParts: Blocks = {
  'examples/*': [
    {
      name: 'example that qualifies',
      says: 'A case that is one of what the term means. The conditions are tried on it.',
      text: '{ it: ‹demo request from a firm of 200›, lead: { ‹score›: ‹120› }, qualifies: true }',
    },
    {
      name: 'example that does not qualify',
      says: 'A case just across the line. The conditions are tried on it.',
      text: '{ it: ‹student who downloads a paper›, lead: { ‹score›: ‹40› }, qualifies: false }',
    },
  ],
  'at-least': [
    {
      name: 'some of these conditions',
      says: 'So many of the conditions must hold.',
      text: `n: ‹2›
of:
  - ‹lead.employees >= 40›
  - ‹lead.sites >= 2›
  - ‹lead.budget == true›`,
    },
  ],
  recorded: [
    {
      name: 'where it is recorded',
      says: 'The place in your systems where one can look it up.',
      text: `system: ‹CRM›
object: ‹lead›
field: ‹lifecycle stage›
value: ‹MQL›`,
    },
  ],
};
