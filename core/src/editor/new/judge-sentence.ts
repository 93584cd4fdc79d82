import type { Handbook } from '../../resolve/index.ts';
import { missingInWords } from '../missing-parts.ts';
import { draftAgreement } from './keys-only.ts';
import { safeText } from './yaml-line.ts';

/** How a sentence does as a goal. */
export interface SentenceJudgement {
  readonly measurable: boolean;
  /** What it leaves open, in words; empty where it leaves out nothing. */
  readonly missing: string;
}

/**
 * Judges a sentence as it would be judged as a goal of a new agreement.
 * @param handbook whose words and parties count; undefined where there is none yet.
 */
export function judgeSentence(sentence: string, handbook: Handbook | undefined): SentenceJudgement {
  const parties = new Set(
    (handbook?.agreements ?? []).flatMap((agreement) => agreement.parties.map(({ name }) => name)),
  );
  const lines = [...parties].map((name) => `  - name: ${safeText(name)}`);
  const text = ['---', 'parties:', ...lines, 'goals:', `  - ${safeText(sentence)}`, '---', ''].join('\n');
  const [goal] = draftAgreement(text, handbook?.settings.vocabulary)?.goals ?? [];
  if (goal === undefined) return { measurable: false, missing: missingInWords(nothing) };
  return { measurable: goal.measurability.measurable, missing: missingInWords(goal.measurability) };
}

const nothing = { metric: undefined, target: undefined, time: undefined, measurable: false, doubts: [] };
