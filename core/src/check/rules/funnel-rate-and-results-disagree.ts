import { type ActualRate, actualRates, type Funnel, funnelOf, rateNodes, sayShare } from '../../funnel/index.ts';
import { field } from '../../parse/index.ts';
import { type Agreement, fileIndex, type ResultsFile, resultsOf } from '../../resolve/index.ts';
import { defineRule, type Report, related } from '../rule.ts';

/** The values of each agreement, by its id. */
const resultsFiles = fileIndex<ResultsFile>({
  entriesOf: ({ results }) => (results === undefined ? [] : [[results.id, results] as const]),
});

export default defineRule({
  id: 'funnel-rate-and-results-disagree',
  title: 'The rates of the funnel are those of the results',
  category: 'coherence',
  severity: { minimal: 'off', recommended: 'warning', strict: 'warning' },
  options: { margin: 20, periods: 3 },

  *agreement(agreement, { handbook, options }) {
    const { settings } = handbook;
    const funnel = field(agreement.root, 'funnel') && funnelOf(agreement, handbook);
    const results = handbook.lookUp(resultsFiles, agreement.id);
    if (funnel === undefined || results.length === 0) return;
    const { margin, periods } = options;
    if (typeof margin !== 'number' || typeof periods !== 'number') return;
    const values = resultsOf({ results, agreements: [agreement], settings }, agreement.id);
    for (const actual of actualRates(funnel, values, { months: periods })) {
      if (actual.periods.length >= periods && isOff(actual, margin / 100)) {
        const places = rateNodes(agreement, handbook).slice(actual.from, actual.to);
        yield reportOn(
          actual,
          funnel,
          agreement,
          places.flatMap((node) => field(node, 'rate')?.range ?? []),
        );
      }
    }
  },
});

/** @param margin the share of the stated rate by which a measured one may differ: 0.2 lets 40% be 32% to 48%. */
function isOff({ rate, stated }: ActualRate, margin: number): boolean {
  const [least, most] = [stated.low * (1 - margin), stated.high * (1 + margin)];
  return rate < least - 1e-9 || rate > most + 1e-9;
}

function reportOn(actual: ActualRate, { stages }: Funnel, { file }: Agreement, places: readonly Place[]): Report {
  const { from, to, rate, stated, periods, counted } = actual;
  const [before, after] = [stages[from]?.plural ?? '', stages[to]?.plural ?? ''];
  const [range = { start: 0, end: 0 }, ...others] = places;
  const shown = Math.round(rate * 1000) / 1000;
  const measured = sayShare({ low: shown, high: shown });
  const cases = counted === undefined ? '' : ` (${counted.after} of ${counted.before})`;
  const [first, last] = [periods.at(-1)?.from ?? '', periods[0]?.until ?? ''];
  const rates = others.length === 0 ? 'This rate says' : 'The rates from here on say';
  return {
    range,
    message: `${rates} that ${sayShare(stated)} of ${before} become ${after}, but from ${first} to ${last} the results are ${measured}${cases}. Every number that the funnel asks for stands on it. Write the rate that was measured, or find out what has changed.`,
    related: others.map((other) => related(file, other, 'A rate that belongs to it.')),
  };
}

type Place = Report['range'];
