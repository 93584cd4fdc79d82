import { type MonthDay, nodeAt } from '../parse/index.ts';
import type { FileFacts } from './file-facts.ts';

/** The day on which the fiscal year begins; January 1 where handbook.yaml says nothing. @param facts those of handbook.yaml. */
export function fiscalYearStart(facts: FileFacts | undefined): MonthDay {
  const node = nodeAt(facts?.file.frontmatter?.root, ['fiscal-year', 'starts']);
  const value = node && facts?.values.get(node);
  return value?.result.ok ? (value.result.value as MonthDay) : { month: 1, day: 1 };
}
