import { field } from '../../parse/index.ts';
import { type Agreement, fileIndex, textField } from '../../resolve/index.ts';
import { across, type Clash, defineRule, quote, type Report, related } from '../rule.ts';
import { holdAtOneTime } from '../support/at-one-time.ts';
import { placeOfMissing } from '../support/missing-part.ts';
import { partiesKey } from '../support/same-parties.ts';
import { sameName } from '../support/same-thing.ts';
import { alikeBy } from '../support/text/clash.ts';
import { dateIn } from '../support/written-date.ts';

export default defineRule({
  id: 'effective-overlap',
  title: 'Two agreements of the same parties follow each other',
  category: 'coherence',
  severity: { minimal: 'hint', recommended: 'warning', strict: 'warning' },

  across: [
    across<Agreement>({
      things: fileIndex({
        entriesOf: ({ agreement }) =>
          agreement?.status === 'active' && agreement.parties.length >= 2 ? [[partiesKey(agreement), agreement]] : [],
        alike: alikeBy(({ title, goals, facts }) => [
          title,
          goals.map(({ id }) => id?.value),
          ...['from', 'until'].map((edge) => dateIn(facts, ['effective', edge])),
        ]),
      }),
      judge: clashesOf,
      report: (here, there) => [report(here, there)],
    }),
  ],
});

function clashesOf(agreements: readonly Agreement[]): Clash[] {
  return agreements.flatMap((agreement, at): Clash[] => {
    const known = agreements.slice(0, Math.min(at, mostCompared));
    const there = known.findIndex((each) => holdAtOneTime(each, agreement) && isSameMatter(each, agreement));
    return there === -1 ? [] : [[at, there]];
  });
}

function report(agreement: Agreement, other: Agreement): Report {
  return {
    file: agreement.file,
    range: textField(field(agreement.root, 'effective'), 'from')?.range ?? placeOfMissing(agreement, 'effective'),
    message: `This agreement and ${quote(other.title)} (${quote(other.file.path)}) bind the same parties at the same time for the same matter, so nobody knows which of the two counts. End one before the other begins, or make one of them “retired”.`,
    related: [
      related(
        other.file,
        textField(field(other.root, 'effective'), 'until')?.range ?? placeOfMissing(other, 'effective'),
        'How long the other one holds.',
      ),
    ],
  };
}

const mostCompared = 20;

/** Two agreements of the same parties may be about different things: they are about one where their titles or their goals say so. */
function isSameMatter(one: Agreement, other: Agreement): boolean {
  const title = ({ title }: Agreement) =>
    sameName(title)
      .replace(
        /\b(?:v?\d[\d.]*|q[1-4]|h[12]|fy|new|old|first|second|half|year|quarter|version|copy|draft|final)\b/g,
        '',
      )
      .replace(/\s+/g, ' ')
      .trim();
  if (title(one) === title(other)) return true;
  const goals = new Set(one.goals.flatMap(({ id }) => id?.value ?? []));
  return other.goals.some(({ id }) => id !== undefined && goals.has(id.value));
}
