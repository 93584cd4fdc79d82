export { isInAddress, withoutAddresses } from './addresses.ts';
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
export { fiscalYearStart } from './fiscal-year-start.ts';
export type * from './handbook.ts';
export type * from './handbook-past.ts';
export { type FileIndex, type FileScope, fileIndex } from './incremental/file-index.ts';
export type { EditedMemory, HandbookMemory, OnceMemory } from './incremental/handbook-memory.ts';
export {
  namesByHome,
  type SeenTerm,
  seenTerms,
  type TermNames,
  termKey,
  termsByKey,
} from './incremental/term-index.ts';
export { makeToken, release, type Token } from './incremental/token.ts';
export { type Lexicon, type LexiconMatch, makeLexicon } from './lexicon.ts';
export { loadHandbook } from './load-handbook.ts';
export { scalarField, statusField, textField, textsField } from './located.ts';
export type { Evidence, FieldEvidence, Measurability } from './measurability.ts';
export { measureSentence, openWordsIn } from './measurability.ts';
export { measureObligation, measureWords } from './obligations/measure-obligation.ts';
export { type Obligation, obligationsOf } from './obligations/obligations-of.ts';
export { placeIn, plainTextOf } from './obligations/plain-text.ts';
export { openRoutinesOf } from './obligations/routines-of.ts';
export { sentencesOf } from './obligations/split-sentences.ts';
export { type GoalFields, goalFields } from './plain-goal/goal-fields.ts';
export { leadingParties } from './plain-goal/sentence-owner.ts';
export { plainReading } from './plain-reading.ts';
export { pluralOf } from './plural.ts';
export { type HandbookResolver, makeResolver, resolveHandbook } from './resolve-handbook.ts';
export { countedWords } from './results/counted-words.ts';
export { exceptionWords, namesException } from './results/exception-words.ts';
export { readResultsFile } from './results/read-results-file.ts';
export { type ResultRow, resultRows } from './results/result-rows.ts';
export { plainAmount, quantityOf, resultsOf, withUnitOf } from './results/results-of.ts';
export { targetOf } from './results/target-of.ts';
export type { Doubt } from './sentence/parts.ts';
export { slug } from './slug.ts';
export { type Words, wordsIn } from './words-in.ts';
