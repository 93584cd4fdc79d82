export { defineHere } from './define-term/define-here.ts';
export { defineInGlossary, type NewFile } from './define-term/define-in-glossary.ts';
export { type NewTerm, selectedTerm, undefinedTerm } from './define-term/new-term.ts';
