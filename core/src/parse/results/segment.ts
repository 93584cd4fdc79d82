import { quoted } from '../values/read-text.ts';
import { accept, refuse, type ValueResult } from '../values/value-result.ts';

/** The cases that a value is about, as the traits they have: `{ source: 'demo request' }`. */
export type Segment = Readonly<Record<string, string>>;

/** Reads a segment: `source: demo request`, several with `;` or `,` between them. Nothing means all cases. */
export function parseSegment(text: string): ValueResult<Segment> {
  const traits: [string, string][] = [];
  const parts = text.replace(/\s+/gu, ' ').split(/[;,](?=[^;,:]*:)/);
  for (const part of parts.map((each) => each.trim())) {
    if (part === '') continue;
    const cut = part.indexOf(':');
    const [name, value] = [part.slice(0, cut).trim(), part.slice(cut + 1).trim()];
    if (cut === -1 || name === '' || value === '') {
      return refuse(`${quoted(part)} is no segment: write the trait, a colon and its value.`, forms);
    }
    traits.push([name, value]);
  }
  return accept(Object.fromEntries(traits.sort(([one], [other]) => (one < other ? -1 : 1))));
}

/** A segment as it is written: `source: demo request; size: enterprise`. Parses to the same; empty for all cases. */
export function describeSegment(segment: Segment): string {
  return Object.entries(segment)
    .map(([name, value]) => `${name}: ${value}`)
    .join('; ');
}

/** Tells two segments apart, whatever the order and the letters of their traits. */
export function segmentKey(segment: Segment): string {
  const traits = Object.entries(segment).map(([name, value]) => `${name}: ${value}`.toLowerCase());
  return traits.sort().join('; ');
}

const forms = ['source: demo request', 'source: demo request; size: enterprise'];
