import type { Measurability } from '../resolve/index.ts';

/** What a sentence leaves open before a third person could decide it, in plain words; empty where it leaves out nothing. */
export function missingParts({ metric, target, time }: Measurability): readonly string[] {
  const parts = [
    metric === undefined && 'what is counted',
    target === undefined && 'how much is enough',
    time === undefined && 'by when, or over which period',
  ];
  return parts.filter((part) => part !== false);
}

/** The same as one phrase: “what is counted and how much is enough”. Parts that hold a comma are kept apart by semicolons. */
export function missingInWords(measurability: Measurability): string {
  return missingParts(measurability).join('; ');
}
