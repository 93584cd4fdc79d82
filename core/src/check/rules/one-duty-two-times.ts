import { fileIndex, type HandbookView } from '../../resolve/index.ts';
import { across, defineRule, quote, type Report, related } from '../rule.ts';
import { restatedDuties } from '../support/restated-duties.ts';
import { isSurelyLonger, mayBeSameLength } from '../support/same-length.ts';
import { alikeBy, boundBy, canHoldTogether, firstClashes } from '../support/text/clash.ts';
import { type DutyTime, dutyTimes, timeComparedBy, timeRank } from '../support/text/duty-times.ts';
import { whereElse } from '../support/wording.ts';

export default defineRule({
  id: 'one-duty-two-times',
  title: 'One duty has one length of time',
  category: 'coherence',
  severity: { minimal: 'hint', recommended: 'warning', strict: 'warning' },

  // The words of a goal that the text tells again, whatever its verb is.
  *file({ file }, { handbook }) {
    for (const { told, promised } of handbook.lookUp(restatedDuties, file.path)) {
      const isCompared = told.act !== undefined && keyOf(told) === keyOf(promised);
      if (!isCompared && contradicts(told, promised, handbook)) yield report(told, promised);
    }
  },

  across: [
    across<DutyTime>({
      things: fileIndex({
        entriesOf: (scope) =>
          dutyTimes(scope).flatMap((time) => (time.act === undefined ? [] : [[keyOf(time), time] as const])),
        alike: alikeBy((time) => [...timeComparedBy(time), ...boundBy(time)]),
      }),
      judge: (times, { handbook }) => firstClashes(times, (one, other) => contradicts(one, other, handbook), timeRank),
      report: (here, there) => [report(here, there)],
    }),
  ],
});

function keyOf({ act, side, things }: DutyTime): string {
  return [act, side, ...things].join('|');
}

function contradicts(one: DutyTime, other: DutyTime, handbook: HandbookView): boolean {
  if (!canHoldTogether(one, other) || (one.entry !== undefined && one.entry === other.entry)) return false;
  if (one.event !== undefined && other.event !== undefined && one.event !== other.event) return false;
  // “80% within an hour, 99% within a day” are two promises.
  if (one.percent !== undefined && other.percent !== undefined && one.percent !== other.percent) return false;
  const isAllowed = (time: DutyTime, by: DutyTime) =>
    by.others().some((length) => mayBeSameLength(length, time.value, handbook) === true);
  return !isAllowed(one, other) && !isAllowed(other, one) && differ(one, other, handbook);
}

function differ({ value: one }: DutyTime, { value: other }: DutyTime, handbook: HandbookView): boolean {
  if (mayBeSameLength(one, other, handbook) === false) return true;
  if (isSurelyLonger(one, other, handbook) || isSurelyLonger(other, one, handbook)) return true;
  // “On the same day” and “during the first working day” part as soon as something comes in on a Saturday.
  return one.form !== 'span' && other.form !== 'span' && one.form.startsWith('same') !== other.form.startsWith('same');
}

function report(here: DutyTime, there: DutyTime): Report {
  const where = whereElse(there.facts.file, here.facts.file);
  return {
    range: here.range,
    file: here.facts.file,
    message: `Here the time is ${quote(here.text)}, and ${where} it is ${quote(there.text)} for what seems to be the same duty. Each side will hold on to the one it likes. Keep one of the two, or say what sets the cases apart.`,
    related: [related(there.facts.file, there.range, 'The other time.')],
  };
}
