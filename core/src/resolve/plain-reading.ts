import { describeTarget, describeValue, type Target } from '../parse/index.ts';
import type { ParsedValue } from './file-facts.ts';

/** The plain reading of a value: “at least 560”, “31 January 2027”, “per month”. What cannot be read stays as it was written. */
export function plainReading({ node, kind, result }: ParsedValue): string {
  if (!result.ok) return node.text;
  if (kind === 'target') return readTarget(result.value as Target);
  return describeValue(kind, result.value as never);
}

/** A target never hides whether it is a floor or a ceiling: where none was written, the reading says which one holds. */
function readTarget(target: Target): string {
  const reading = describeTarget(target);
  if (target.comparator === 'between' || target.implied === undefined) return reading;
  const { quantity } = target;
  const whole = quantity.kind === 'percent' && quantity.percent === 100;
  return whole ? reading : `${target.comparator.replace('-', ' ')} ${reading}`;
}
