import { parseTarget, type Target } from '../../parse/index.ts';
import { remembered } from '../../read/index.ts';
import type { Goal } from '../handbook.ts';
import { goalFields } from '../plain-goal/goal-fields.ts';

/**
 * What a goal asks for: its target, or that of its sentence. A goal that is only a clock (“within 4 business hours”) asks
 * for every case. undefined where no target can be read.
 */
export const targetOf: (goal: Goal) => Target | undefined = remembered((goal) => {
  const written = goal.field('target')?.text ?? goalFields(goal).target;
  const target = written === undefined ? undefined : parseTarget(written);
  if (target?.ok) return target.value;
  const isClock = written === undefined && goal.field('clock', 'within') !== undefined;
  return isClock ? { comparator: 'at-least', quantity: { kind: 'percent', percent: 100 }, implied: true } : undefined;
});
