import type { DataNode } from '../../parse/index.ts';
import { textField } from '../located.ts';

/** The words of a goal that say what is counted and per what: its target and period, or its sentence where it has no target. */
export function countedWords(goal: DataNode): string {
  if (goal.kind === 'scalar') return goal.text;
  const text = (key: string) => textField(goal, key)?.value ?? '';
  return [text('target') || text('statement'), text('per')].join('\n');
}
