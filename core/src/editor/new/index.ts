export { type AgreementChoice, type NewFileChoices, newFileChoices } from './choices.ts';
export { judgeSentence, type SentenceJudgement } from './judge-sentence.ts';
export { type NewAgreementAnswers, newAgreement } from './new-agreement.ts';
export type { NewFiles, Refused } from './new-file.ts';
export { type NewHandbookAnswers, newHandbook } from './new-handbook.ts';
export { type NewReviewAnswers, newReview } from './new-review.ts';
export { type NewTermAnswers, newTerm } from './new-term.ts';
