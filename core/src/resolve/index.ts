export { type FieldStep, fieldsOf, stepInto } from './field-index.ts';
export { dataOf, definitionOf } from './file-data.ts';
export type {
  DeclaredId,
  FileFacts,
  FrontmatterProse,
  ParsedValue,
  SchemaError,
  WrittenReference,
} from './file-facts.ts';
export { fileFacts } from './file-facts.ts';
export type * from './handbook.ts';
export { type Lexicon, type LexiconMatch, makeLexicon } from './lexicon.ts';
export { loadHandbook } from './load-handbook.ts';
export { scalarField, statusField, textField, textsField } from './located.ts';
export type { Evidence, FieldEvidence, Measurability } from './measurability.ts';
export { measureSentence, openWordsIn } from './measurability.ts';
export { measureObligation, measureWords } from './obligations/measure-obligation.ts';
export { type Obligation, obligationsOf } from './obligations/obligations-of.ts';
export { pluralOf } from './plural.ts';
export { resolveHandbook } from './resolve-handbook.ts';
export type { Doubt } from './sentence/parts.ts';
export { slug } from './slug.ts';
