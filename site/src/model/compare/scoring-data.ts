import { resultsOf } from '@living-sla/core';
import type { ScoringText } from '@living-sla/core/score';
import type { Context } from '../context.ts';
import { type ScoringData, slimResults } from './rescore-versions.ts';

/** What the texts of every agreement say about scoring, newest first. */
export type ScoringTexts = ReadonlyMap<string, readonly ScoringText[]>;

/** What the comparison of versions scores by; undefined for an agreement without results or without versions. */
export function scoringDataOf(id: string, texts: ScoringTexts, { handbook, today }: Context): ScoringData | undefined {
  const own = texts.get(id)?.filter(({ version }) => version !== undefined) ?? [];
  const results = resultsOf(handbook, id);
  return own.length === 0 || results.length === 0
    ? undefined
    : { format: 1, at: today, texts: own, results: slimResults(results) };
}
