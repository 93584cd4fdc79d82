import { type CaseQuestion, explainCase } from '@living-sla/core/score';
import type { ElementContent } from 'hast';
import type { CaseData } from '../model/case/case-page.ts';
import { drawCase, toldOfCase } from '../model/case/draw-case.ts';

/**
 * The part of the page that knows what a text asks for: the engine itself, with conditions, calendars and time zones. It is
 * fetched only when somebody asks.
 */
export function answerCase(
  question: CaseQuestion,
  data: CaseData,
): { readonly told: string; readonly drawn: readonly ElementContent[] } {
  const answer = explainCase(question);
  if (!answer.ok) return { told: answer.problem, drawn: [] };
  return { told: toldOfCase(answer.value), drawn: drawCase(answer.value, data) };
}
