export { asIfAlways } from './as-if-always.ts';
export { countedOtherwise, type TextChange, type TextFiles } from './counted-otherwise.ts';
export { rescore } from './rescore.ts';
export type {
  CountedOtherwise,
  NotRescored,
  OtherConsequence,
  PartyOutcome,
  Rescore,
  RescoredGoal,
  RescoredPeriod,
  RescoredState,
  RescoreSource,
  RescoreSpan,
  Sides,
  Tally,
} from './rescored.ts';
