import type { GoalLine } from '../plan/goal-lines.ts';

/** What each goal of an agreement is called in a list: its metric, else its sentence; also where two goals have one metric. */
export function goalNames(lines: readonly GoalLine[]): (line: GoalLine) => string {
  const byMetric = Map.groupBy(lines, ({ head }) => tidy(head.name));
  return ({ head: { name, statement } }) => {
    const metric = tidy(name);
    if (metric === '' || byMetric.get(metric)?.length !== 1) return statement;
    return `${metric.charAt(0).toUpperCase()}${metric.slice(1)}`;
  };
}

/** A text on one line, with single spaces. */
export function tidy(text = ''): string {
  return text.replace(/\s+/g, ' ').trim();
}
