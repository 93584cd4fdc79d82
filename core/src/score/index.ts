export type * from './scorecard.ts';
export type * from './scoring-text.ts';
