import type { ChangeClass } from './change.ts';

/** A written rule by which a change gets its class. All of them stand on one page for people. */
export interface DecisionRule {
  /** What `Change.because` names. */
  readonly id: string;
  readonly title: string;
  readonly class: ChangeClass;
  /** The rule in a sentence, and an example. */
  readonly text: string;
}
