import { type Goal, quantityOf, targetOf } from '@living-sla/core';

/**
 * Why a bare number leaves open what it means for a goal, in a sentence: 1.234 where things are counted, and 0.93 where a share
 * of 95% is asked for. undefined where it does not.
 * @param hasCommas whether other numbers beside it have a comma before their decimals.
 */
export function openNumber(value: string, goal: Goal | undefined, hasCommas = false): string | undefined {
  const quantity = quantityOf(goal && targetOf(goal));
  const isCounted = quantity?.kind === 'count' || hasCommas;
  if (isCounted && grouped.test(value)) {
    const whole = (grouped.exec(value)?.[0] ?? '').replace('.', '');
    return `“${value}” can be read as ${whole} or as a number with decimals: write ${whole}, or no more than two decimals.`;
  }
  return openShare(value, goal);
}

/** The same for a share alone, where nobody doubts what stands before decimals. */
export function openShare(value: string, goal: Goal | undefined): string | undefined {
  const quantity = quantityOf(goal && targetOf(goal));
  const asksForMuch = quantity?.kind === 'percent' && quantity.percent >= 10;
  if (!asksForMuch || !part.test(value) || Number(value) === 0) return undefined;
  return `“${value}” can be read as ${value}% or as ${Number((Number(value) * 100).toFixed(6))}%: write it with its percent sign.`;
}

/** A thousand as it is written in much of Europe. */
const grouped = /(?<![\d.,])[1-9]\d{0,2}\.\d{3}(?![\d.,])/;

/** A number from 0 to 1. */
const part = /^(?:0?\.\d{1,9}|0|1(?:\.0{1,9})?)$/;
