export type { OpenEdit } from './actions/open-edit.ts';
export { type KeyPlace, keyPlaceAt, referenceAt, termUseAt, touches } from './at-offset.ts';
export { hasStops, plainTemplate, snippetOf } from './complete/template.ts';
export { type Completion, type CompletionKind, completionsAt } from './complete.ts';
export {
  defineHere,
  defineInGlossary,
  type NewFile,
  type NewTerm,
  selectedTerm,
  undefinedTerm,
} from './define-term.ts';
export { type DefinitionPlace, definitionsAt } from './definition.ts';
export { explainAt } from './explain/explain.ts';
export type { Explanation, Line as ExplanationLine, Words as ExplanationWords } from './explain/explanation.ts';
export { fixAll, hasSafeFixes } from './fix-all.ts';
export { type Fold, foldsOf } from './folding.ts';
export { formatKeys } from './format.ts';
export { highlightsAt } from './highlight.ts';
export { type Hint, hintsIn } from './inlay/hints.ts';
export { type ChangeLens, changeLensesOf } from './lens/change-lenses.ts';
export { type Lens, lensesOf, type TermLens, termLens } from './lens/lenses.ts';
export { type FollowableLink, followableLinks } from './links.ts';
export { missingInWords, missingParts } from './missing-parts.ts';
export {
  type AgreementChoice,
  judgeSentence,
  type NewAgreementAnswers,
  type NewFileChoices,
  type NewFiles,
  type NewHandbookAnswers,
  type NewReviewAnswers,
  type NewTermAnswers,
  newAgreement,
  newFileChoices,
  newHandbook,
  newReview,
  newTerm,
  type Refused,
  type SentenceJudgement,
} from './new/index.ts';
export { type AgreementSummary, type DueReview, type GoalSummary, type Overview, overviewOf } from './overview.ts';
export { type NamedPlace, referencesAt } from './references.ts';
export { type Refusal, type RenameTarget, type Renaming, renameAt, renameTarget } from './rename.ts';
export { selectionsAt } from './selection.ts';
export { type SigningParty, type SignoffChoices, signoffChoices } from './sign-off/signoff-choices.ts';
export { type SignoffAnswers, signOff, type WrittenSignoff } from './sign-off.ts';
export { silencingComment } from './suppress.ts';
export { type OutlineSymbol, outlineOf } from './symbols.ts';
export { type FoundSymbol, findSymbols } from './symbols-search.ts';
export { type SemanticToken, type SemanticTokenKind, tokensIn } from './tokens/tokens.ts';
export { type WhyNothing, whyNothing } from './why-nothing.ts';
