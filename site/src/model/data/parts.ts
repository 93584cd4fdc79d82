import type { Agreement } from '@living-sla/core';
import { bindingTextOn, type ScoringText } from '@living-sla/core/score';
import type { Context } from '../context.ts';

/** What is absent is null in JSON, so that every record has the same keys. */
export function orNull<Value>(value: Value | undefined): Value | null {
  return value ?? null;
}

/** The first thing of each id, as everywhere else on the site. */
export function firstOfEach<Thing extends { readonly id: string }>(things: readonly Thing[]): Thing[] {
  const seen = new Set<string>();
  return things.filter(({ id }) => {
    const isNew = !seen.has(id);
    seen.add(id);
    return isNew;
  });
}

/** Whether the newest text of an agreement binds today: by its status and its dates, and as no earlier one still does. */
export function isInForce(text: ScoringText | undefined, agreement: Agreement, context: Context): boolean {
  if (text === undefined || earlierInForce(agreement, context) !== undefined) return false;
  return bindingTextOn(context.today, [text]) !== undefined;
}

/** The version that binds today where the newest text does not yet; undefined where none does, or nobody knows the past. */
export function earlierInForce({ id, version }: Agreement, context: Context): string | undefined {
  const inForce = context.scorecard(id)?.version;
  return inForce === version ? undefined : inForce;
}
