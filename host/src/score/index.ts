export { caseTexts } from './case-texts.ts';
export { readScorecards } from './read-scorecards.ts';
export { scoringTexts } from './scoring-texts.ts';
