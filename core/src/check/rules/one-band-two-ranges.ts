import { fileIndex } from '../../resolve/index.ts';
import { across, defineRule, quote, type Report, related } from '../rule.ts';
import type { BandClaim } from '../support/text/band-claims.ts';
import { alikeBy, firstClashes } from '../support/text/clash.ts';
import { saidInFile } from '../support/text/said-in.ts';
import { whereElse } from '../support/wording.ts';

export default defineRule({
  id: 'one-band-two-ranges',
  title: 'A size has one range on all pages',
  category: 'coherence',
  severity: { minimal: 'hint', recommended: 'warning', strict: 'warning' },

  across: [
    across<BandClaim>({
      things: fileIndex({
        entriesOf: ({ facts }) =>
          saidInFile(facts)
            .bands.filter(({ label }) => label !== '')
            .map((claim) => [`${claim.label}|${claim.band.kind}`, claim] as const),
        alike: alikeBy(({ list, measure, band }) => [list, measure, band.low, band.high]),
      }),
      judge: (claims) => firstClashes(claims, differ),
      report: (here, there) => [report(here, there)],
    }),
  ],
});

function report(here: BandClaim, there: BandClaim): Report {
  const where = whereElse(there.passage.file, here.passage.file);
  return {
    file: here.passage.file,
    range: here.range,
    message: `${quote(here.label)} is ${quote(here.text)} here and ${quote(there.text)} ${where}, so what lies between the two is sorted in two ways. Keep one range, and let the other page refer to it.`,
    related: [related(there.passage.file, there.range, 'The other range.')],
  };
}

/** Two rows of one table with one name are two cases. */
function differ(one: BandClaim, other: BandClaim): boolean {
  if (one.list !== undefined && one.list === other.list) return false;
  if (one.measure !== other.measure && one.measure !== undefined && other.measure !== undefined) return false;
  return one.band.low !== other.band.low || one.band.high !== other.band.high;
}
