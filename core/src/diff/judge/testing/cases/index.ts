import type { Cases } from '../case.ts';
import { aroundCases } from './around.ts';
import { countingCases } from './counting.ts';
import { definitionCases } from './definitions.ts';
import { goalPartCases } from './goal-parts.ts';
import { goalCases } from './goals.ts';
import { promiseCases } from './promises.ts';
import { targetCases } from './targets.ts';
import { wholeCases } from './whole.ts';

/** Every case, by what it is about. */
export const allCases: Readonly<Record<string, Cases>> = {
  targets: targetCases,
  goals: goalCases,
  'parts of goals': goalPartCases,
  counting: countingCases,
  definitions: definitionCases,
  promises: promiseCases,
  agreements: wholeCases,
  'other files and text': aroundCases,
};
