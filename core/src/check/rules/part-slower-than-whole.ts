import { fileIndex, type HandbookView } from '../../resolve/index.ts';
import { across, type Clash, defineRule, quote, type Report, related } from '../rule.ts';
import { isSurelyLonger } from '../support/same-length.ts';
import { alikeBy, boundBy, canHoldTogether } from '../support/text/clash.ts';
import { type DutyTime, dutyTimes, timeComparedBy, timeRank } from '../support/text/duty-times.ts';
import { type Kinship, kinshipsIn } from '../support/text/kinships.ts';

export default defineRule({
  id: 'part-slower-than-whole',
  title: 'A part of a group waits no longer than the group',
  category: 'coherence',
  severity: { minimal: 'hint', recommended: 'warning', strict: 'warning' },

  across: [
    across<Said>({
      things: fileIndex({
        *entriesOf(scope, around) {
          for (const time of dutyTimes(scope)) {
            const [thing, second] = time.things;
            if (thing === undefined || second !== undefined || time.side === 'before') continue;
            for (const key of familiesOf(thing, around)) yield [key, { time }];
          }
          for (const kinship of kinshipsIn(scope, around)) yield [familyOf(kinship), { kinship }];
        },
        alike: alikeBy(({ time, kinship }) =>
          time === undefined ? [kinship.part, kinship.whole] : [...timeComparedBy(time), ...boundBy(time)],
        ),
      }),
      judge: clashesOf,
      *report(here, there, { handbook }) {
        if (here.time === undefined || there.time === undefined) return;
        const [kinship] = handbook.lookUp(kinships, `${here.time.things[0]}<${there.time.things[0]}`);
        if (kinship !== undefined) yield report(here.time, there.time, kinship);
      },
    }),
  ],
});

/** What is said in one place that bears on a part and its whole: a time of one of the two, or that they are part and whole. */
type Said =
  | { readonly time: DutyTime; readonly kinship?: undefined }
  | { readonly time?: undefined; readonly kinship: Kinship };

/** Every pair of a part and its whole, by itself and by each of the two. */
const kinships = fileIndex<Kinship>({
  *entriesOf(scope, around) {
    for (const kinship of kinshipsIn(scope, around)) yield [familyOf(kinship), kinship];
  },
});

const families = fileIndex<string>({
  *entriesOf(scope, around) {
    for (const kinship of kinshipsIn(scope, around)) {
      yield [kinship.part, familyOf(kinship)];
      yield [kinship.whole, familyOf(kinship)];
    }
  },
  same: (one, other) => one === other,
});

function familyOf({ part, whole }: Kinship): string {
  return `${part}<${whole}`;
}

function familiesOf(thing: string, around: HandbookView): ReadonlySet<string> {
  return new Set(around.lookUp(families, thing));
}

/** Each time of the part with the first time of the whole that is shorter; times in fields come first. */
function clashesOf(said: readonly Said[], { handbook }: { readonly handbook: HandbookView }): Clash[] {
  const pair = said.find(({ kinship }) => kinship !== undefined)?.kinship;
  if (pair === undefined) return [];
  const timesOf = (thing: string) =>
    said
      .flatMap(({ time }, at) => (time?.things[0] === thing ? [{ time, at }] : []))
      .sort((one, other) => timeRank(one.time) - timeRank(other.time) || one.at - other.at)
      .slice(0, mostCompared);
  const wholes = timesOf(pair.whole);
  return timesOf(pair.part).flatMap((part): Clash[] => {
    const whole = wholes.find((each) => isBroken(part.time, each.time, handbook));
    return whole === undefined ? [] : [[part.at, whole.at]];
  });
}

/** Times of one thing beyond these have been compared often enough. */
const mostCompared = 10;

/** A part that is served sooner is a courtesy; one that is served later cannot be, since it is owed the shorter time too. */
function isBroken(part: DutyTime, whole: DutyTime, handbook: HandbookView): boolean {
  const isSameDeed = deedOf(part) === deedOf(whole) || part.act === undefined || whole.act === undefined;
  const isSameEntry = part.entry !== undefined && part.entry === whole.entry;
  return (
    isSameDeed && !isSameEntry && canHoldTogether(part, whole) && isSurelyLonger(part.value, whole.value, handbook)
  );
}

/** Who asked for something has an answer once somebody calls. */
function deedOf({ act }: DutyTime): string | undefined {
  return act === 'contact' ? 'answer' : act;
}

function report(part: DutyTime, whole: DutyTime, { said, file, range }: Kinship): Report {
  return {
    range: part.range,
    file: part.facts.file,
    message: `The time here is ${quote(part.text)}. But ${said}, and for those it is ${quote(whole.text)}, so the same case is on time by one rule and late by the other. Give both one time, or say which rule goes first.`,
    related: [
      related(whole.facts.file, whole.range, 'The shorter time.'),
      related(file, range, 'What makes one a part of the other.'),
    ],
  };
}
