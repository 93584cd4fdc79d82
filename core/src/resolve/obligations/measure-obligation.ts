import type { FileFacts } from '../file-facts.ts';
import type { Agreement } from '../handbook.ts';
import { type FieldEvidence, type Measurability, measureSentence } from '../measurability.ts';
import type { Obligation } from './obligations-of.ts';
import { placeIn } from './plain-text.ts';
import { restatedBy } from './restated-by.ts';

/**
 * Reads the three parts of a promise in the text of an agreement. What the heading or the line above it says counts
 * for it too (“Targets for Q4 FY27”), and where it says again what a goal or another key says, that counts as well.
 */
export function measureObligation(obligation: Obligation, agreement: Agreement): Measurability {
  const fields = { ...partsOfPlace(obligation, agreement), ...restatedBy(obligation.text, agreement) };
  const plain = { text: obligation.text, offsets: obligation.offsets };
  const read = measureWords(obligation.text, agreement, fields);
  const inFile = <T extends { readonly range: { start: number; end: number } }>(part: T): T => ({
    ...part,
    range: placeIn(plain, part.range),
  });
  const evidence = (part: 'metric' | 'target' | 'time') => fields[part] ?? (read[part] && inFile(read[part]));
  return {
    metric: evidence('metric'),
    target: evidence('target'),
    time: evidence('time'),
    measurable: read.measurable,
    doubts: read.doubts.map(inFile),
  };
}

/** Reads words on one line like a sentence in a file of their own: ranges are offsets into the words. */
export function measureWords(text: string, agreement: Agreement, fields: FieldEvidence = {}): Measurability {
  const facts: FileFacts = { ...agreement.facts, file: { ...agreement.file, text } };
  return measureSentence({ start: 0, end: text.length }, agreement, facts, fields);
}

/** Only a time is taken from above: “Goals for 2027” says when, and neither what nor how much. */
function partsOfPlace({ place }: Obligation, agreement: Agreement): FieldEvidence {
  if (place === undefined) return {};
  const isDated = stretch.test(place.text) || measureWords(place.text, agreement).time !== undefined;
  return !isDated ? {} : { time: { range: place.range, from: 'field' } };
}

/** A year, a half-year or a quarter, which stands in a heading without “in” or “by”. */
const stretch = /\b(?:20\d\d|FY ?\d\d|[QH][1-4])\b/;
