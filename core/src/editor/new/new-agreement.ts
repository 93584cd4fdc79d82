import type { Handbook } from '../../resolve/index.ts';
import { freePath } from '../free-path.ts';
import { planOf } from './agreement-plan.ts';
import { completeAgreement } from './complete-agreement.ts';
import type { NewFiles, Refused } from './new-file.ts';
import { simpleAgreement } from './simple-agreement.ts';

/** What is asked for a new agreement; what is empty becomes a sensible default or a blank. */
export interface NewAgreementAnswers {
  /** `simple`: title, parties and goals. `complete`: every block, filled or as a blank behind `#`. */
  readonly level: 'simple' | 'complete';
  readonly title: string;
  /** Names of two or more. */
  readonly parties: readonly string[];
  /** Plain sentences; `party` is the name of the one who promises it. */
  readonly goals: readonly { readonly statement: string; readonly party?: string }[];
  readonly summary?: string;
  /** ISO date of the first day; today where it is left out. */
  readonly from?: string;
  /** A recurrence such as `quarter`; a quarter where it is left out. */
  readonly reviewEvery?: string;
}

/** The file of a new agreement: a draft, so that nobody is bound by it before the parties have agreed. */
export function newAgreement(answers: NewAgreementAnswers, handbook: Handbook): NewFiles | Refused {
  const plan = planOf(answers, handbook);
  if ('refused' in plan) return plan;
  const path = freePath('slas', plan.title, 'agreement', handbook.paths);
  return answers.level === 'complete' ? completeAgreement(path, plan) : simpleAgreement(path, plan);
}
