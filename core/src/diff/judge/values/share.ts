import { amountOf, formatNumber, type Quantity } from '../../../parse/index.ts';

/** How much a number moved, in brackets: “ (+12%)”, “ (+2 percentage points)”. Empty where nothing can be said. */
export function shareOf(before: Quantity, after: Quantity): string {
  const [then, now] = [amountOf(before), amountOf(after)];
  if (before.kind !== after.kind || then === now) return '';
  if (before.kind === 'percent') {
    const points = rounded(now - then);
    return ` (${signed(points)} percentage ${Math.abs(points) === 1 ? 'point' : 'points'})`;
  }
  if (before.kind === 'duration' || then === 0) return '';
  const share = ((now - then) / then) * 100;
  const whole = Math.abs(share) >= 10 ? Math.round(share) : rounded(share);
  return whole === 0 ? '' : ` (${signed(whole)}%)`;
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}

function signed(value: number): string {
  return `${value < 0 ? '−' : '+'}${formatNumber(Math.abs(value))}`;
}
