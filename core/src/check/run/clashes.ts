import type { Across, Clash, RuleContext } from '../rule.ts';
import type { ActiveRule } from './active-rules.ts';
import { type Draft, draft, subjectOf } from './draft.ts';
import { failure } from './run-in-file.ts';

/** What a comparison says of the things under one key. */
export interface Judgement {
  readonly clashes: readonly Clash[];
  readonly drafts: readonly Draft[];
}

/** Compares the things under one key. A rule that fails says so. */
export function judgeThings(
  active: ActiveRule,
  across: Across,
  things: readonly unknown[],
  context: RuleContext,
): Judgement {
  try {
    const clashes = [...across.judge(things, context)];
    return clashes.length === 0 ? silent : { clashes, drafts: tellClashes(active, across, things, clashes, context) };
  } catch (error) {
    return { clashes: [], drafts: failure(active, error, subjectOf({}), context) };
  }
}

const silent: Judgement = { clashes: [], drafts: [] };

/** Tells about what does not go together. */
export function tellClashes(
  active: ActiveRule,
  across: Across,
  things: readonly unknown[],
  clashes: readonly Clash[],
  context: RuleContext,
): Draft[] {
  const { rule, severity } = active;
  const subject = subjectOf({});
  return clashes.flatMap((clash) => {
    const all = clash.map((at) => things[at]);
    const drafts: Draft[] = [];
    try {
      for (const report of across.report(all[0], all[1], context, all)) {
        drafts.push(...draft(rule, severity, report, subject));
      }
    } catch (error) {
      drafts.push(...failure(active, error, subject, context));
    }
    return drafts;
  });
}
