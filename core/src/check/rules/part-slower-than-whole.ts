import type { Handbook } from '../../resolve/index.ts';
import { defineRule, quote, type Report, related } from '../rule.ts';
import { isSurelyLonger } from '../support/same-length.ts';
import { canHoldTogether } from '../support/text/clash.ts';
import { type DutyTime, dutyTimes } from '../support/text/duty-times.ts';
import { type Kinship, kinshipsIn } from '../support/text/kinships.ts';

export default defineRule({
  id: 'part-slower-than-whole',
  title: 'A part of a group waits no longer than the group',
  category: 'coherence',
  severity: { minimal: 'hint', recommended: 'warning', strict: 'warning' },

  *handbook(handbook) {
    const byThing = new Map<string, DutyTime[]>();
    for (const time of dutyTimes(handbook)) {
      const [thing, second] = time.things;
      if (thing === undefined || second !== undefined || time.side === 'before') continue;
      byThing.set(thing, [...(byThing.get(thing) ?? []), time].slice(0, mostCompared));
    }
    for (const kinship of kinshipsIn(handbook)) {
      const [parts, wholes] = [byThing.get(kinship.part) ?? [], byThing.get(kinship.whole) ?? []];
      for (const part of parts) {
        const whole = wholes.find((each) => isBroken(part, each, handbook));
        if (whole !== undefined) yield report(part, whole, kinship);
      }
    }
  },
});

/** Times of one thing beyond these have been compared often enough. */
const mostCompared = 10;

/** A part that is served sooner is a courtesy; one that is served later cannot be, since it is owed the shorter time too. */
function isBroken(part: DutyTime, whole: DutyTime, handbook: Handbook): boolean {
  const isSameDeed = part.act === whole.act || part.act === undefined || whole.act === undefined;
  const isSameEntry = part.entry !== undefined && part.entry === whole.entry;
  return (
    isSameDeed && !isSameEntry && canHoldTogether(part, whole) && isSurelyLonger(part.value, whole.value, handbook)
  );
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
