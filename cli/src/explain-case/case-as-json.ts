import { forJson } from '@living-sla/core';
import type { ExplainedCase } from '@living-sla/core/score';

/** An answer, and what its history lacks. */
export interface ToldCase {
  readonly answer: ExplainedCase;
  /** Why there is no past, or not all of it, and how to get it; undefined where all of it is there. */
  readonly gap: string | undefined;
}

/** What `sla explain-case --format json` prints; its JSON Schema is `case-report`. What is not there is null. */
export function caseAsJson({ answer, gap }: ToldCase): string {
  const { applied, definitions, duties, promises, exceptions, missing } = answer;
  return forJson({
    version: formatVersion,
    gap: gap ?? null,
    agreement: answer.agreement,
    title: answer.title,
    on: answer.on,
    day: answer.day,
    applied: applied === undefined ? null : { version: applied.version ?? null, why: applied.why },
    definitions,
    duties: duties.map((duty) => ({
      goal: duty.goal,
      statement: duty.statement,
      binding: duty.binding,
      owners: duty.owners,
      starts: duty.starts ?? null,
      stops: duty.stops,
      doesNotStop: duty.doesNotStop,
      applies: duty.applies,
      appliesWhy: duty.appliesWhy ?? null,
      row: duty.row ?? null,
      counted: duty.counted,
      due: duty.due ?? null,
      limit: duty.limit ?? null,
      otherwise: duty.otherwise.map(({ row, due, limit }) => ({ row, due: due ?? null, limit: limit ?? null })),
      steps: duty.steps,
      sentence: duty.sentence,
    })),
    promises: promises.map(({ statement, by, due }) => ({ statement, by, due })),
    exceptions: exceptions.map(({ when, then, supersedes }) => ({ when, instead: then ?? null, supersedes })),
    missing,
    unused: answer.unused,
    summary: answer.summary,
  });
}

const formatVersion = 1;
