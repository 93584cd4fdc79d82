import { type Goal, quantityOf, targetOf } from '@living-sla/core';

/** The unit of a bare number that is recorded for a goal: that of its target. Empty where the target names none. */
export function unitFor(goal: Goal): string {
  const quantity = quantityOf(targetOf(goal));
  switch (quantity?.kind) {
    case 'percent':
      return '%';
    case 'money':
      return quantity.currency;
    case 'duration':
      return `${quantity.clock === 'business' ? 'business ' : ''}${quantity.unit}s`;
    default:
      return quantity?.noun ?? '';
  }
}
