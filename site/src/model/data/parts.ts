import { bindingTextOn, type ScoringText } from '@living-sla/core/score';

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

/** Whether the text of an agreement binds on a day, by its status and its dates. */
export function isInForce(text: ScoringText, today: string): boolean {
  return bindingTextOn(today, [text]) !== undefined;
}
