import { type DataNode, type DataScalar, field, items } from '../../parse/index.ts';
import type { Goal } from '../../resolve/index.ts';
import { defineRule, quote, type Report, related } from '../rule.ts';
import { leaveGap, type NumberBand, numberBand, overlap } from '../support/number-band.ts';
import type { BandClaim } from '../support/text/band-claims.ts';
import { saidInFile } from '../support/text/said-in.ts';

export default defineRule({
  id: 'segment-bands',
  title: 'Bands of numbers meet without overlap or gap',
  category: 'coherence',
  severity: { minimal: 'hint', recommended: 'warning', strict: 'warning' },

  *goal(goal) {
    for (const bands of bandsOf(goal)) {
      bands.sort((one, other) => one.band.low - other.band.low);
      let widest: Band | undefined;
      for (const band of bands) {
        if (widest !== undefined) yield* compare(widest, band, goal);
        if (widest === undefined || band.band.high > widest.band.high) widest = band;
      }
    }
  },

  *file(facts) {
    for (const bands of listsOf(saidInFile(facts).bands)) {
      if (isByAnotherColumnToo(bands)) continue;
      bands.sort((one, other) => one.band.low - other.band.low);
      for (const [at, above] of bands.entries()) {
        const below = bands[at - 1];
        if (below !== undefined) yield* compareInText(below, above);
      }
    }
  },
});

/** The bands of each column and each list in a text. */
function listsOf(claims: readonly BandClaim[]): Iterable<BandClaim[]> {
  const lists = new Map<string, BandClaim[]>();
  for (const claim of claims) {
    if (claim.list === undefined) continue;
    const key = `${claim.list}|${claim.band.kind}`;
    const bands = lists.get(key) ?? [];
    lists.set(key, bands);
    bands.push(claim);
  }
  return lists.values();
}

/** Whether a table that goes by its bands has one of them twice: then the next column tells its rows apart. */
function isByAnotherColumnToo(bands: readonly BandClaim[]): boolean {
  const written = new Set(bands.map(({ band: { low, high } }) => `${low}–${high}`));
  return bands.some(({ label }) => label === '') && written.size < bands.length;
}

function* compareInText(below: BandClaim, above: BandClaim): Generator<Report> {
  const [first, second] = [quote(below.text), quote(above.text)];
  const other = related(below.passage.file, below.range, 'The other band.');
  const place = { file: above.passage.file, range: above.range, related: [other] };
  if (overlap(below.band, above.band)) {
    if (areOpenAlike(below, above)) return;
    if (above.band.low === below.band.high && tellsTheEdge.test(above.passage.file.text)) return;
    const message = `${first} and ${second} have numbers in common, so such a case belongs to two bands. Let one band end before the other begins.`;
    yield { ...place, message };
  } else if (above.label !== '' && leaveGap(below.band, above.band)) {
    const message = `Between ${first} and ${second} there are numbers that belong to no band, so nobody knows what holds for them. Let the bands meet.`;
    yield { ...place, message };
  }
}

/** “At least 2 calls” and “at least 4 calls” are no parts of one whole. */
function areOpenAlike({ band: one }: BandClaim, { band: other }: BandClaim): boolean {
  return one.low === Number.NEGATIVE_INFINITY
    ? other.low === one.low
    : one.high === other.high && one.high === Number.POSITIVE_INFINITY;
}

/** Words that say to which of two bands their common edge belongs. */
const tellsTheEdge =
  /\b(?:edges?|(?:upper|lower|higher|first|last) (?:number|figure|end|limit|bound|value)s?|(?:an?|is|of|with) exactly \d|(?:not|is|are) included|inclusive|exclusive|belongs to the (?:upper|lower|higher|larger|smaller|next))\b/i;

/** A row's band, and the words that give it. */
interface Band {
  readonly band: NumberBand;
  readonly scalar: DataScalar;
  readonly row: DataNode;
}

/** The bands of each trait, apart for rows that ask for something else besides. */
function bandsOf({ node }: Goal): Iterable<Band[]> {
  const groups = new Map<string, Band[]>();
  for (const row of items(field(node, 'by-segment'))) {
    const when = field(row, 'when');
    if (when?.kind !== 'map') continue;
    for (const { key, value } of when.entries) {
      const band = value.kind === 'scalar' ? numberBand(value.text) : undefined;
      if (value.kind !== 'scalar' || band === undefined) continue;
      const others = when.entries.filter((other) => other.key !== key);
      const rest = others.map((other) => [other.key, other.value.kind === 'scalar' ? other.value.text : '']).sort();
      const group = JSON.stringify([key, band.kind, rest]);
      const bands = groups.get(group) ?? [];
      groups.set(group, bands);
      bands.push({ band, scalar: value, row });
    }
  }
  return groups.values();
}

function* compare(below: Band, above: Band, goal: Goal): Generator<Report> {
  // The same row twice is what another rule looks for.
  if (below.scalar.text === above.scalar.text) return;
  const [first, second] = [quote(below.scalar.text), quote(above.scalar.text)];
  const place = related(goal.agreement.file, below.scalar.range, 'The other band.');
  if (overlap(below.band, above.band)) {
    yield {
      range: above.scalar.range,
      message: `${first} and ${second} have numbers in common, so two rows give such a case two values. Let one band end before the other begins.`,
      related: [place],
    };
  } else if (leaveGap(below.band, above.band) && !hasBase(goal, above.row)) {
    yield {
      range: above.scalar.range,
      message: `Between ${first} and ${second} there are numbers that no row covers, and the goal has no value for all other cases, so nothing is promised there. Let the bands meet, or give the goal a value of its own.`,
      related: [place],
    };
  }
}

/** Whether the goal itself says what holds where no row fits. */
function hasBase(goal: Goal, row: DataNode): boolean {
  const isCovered = (key: string, ...path: string[]) =>
    field(row, key) === undefined || goal.field(...path) !== undefined;
  return (
    isCovered('target', 'target') && isCovered('within', 'clock', 'within') && isCovered('limit', 'clock', 'limit')
  );
}
